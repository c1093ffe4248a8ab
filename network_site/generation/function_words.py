"""The words that every text of a language is full of, roughly the most frequent first."""

FUNCTION_WORDS = {
    "en": (
        "the of and to in a is that for it as was with be by on not he his are this at from but have an they "
        "which or we their all can more when will there one our what who how if about into other some such "
        "only no than also"
    ),
    "fi": (
        "ja on ei se että oli myös kun hän joka sen mutta ovat niin tai sekä kuin jo nyt vain ole ne sitä jos "
        "voi tämä olla siitä mitä kanssa siinä olivat vielä sillä ollut jonka mukaan jotka kuitenkin tämän "
        "jälkeen hyvin ennen"
    ),
    "et": (
        "ja on ei et see oli ka kui ta mis oma aga või ning siis selle ma nii veel ole kes välja seda kas "
        "juba üle mida ainult üks olnud siin mitte kuid pärast nad kõik selles nende saab tema peab olla väga"
    ),
    "sr": (
        "i je u da se na su za od sa a koji to ne o kao iz ali što bi ili će koja nije po samo do li koje ima "
        "sve kako bilo još biti kada može između pri ovaj jedan tako prema zbog"
    ),
    "nb": (
        "og i det er på som en til å av for at med de ikke den har han om et fra men var jeg seg så vi kan "
        "ble eller også skal hun dette når ved ut sin hva opp etter der noe mot mer alle"
    ),
    "sv": (
        "och i att det som en på är av för med den till inte har de ett om han men var jag sig från vi så kan "
        "när år under också efter eller nu sin där vid mot ska skulle kommer ut få finns vara hade alla"
    ),
}
