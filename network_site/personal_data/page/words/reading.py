"""What happens when somebody only reads."""

from ....wording import text

HEADING = text(
    en="When you read", fi="Kun luet", et="Kui sa loed", sr_latn="Kada čitate", nb="Når du leser", sv="När du läser"
)

NOTHING_FROM_ELSEWHERE = text(
    en=(
        "The pages load nothing from other companies: no fonts, no maps, no videos, no counters. What you search for "
        "is not kept together with who you are."
    ),
    fi=(
        "Sivut eivät lataa mitään muilta yrityksiltä: ei fontteja, karttoja, videoita eikä laskureita. Hakujasi ei "
        "yhdistetä siihen, kuka olet."
    ),
    et=(
        "Lehed ei laadi midagi teistelt ettevõtetelt: ei fonte, kaarte, videoid ega loendureid. Sinu otsinguid ei "
        "seota sinu isikuga."
    ),
    sr_latn=(
        "Stranice ne učitavaju ništa sa strane: ni fontove, ni karte, ni snimke, ni brojače. Ono što tražite ne "
        "povezuje se sa tim ko ste."
    ),
    nb=(
        "Sidene henter ingenting fra andre selskaper: verken skrifter, kart, videoer eller tellere. Det du søker "
        "etter, knyttes ikke til hvem du er."
    ),
    sv=(
        "Sidorna hämtar inget från andra företag: inga typsnitt, kartor, filmer eller räknare. Det du söker kopplas "
        "inte till vem du är."
    ),
)

PICTURES_FROM_ELSEWHERE = text(
    en=(
        "Your browser fetches pictures from {host}, which thereby learns your internet address. The pages load nothing "
        "else from other companies. What you search for is not kept together with who you are."
    ),
    fi=(
        "Selaimesi hakee kuvat palvelusta {host}, joka saa näin tietää internet-osoitteesi. Muuta sivut eivät lataa "
        "muilta yrityksiltä. Hakujasi ei yhdistetä siihen, kuka olet."
    ),
    et=(
        "Sinu veebilehitseja laadib pildid teenusest {host}, mis saab nii teada sinu internetiaadressi. Midagi muud "
        "lehed teistelt ettevõtetelt ei laadi. Sinu otsinguid ei seota sinu isikuga."
    ),
    sr_latn=(
        "Vaš pregledač preuzima slike sa servisa {host}, koji tako saznaje vašu internet adresu. Ništa drugo stranice "
        "ne učitavaju sa strane. Ono što tražite ne povezuje se sa tim ko ste."
    ),
    nb=(
        "Nettleseren din henter bilder fra {host}, som dermed får vite internettadressen din. Noe annet henter sidene "
        "ikke fra andre selskaper. Det du søker etter, knyttes ikke til hvem du er."
    ),
    sv=(
        "Din webbläsare hämtar bilder från {host}, som därmed får veta din internetadress. Något annat hämtar sidorna "
        "inte från andra företag. Det du söker kopplas inte till vem du är."
    ),
)

UNANSWERED = text(
    en=(
        "Words for which the search finds nothing are counted for half a year, so that we can add them. Who asked is "
        "not kept."
    ),
    fi=(
        "Sanat, joilla haku ei löydä mitään, lasketaan puolen vuoden ajan, jotta voimme lisätä ne. Kysyjästä ei "
        "tallenneta mitään."
    ),
    et=(
        "Sõnu, millega otsing midagi ei leia, loendame pool aastat, et saaksime need lisada. Küsija kohta ei "
        "salvestata midagi."
    ),
    sr_latn="Reči za koje pretraga ništa ne nađe brojimo pola godine da bismo ih dodali. Ko je pitao, ne čuva se.",
    nb=(
        "Ord som søket ikke finner noe for, telles i et halvt år, så vi kan legge dem til. Hvem som spurte, lagres "
        "ikke."
    ),
    sv=(
        "Ord som sökningen inte hittar något för räknas i ett halvår, så att vi kan lägga till dem. Vem som frågade "
        "sparas inte."
    ),
)

LANGUAGE_COOKIE = text(
    en=(
        "If you choose a language in the menu, your browser keeps a cookie named “language” for a year, so that the "
        "site opens in that language next time. It says nothing but the language. If you never choose, no cookie is "
        "kept."
    ),
    fi=(
        "Jos valitset kielen valikosta, selaimesi säilyttää vuoden ajan evästeen nimeltä ”language”, jotta sivusto "
        "avautuu seuraavalla kerralla samalla kielellä. Evästeessä on vain valitsemasi kieli. Jos et valitse kieltä, "
        "evästettä ei tallenneta."
    ),
    et=(
        "Kui valid menüüst keele, hoiab sinu brauser aasta aega küpsist nimega „language“, et leht avaneks järgmisel "
        "korral samas keeles. Küpsises on ainult valitud keel. Kui sa keelt ei vali, küpsist ei salvestata."
    ),
    sr_latn=(
        "Ako u meniju izaberete jezik, vaš pregledač godinu dana čuva kolačić pod imenom „language“, da bi se sajt "
        "sledeći put otvorio na tom jeziku. U njemu je samo izabrani jezik. Ako ne izaberete jezik, kolačić se ne "
        "čuva."
    ),
    nb=(
        "Hvis du velger språk i menyen, tar nettleseren din vare på en informasjonskapsel som heter «language», i ett "
        "år, slik at nettstedet åpnes på det språket neste gang. Den inneholder bare språket. Hvis du ikke velger, "
        "lagres ingenting."
    ),
    sv=(
        "Om du väljer språk i menyn sparar din webbläsare en kaka som heter ”language” i ett år, så att webbplatsen "
        "öppnas på det språket nästa gång. Den innehåller bara språket. Om du inte väljer sparas ingen kaka."
    ),
)

