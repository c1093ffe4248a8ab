"""What the site knows about its readers and about the people it writes about."""

from pages.models import StandardPage

from ..wording import h2, p, rich, text
from .branch import Branch

PRIVACY = Branch(
    name="privacy",
    model=StandardPage,
    title=text(en="Privacy", fi="Tietosuoja", et="Privaatsus", sr_latn="Privatnost", nb="Personvern", sv="Dataskydd"),
    slug=text(en="privacy", fi="tietosuoja", et="privaatsus", sr_latn="privatnost", nb="personvern", sv="dataskydd"),
    summary=text(
        en=(
            "You read here without being followed: no outside services, no profile of you, and no cookie unless you "
            "choose a language."
        ),
        fi=(
            "Täällä voit lukea ilman seurantaa: ei ulkopuolisia palveluja, ei profiilia sinusta eikä evästeitä, ellet "
            "valitse kieltä."
        ),
        et=(
            "Siin saad lugeda jälgimata: ei väliseid teenuseid ega sinu profiili, ja küpsis salvestatakse vaid siis, "
            "kui valid keele."
        ),
        sr_latn=(
            "Ovde čitate bez praćenja: nema spoljnih usluga ni profila o vama, a kolačić se čuva samo ako izaberete "
            "jezik."
        ),
        nb=(
            "Her leser du uten å bli fulgt: ingen tjenester utenfra, ingen profil av deg, og ingen informasjonskapsel "
            "med mindre du velger språk."
        ),
        sv=(
            "Här läser du utan att bli följd: inga utomstående tjänster, ingen profil av dig, och ingen kaka om du "
            "inte väljer språk."
        ),
    ),
    texts={
        "body": rich(
            h2(
                en="When you read",
                fi="Kun luet",
                et="Kui sa loed",
                sr_latn="Kada čitate",
                nb="Når du leser",
                sv="När du läser",
            ),
            p(
                en=(
                    "The pages load nothing from other companies: no fonts, no maps, no videos, no counters. What you "
                    "search for is not kept together with who you are. Words for which the search finds nothing are "
                    "counted, so that we can add them; who asked is not kept."
                ),
                fi=(
                    "Sivut eivät lataa mitään muilta yrityksiltä: ei fontteja, karttoja, videoita eikä laskureita. "
                    "Hakujasi ei yhdistetä siihen, kuka olet. Sanat, joilla haku ei löydä mitään, lasketaan, jotta "
                    "voimme lisätä ne; kysyjästä ei tallenneta mitään."
                ),
                et=(
                    "Lehed ei laadi midagi teistelt ettevõtetelt: ei fonte, kaarte, videoid ega loendureid. Sinu "
                    "otsinguid ei seota sinu isikuga. Sõnu, millega otsing midagi ei leia, loendame, et saaksime need "
                    "lisada; küsija kohta ei salvestata midagi."
                ),
                sr_latn=(
                    "Stranice ne učitavaju ništa sa strane: ni fontove, ni mape, ni snimke, ni brojače. Ono što "
                    "tražite ne povezuje se sa tim ko ste. Reči za koje pretraga ništa ne nađe brojimo da bismo ih "
                    "dodali; ko je pitao ne čuva se."
                ),
                nb=(
                    "Sidene henter ingenting fra andre selskaper: verken skrifter, kart, videoer eller tellere. Det du"
                    " søker etter, knyttes ikke til hvem du er. Ord som søket ikke finner noe for, telles, så vi kan "
                    "legge dem til; hvem som spurte, lagres ikke."
                ),
                sv=(
                    "Sidorna hämtar inget från andra företag: inga typsnitt, kartor, filmer eller räknare. Det du "
                    "söker kopplas inte till vem du är. Ord som sökningen inte hittar något för räknas, så att vi kan "
                    "lägga till dem; vem som frågade sparas inte."
                ),
            ),
            p(
                en=(
                    "If you choose a language in the menu, your browser keeps a cookie named “language” for a year, so"
                    " that the site opens in that language next time. It says nothing but the language. If you never "
                    "choose, no cookie is kept."
                ),
                fi=(
                    "Jos valitset kielen valikosta, selaimesi säilyttää vuoden ajan evästeen nimeltä ”language”, jotta"
                    " sivusto avautuu seuraavalla kerralla samalla kielellä. Evästeessä on vain valitsemasi kieli. Jos"
                    " et valitse kieltä, evästettä ei tallenneta."
                ),
                et=(
                    "Kui valid menüüst keele, hoiab sinu brauser aasta aega küpsist nimega „language“, et leht avaneks"
                    " järgmisel korral samas keeles. Küpsises on ainult valitud keel. Kui sa keelt ei vali, küpsist ei"
                    " salvestata."
                ),
                sr_latn=(
                    "Ako u meniju izaberete jezik, vaš pregledač godinu dana čuva kolačić pod imenom „language“, da bi"
                    " se sajt sledeći put otvorio na tom jeziku. U njemu je samo izabrani jezik. Ako ne izaberete "
                    "jezik, kolačić se ne čuva."
                ),
                nb=(
                    "Hvis du velger språk i menyen, tar nettleseren din vare på en informasjonskapsel som heter "
                    "«language», i ett år, slik at nettstedet åpnes på det språket neste gang. Den inneholder bare "
                    "språket. Hvis du ikke velger, lagres ingenting."
                ),
                sv=(
                    "Om du väljer språk i menyn sparar din webbläsare en kaka som heter ”language” i ett år, så att "
                    "webbplatsen öppnas på det språket nästa gång. Den innehåller bara språket. Om du inte väljer "
                    "sparas ingen kaka."
                ),
            ),
            h2(
                en="People in our texts",
                fi="Ihmiset teksteissämme",
                et="Inimesed meie tekstides",
                sr_latn="Ljudi u našim tekstovima",
                nb="Mennesker i tekstene våre",
                sv="Människor i våra texter",
            ),
            p(
                en=(
                    "Reports tell how many people took part, never who they were. A contact person is named only with "
                    "consent, and the name disappears on the day the consent ends. Authors of publications are named "
                    "as on their publication. If something here is about you, ask us to change or remove it."
                ),
                fi=(
                    "Kertomuksissa sanotaan, montako ihmistä oli mukana, ei koskaan keitä he olivat. Yhteyshenkilön "
                    "nimi julkaistaan vain luvalla, ja nimi poistuu sinä päivänä, jona lupa päättyy. Julkaisujen "
                    "tekijät mainitaan niin kuin julkaisussa. Jos jokin teksti koskee sinua, voit pyytää meitä "
                    "muuttamaan tai poistamaan sen."
                ),
                et=(
                    "Lugudes on kirjas, mitu inimest osales, mitte kunagi, kes nad olid. Kontaktisik on nimetatud vaid"
                    " tema nõusolekul ja nimi kaob päeval, mil nõusolek lõpeb. Väljaannete autorid on nimetatud nii "
                    "nagu väljaandes. Kui mõni tekst puudutab sind, palu meil see muuta või eemaldada."
                ),
                sr_latn=(
                    "U izveštajima piše koliko je ljudi učestvovalo, nikada ko su oni. Ime osobe za kontakt objavljuje"
                    " se samo uz saglasnost i nestaje onog dana kada saglasnost istekne. Autori publikacija navedeni "
                    "su kao na publikaciji. Ako se neki tekst odnosi na vas, tražite da ga izmenimo ili uklonimo."
                ),
                nb=(
                    "Rapportene forteller hvor mange som var med, aldri hvem de var. En kontaktperson nevnes bare med "
                    "samtykke, og navnet forsvinner den dagen samtykket slutter. Forfattere nevnes slik de står på "
                    "publikasjonen. Hvis noe her handler om deg, kan du be oss endre eller fjerne det."
                ),
                sv=(
                    "Berättelserna säger hur många som var med, aldrig vilka de var. En kontaktperson nämns bara med "
                    "samtycke, och namnet försvinner den dag samtycket upphör. Författare nämns som på sin "
                    "publikation. Om något här handlar om dig kan du be oss ändra eller ta bort det."
                ),
            ),
            h2(
                en="When you work here as an editor",
                fi="Kun työskentelet täällä toimittajana",
                et="Kui töötad siin toimetajana",
                sr_latn="Kada ovde radite kao urednik",
                nb="Når du arbeider her som redaktør",
                sv="När du arbetar här som redaktör",
            ),
            p(
                en=(
                    "Logging in sets a cookie that keeps you logged in. The site keeps your account and the changes "
                    "you made to pages."
                ),
                fi=(
                    "Kirjautuminen tallentaa evästeen, joka pitää sinut kirjautuneena. Sivusto säilyttää tunnuksesi ja"
                    " sivuille tekemäsi muutokset."
                ),
                et=(
                    "Sisselogimisel salvestatakse küpsis, mis hoiab sind sisse logituna. Leht säilitab sinu konto ja "
                    "lehtedel tehtud muudatused."
                ),
                sr_latn=(
                    "Prijavljivanje postavlja kolačić koji vas održava prijavljenim. Sajt čuva vaš nalog i izmene koje"
                    " ste napravili na stranicama."
                ),
                nb=(
                    "Når du logger inn, lagres en informasjonskapsel som holder deg innlogget. Nettstedet tar vare på "
                    "kontoen din og endringene du har gjort på sidene."
                ),
                sv=(
                    "När du loggar in sparas en kaka som håller dig inloggad. Webbplatsen behåller ditt konto och de "
                    "ändringar du har gjort på sidorna."
                ),
            ),
            h2(
                en="Who is responsible",
                fi="Kuka vastaa",
                et="Kes vastutab",
                sr_latn="Ko je odgovoran",
                nb="Hvem er ansvarlig",
                sv="Vem är ansvarig",
            ),
            p(
                en=(
                    "The organisation that runs this site is responsible for it. Its editors add here its name and "
                    "address, and how long its server keeps a log."
                ),
                fi=(
                    "Sivustosta vastaa sitä ylläpitävä organisaatio. Sen toimitus lisää tähän organisaation nimen ja "
                    "osoitteen sekä sen, kuinka kauan palvelin säilyttää lokia."
                ),
                et=(
                    "Lehe eest vastutab organisatsioon, kes seda haldab. Selle toimetus lisab siia organisatsiooni "
                    "nime ja aadressi ning selle, kui kaua server logi säilitab."
                ),
                sr_latn=(
                    "Za sajt je odgovorna organizacija koja ga vodi. Njeno uredništvo ovde upisuje naziv i adresu "
                    "organizacije i koliko dugo server čuva evidenciju pristupa."
                ),
                nb=(
                    "Organisasjonen som driver nettstedet, er ansvarlig for det. Redaktørene skriver her navnet og "
                    "adressen dens, og hvor lenge serveren tar vare på loggen."
                ),
                sv=(
                    "Organisationen som driver webbplatsen ansvarar för den. Dess redaktörer skriver här dess namn och"
                    " adress, och hur länge servern sparar sin logg."
                ),
            ),
        ),
    },
)
