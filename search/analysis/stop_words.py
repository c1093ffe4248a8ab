"""Words so common in a language that a question means the same without them."""

from .folding import fold

_STOP_WORDS = {
    "en": """
        a about all also am an and any are as at be been being but by can could did do does doing for from had
        has have he her him his how i if in into is it its me more my no nor not of off on or our out own she
        should so some such than that the their them then there these they this those through to too up us
        very was we were what when where which while who whom why will with would you your
    """,
    "fi": """
        ehkä ei eivät eli emme en enkä et ette että ja jo joiden joista joka jolla jonka jos jossa jota jotka
        jotta kai kaikki kanssa kuin kuinka kuka kun kuten me mihin miksi mikä mikään millainen milloin millä
        minkä minne minua minulla minulle minun minä missä mistä miten mitä mutta myös mä ne nyt näin näitä
        nämä ole olemme olen olet olette oli olisi olivat olla olleet ollut on ovat se sekä sen siihen siinä
        siis siitä sinä sitä sä tai te tuo tämä tämän tässä tästä tätä vaan vai vaikka vain voi voin
    """,
    "et": """
        aga ega ehk ei et ja ka kas kes kohta koos kuhu kui kuid kuidas kus kust kõik ma me meie mida miks
        millal mille milline mina mind minu mis mul mulle nad need neid nende nii ning nüüd oled oleme olen
        olete oli olid olla olnud oma on pole sa seda see selle selles sellest siin siis sina sinu ta te teie
        tema tuleb vaid veel või võib üle
    """,
    "sr": """
        a ako ali bez bi bih bila bile bili bilo bio biti da do dok gde i ili ima imaju imam iz iza ja je jer
        jesam jesu kad kada kako kao ko kod koga koja koje kojem koji koju li me meni mi mogu moj moja moje
        može na nad nam nas ne nego neke neki neko ni nije nisu njih o od odakle on ona oni ono ova ovaj ovo
        po pod pre pri sa sam samo se si smo ste su sve svi svoj ta taj te ti to tu u uz vas vi za zašto će ću
        šta što
    """,
    "nb": """
        alle at av bare ble bli blir da de dem den denne der deres det dette din dine du eller en enn er et
        etter for fordi fra få får før gjør ha hadde han har hun hva hvem hver hvilke hvilken hvis hvor
        hvordan hvorfor i ikke inn jeg kan kunne man med meg men mer min mine mitt mot må noe noen når og også
        om opp oss på sin skal som så til under ut uten var ved vi vil vår vårt være å
    """,
    "sv": """
        alla att av bara bli blir de dem den denna dess det detta dig din du där då efter ej eller en er ett
        från få får för ha hade han har hon honom hur i icke in inte jag kan kunde man med men mer mig min
        mina mitt mot måste ni nu när någon något några och också om oss på sig sin sina ska som så till under
        upp ut utan vad var vara varför vem vi vid vilka vilken vill än är åt över
    """,
}

STOP_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(fold(word) for word in words.split()) for language, words in _STOP_WORDS.items()
}
"""Folded stop words by language code of the analysis."""
