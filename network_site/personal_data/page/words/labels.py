"""Headings, terms, and the grounds of the law."""

from search.data_holding import Ground

from ....wording import text

KEPT_HEADING = text(
    en="What the site keeps about people",
    fi="Mitä sivusto säilyttää ihmisistä",
    et="Mida leht inimeste kohta säilitab",
    sr_latn="Šta sajt čuva o ljudima",
    nb="Hva nettstedet lagrer om mennesker",
    sv="Vad webbplatsen sparar om människor",
)
KEPT_INTRO = text(
    en="The times below are kept by the site itself: nobody has to remember to delete anything.",
    fi="Sivusto pitää itse huolen alla olevista ajoista: kenenkään ei tarvitse muistaa poistaa mitään.",
    et="Allpool toodud aegadest peab leht ise kinni: keegi ei pea meeles pidama, et midagi kustutada.",
    sr_latn="Sajt se sam drži rokova koji su dole: niko ne mora da pamti da nešto obriše.",
    nb="Nettstedet holder selv tidene nedenfor: ingen trenger å huske å slette noe.",
    sv="Webbplatsen håller själv tiderna nedan: ingen behöver komma ihåg att radera något.",
)
HOW_LONG = text(en="How long", fi="Kuinka kauan", et="Kui kaua", sr_latn="Koliko dugo", nb="Hvor lenge", sv="Hur länge")
WHO_SEES = text(
    en="Who sees it", fi="Kuka näkee", et="Kes näeb", sr_latn="Ko to vidi", nb="Hvem ser det", sv="Vem ser det"
)
WHY_ALLOWED = text(
    en="Why it is allowed",
    fi="Miksi se on sallittua",
    et="Miks see on lubatud",
    sr_latn="Zašto je to dozvoljeno",
    nb="Hvorfor det er lov",
    sv="Varför det är tillåtet",
)

#: Regulation (EU) 2016/679, Article 6(1), as lawyers of each language write it.
GROUNDS = {
    Ground.CONSENT: text(
        en="Consent (GDPR, Article 6(1)(a))",
        fi="Suostumus (tietosuoja-asetus, 6 artiklan 1 kohdan a alakohta)",
        et="Nõusolek (isikuandmete kaitse üldmäärus, artikli 6 lõike 1 punkt a)",
        sr_latn="Pristanak (Opšta uredba o zaštiti podataka, član 6. stav 1. tačka (a))",
        nb="Samtykke (personvernforordningen artikkel 6 nr. 1 bokstav a)",
        sv="Samtycke (dataskyddsförordningen, artikel 6.1 a)",
    ),
    Ground.AGREEMENT: text(
        en="Needed for the account (GDPR, Article 6(1)(b))",
        fi="Tarpeen käyttäjätunnusta varten (tietosuoja-asetus, 6 artiklan 1 kohdan b alakohta)",
        et="Vajalik konto jaoks (isikuandmete kaitse üldmäärus, artikli 6 lõike 1 punkt b)",
        sr_latn="Potrebno za nalog (Opšta uredba o zaštiti podataka, član 6. stav 1. tačka (b))",
        nb="Nødvendig for kontoen (personvernforordningen artikkel 6 nr. 1 bokstav b)",
        sv="Behövs för kontot (dataskyddsförordningen, artikel 6.1 b)",
    ),
    Ground.DUTY: text(
        en="The law asks for it (GDPR, Article 6(1)(c))",
        fi="Laki vaatii sitä (tietosuoja-asetus, 6 artiklan 1 kohdan c alakohta)",
        et="Seadus nõuab seda (isikuandmete kaitse üldmäärus, artikli 6 lõike 1 punkt c)",
        sr_latn="Zakon to traži (Opšta uredba o zaštiti podataka, član 6. stav 1. tačka (c))",
        nb="Loven krever det (personvernforordningen artikkel 6 nr. 1 bokstav c)",
        sv="Lagen kräver det (dataskyddsförordningen, artikel 6.1 c)",
    ),
    Ground.INTEREST: text(
        en="Our legitimate interest in running the site (GDPR, Article 6(1)(f))",
        fi="Oikeutettu etumme ylläpitää sivustoa (tietosuoja-asetus, 6 artiklan 1 kohdan f alakohta)",
        et="Meie õigustatud huvi lehte pidada (isikuandmete kaitse üldmäärus, artikli 6 lõike 1 punkt f)",
        sr_latn="Naš legitimni interes da vodimo sajt (Opšta uredba o zaštiti podataka, član 6. stav 1. tačka (f))",
        nb="Vår berettigede interesse i å drive nettstedet (personvernforordningen artikkel 6 nr. 1 bokstav f)",
        sv="Vårt berättigade intresse av att driva webbplatsen (dataskyddsförordningen, artikel 6.1 f)",
    ),
}

EVERYBODY = text(en="Everybody", fi="Kaikki", et="Kõik", sr_latn="Svi", nb="Alle", sv="Alla")
EVERYBODY_UNTIL_END = text(
    en="Everybody, until the consent ends",
    fi="Kaikki, kunnes suostumus päättyy",
    et="Kõik, kuni nõusolek lõpeb",
    sr_latn="Svi, dok pristanak ne istekne",
    nb="Alle, til samtykket slutter",
    sv="Alla, tills samtycket upphör",
)
EDITORS = text(
    en="The editors of the network",
    fi="Verkoston toimitus",
    et="Võrgustiku toimetus",
    sr_latn="Uredništvo mreže",
    nb="Redaksjonen i nettverket",
    sv="Nätverkets redaktion",
)
COLLEAGUES = text(
    en="People who work on the same pages, and the editors of the network",
    fi="Samoja sivuja tekevät ihmiset ja verkoston toimitus",
    et="Inimesed, kes samu lehti teevad, ja võrgustiku toimetus",
    sr_latn="Ljudi koji rade na istim stranicama i uredništvo mreže",
    nb="De som arbeider med de samme sidene, og redaksjonen i nettverket",
    sv="De som arbetar med samma sidor och nätverkets redaktion",
)
AS_LONG_AS_PAGE = text(
    en="As long as the page, or until you ask us to change it",
    fi="Niin kauan kuin sivu on olemassa tai kunnes pyydät meitä muuttamaan sen",
    et="Kuni leht on olemas või kuni palud meil seda muuta",
    sr_latn="Dok postoji stranica ili dok ne zatražite izmenu",
    nb="Så lenge siden finnes, eller til du ber oss endre den",
    sv="Så länge sidan finns, eller tills du ber oss ändra den",
)
OPERATORS = text(
    en="Those who run the site",
    fi="Sivuston ylläpitäjät",
    et="Lehe haldajad",
    sr_latn="Oni koji održavaju sajt",
    nb="De som driver nettstedet",
    sv="De som driver webbplatsen",
)
