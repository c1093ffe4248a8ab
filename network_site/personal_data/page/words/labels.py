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
GDPR = text(
    en="GDPR is the General Data Protection Regulation of the European Union; the numbers name its articles.",
    fi="GDPR on Euroopan unionin yleinen tietosuoja-asetus; numerot ovat sen artikloja.",
    et="GDPR on Euroopa Liidu isikuandmete kaitse üldmäärus; numbrid on selle artiklid.",
    sr_latn="GDPR je Opšta uredba Evropske unije o zaštiti podataka; brojevi su njeni članovi.",
    nb="GDPR er EUs personvernforordning; tallene er artiklene i den.",
    sv="GDPR är EU:s dataskyddsförordning; siffrorna är dess artiklar.",
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

#: The point of Article 6(1) of Regulation (EU) 2016/679, said shortly.
GROUNDS = {
    Ground.CONSENT: text(
        en="Consent (GDPR 6(1)(a))",
        fi="Suostumus (GDPR 6.1 a)",
        et="Nõusolek (GDPR 6.1 a)",
        sr_latn="Pristanak (GDPR 6.1.a)",
        nb="Samtykke (GDPR 6.1 a)",
        sv="Samtycke (GDPR 6.1 a)",
    ),
    Ground.AGREEMENT: text(
        en="Needed for the account (GDPR 6(1)(b))",
        fi="Tarpeen tunnusta varten (GDPR 6.1 b)",
        et="Vajalik konto jaoks (GDPR 6.1 b)",
        sr_latn="Potrebno za nalog (GDPR 6.1.b)",
        nb="Nødvendig for kontoen (GDPR 6.1 b)",
        sv="Behövs för kontot (GDPR 6.1 b)",
    ),
    Ground.DUTY: text(
        en="The law asks for proof (GDPR 6(1)(c))",
        fi="Laki vaatii todisteen (GDPR 6.1 c)",
        et="Seadus nõuab tõendit (GDPR 6.1 c)",
        sr_latn="Zakon traži dokaz (GDPR 6.1.c)",
        nb="Loven krever bevis (GDPR 6.1 c)",
        sv="Lagen kräver bevis (GDPR 6.1 c)",
    ),
    Ground.INTEREST: text(
        en="Our legitimate interest (GDPR 6(1)(f))",
        fi="Oikeutettu etumme (GDPR 6.1 f)",
        et="Meie õigustatud huvi (GDPR 6.1 f)",
        sr_latn="Naš legitimni interes (GDPR 6.1.f)",
        nb="Vår berettigede interesse (GDPR 6.1 f)",
        sv="Vårt berättigade intresse (GDPR 6.1 f)",
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
