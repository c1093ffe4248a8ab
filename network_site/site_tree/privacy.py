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
                    "Stranice ne učitavaju ništa sa strane: ni fontove, ni karte, ni snimke, ni brojače. Ono što "
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
                en="When you write to us",
                fi="Kun kirjoitat meille",
                et="Kui kirjutad meile",
                sr_latn="Kada nam pišete",
                nb="Når du skriver til oss",
                sv="När du skriver till oss",
            ),
            p(
                en=(
                    "With the form at the foot of every page you can tell us about a problem. The site keeps what you "
                    "write, the page it is about and, if you give one, your mail address, and mails them to the "
                    "editors. After half a year the site deletes them; the editors add here how long they keep their "
                    "mail."
                ),
                fi=(
                    "Jokaisen sivun lopussa on linkki lomakkeeseen, jolla voit kertoa ongelmasta. Sivusto säilyttää "
                    "tekstisi, tiedon sivusta, jota se koskee, ja sähköpostiosoitteesi, jos annat sen, ja lähettää ne "
                    "toimitukselle sähköpostitse. Puolen vuoden kuluttua sivusto poistaa ne; toimitus lisää tähän, "
                    "kuinka kauan se säilyttää sähköpostinsa."
                ),
                et=(
                    "Iga lehe lõpus on link vormile, millega saad meile probleemist teada anda. Leht säilitab sinu "
                    "teksti, teabe, millist lehekülge see puudutab, ja sinu e-posti aadressi, kui sa selle annad, "
                    "ning saadab need toimetusele e-kirjaga. Poole aasta pärast kustutab leht need; toimetus lisab "
                    "siia, kui kaua ta oma e-kirju alles hoiab."
                ),
                sr_latn=(
                    "Na dnu svake stranice je link ka obrascu kojim možete da nam javite problem. Sajt čuva ono što "
                    "napišete, stranicu na koju se to odnosi i vašu adresu e-pošte, ako je ostavite, i šalje ih "
                    "uredništvu e-poštom. Posle pola godine sajt ih briše; uredništvo ovde upisuje koliko dugo čuva "
                    "svoju poštu."
                ),
                nb=(
                    "Nederst på hver side er det en lenke til et skjema der du kan melde fra om et problem. "
                    "Nettstedet tar vare på det du skriver, hvilken side det gjelder, og e-postadressen din hvis du "
                    "oppgir den, og sender det til redaksjonen på e-post. Etter et halvt år sletter nettstedet det; "
                    "redaksjonen skriver her hvor lenge den tar vare på e-posten sin."
                ),
                sv=(
                    "Längst ned på varje sida finns en länk till ett formulär där du kan berätta om ett problem. "
                    "Webbplatsen sparar det du skriver, vilken sida det gäller och din e-postadress om du anger den, "
                    "och skickar det till redaktionen med e-post. Efter ett halvår raderar webbplatsen det; "
                    "redaktionen skriver här hur länge den sparar sin e-post."
                ),
            ),
            p(
                en=(
                    "The form sets no cookie. So that nobody can flood it, messages from one internet connection are "
                    "counted for ten minutes, in a form from which the connection cannot be read."
                ),
                fi=(
                    "Lomake ei tallenna evästettä. Väärinkäytön estämiseksi samasta verkkoyhteydestä tulevat viestit "
                    "lasketaan kymmenen minuutin ajan niin, ettei yhteyttä voi tunnistaa."
                ),
                et=(
                    "Vorm ei salvesta küpsist. Kuritarvitamise vältimiseks loetakse ühest võrguühendusest tulevaid "
                    "sõnumeid kümne minuti jooksul nii, et ühendust ei saa ära tunda."
                ),
                sr_latn=(
                    "Obrazac ne postavlja kolačić. Da ga niko ne bi zloupotrebio, poruke sa iste internet veze broje "
                    "se deset minuta, tako da se ne vidi koja je to veza."
                ),
                nb=(
                    "Skjemaet lagrer ingen informasjonskapsel. For å hindre misbruk telles meldinger fra samme "
                    "nettforbindelse i ti minutter, slik at forbindelsen ikke kan gjenkjennes."
                ),
                sv=(
                    "Formuläret sparar ingen kaka. För att förhindra missbruk räknas meddelanden från samma "
                    "internetanslutning i tio minuter, så att anslutningen inte går att känna igen."
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
                sr_latn="Kada ovde uređujete stranice",
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
                    "Kada se prijavite na nalog, postavlja se kolačić da ne biste morali stalno da se prijavljujete. "
                    "Sajt čuva vaš nalog i izmene koje ste napravili na stranicama."
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