PASSWORD_COOKIE = text(
    en=(
        "A few pages ask for a password. There one cookie protects the form and, once you have given the password, "
        "another remembers it, so that you are not asked again."
    ),
    fi=(
        "Muutama sivu kysyy salasanaa. Niillä yksi eväste suojaa lomaketta, ja kun olet antanut salasanan, toinen "
        "muistaa sen, jottei sitä kysytä sinulta uudelleen."
    ),
    et=(
        "Mõni leht küsib parooli. Seal kaitseb üks küpsis vormi ja kui oled parooli andnud, jätab teine selle meelde, "
        "et sinult ei küsitaks uuesti."
    ),
    sr_latn=(
        "Poneka stranica traži lozinku. Tamo jedan kolačić štiti obrazac, a kada unesete lozinku, drugi to pamti, da "
        "je ne biste unosili ponovo."
    ),
    nb=(
        "Noen få sider spør etter et passord. Der beskytter én informasjonskapsel skjemaet, og når du har gitt "
        "passordet, husker en annen det, så du slipper å gi det igjen."
    ),
    sv=(
        "Några få sidor frågar efter ett lösenord. Där skyddar en kaka formuläret, och när du har angett lösenordet "
        "minns en annan det, så att du inte blir tillfrågad igen."
    ),
)

VIEWS_COUNTED = text(
    en=(
        "We count how often each page is opened in a day. Only the number is kept: no cookie, no address, nothing "
        "about you. After {span} only the sum of each month is left."
    ),
    fi=(
        "Laskemme, kuinka usein kukin sivu avataan päivässä. Vain luku säilyy: ei evästettä, ei osoitetta, ei mitään "
        "sinusta. Päiväluvut säilyvät näin kauan: {span}. Sen jälkeen jää vain kuukauden summa."
    ),
    et=(
        "Loendame, mitu korda iga lehte päevas avatakse. Alles jääb ainult arv: ei küpsist, ei aadressi ega midagi "
        "sinu kohta. Päevade arvud säilivad nii kaua: {span}. Pärast seda jääb alles vaid kuu summa."
    ),
    sr_latn=(
        "Brojimo koliko puta se svaka stranica otvori u toku dana. Čuva se samo broj: ni kolačić, ni adresa, ništa o "
        "vama. Dnevni brojevi čuvaju se ovoliko: {span}. Posle toga ostaje samo zbir za ceo mesec."
    ),
    nb=(
        "Vi teller hvor ofte hver side åpnes i løpet av en dag. Bare tallet blir lagret: ingen informasjonskapsel, "
        "ingen adresse, ingenting om deg. Etter {span} er bare summen for hver måned igjen."
    ),
    sv=(
        "Vi räknar hur ofta varje sida öppnas på en dag. Bara siffran sparas: ingen kaka, ingen adress, inget om dig. "
        "Efter {span} finns bara summan för varje månad kvar."
    ),
)

VIEWS_NOT_COUNTED = text(
    en="We do not count how often pages are read.",
    fi="Emme laske, kuinka usein sivuja luetaan.",
    et="Me ei loenda, kui tihti lehti loetakse.",
    sr_latn="Ne brojimo koliko se stranice čitaju.",
    nb="Vi teller ikke hvor ofte sidene leses.",
    sv="Vi räknar inte hur ofta sidorna läses.",
)

SERVER_LOG = text(
    en=(
        "The web server writes down each request with the address of your connection, to find errors and attacks. Kept "
        "for: {span}."
    ),
    fi=(
        "Verkkopalvelin kirjaa jokaisen pyynnön ja yhteytesi osoitteen virheiden ja hyökkäysten selvittämistä varten. "
        "Säilytysaika: {span}."
    ),
    et=(
        "Veebiserver paneb kirja iga päringu koos sinu ühenduse aadressiga, et leida vigu ja rünnakuid. Säilitamise "
        "aeg: {span}."
    ),
    sr_latn="Veb-server beleži svaki zahtev sa adresom vaše veze, da bi se našle greške i napadi. Rok čuvanja: {span}.",
    nb=(
        "Nettjeneren skriver ned hver forespørsel med adressen til forbindelsen din, for å finne feil og angrep. Det "
        "lagres så lenge: {span}."
    ),
    sv=(
        "Webbservern antecknar varje förfrågan med adressen till din anslutning, för att hitta fel och angrepp. De "
        "sparas så här länge: {span}."
    ),
)

SERVER_LOG_UNKNOWN = text(
    en="Whether the web server writes down requests, and for how long, the editors tell at the end of this page.",
    fi="Kirjaako verkkopalvelin pyyntöjä ja kuinka kauan, sen toimitus kertoo tämän sivun lopussa.",
    et="Kas ja kui kauaks veebiserver päringuid kirja paneb, ütleb toimetus selle lehe lõpus.",
    sr_latn="Da li veb-server beleži zahteve i koliko dugo ih čuva, uredništvo kaže na kraju ove stranice.",
    nb="Om nettjeneren skriver ned forespørsler, og hvor lenge, forteller redaksjonen nederst på denne siden.",
    sv="Om webbservern antecknar förfrågningar, och hur länge, berättar redaktionen i slutet av den här sidan.",
)
