"""The accessibility statement: for whom the site is made usable, and where it may still fail.

It has the parts of the model in the annex of Commission Implementing Decision (EU) 2018/1523: the commitment, the
compliance status, content that is not accessible (with each of the three reasons), how and when the statement was
prepared, feedback, and the enforcement procedure; at the end its optional content.
"""

from pages.models import StandardPage

from ..wording import h2, h3, li, p, rich, text
from .branch import Branch
from .where_to_turn import WHERE_TO_TURN

ACCESSIBILITY = Branch(
    name="accessibility",
    model=StandardPage,
    title=text(
        en="Accessibility",
        fi="Saavutettavuus",
        et="Ligipääsetavus",
        sr_latn="Pristupačnost",
        nb="Tilgjengelighet",
        sv="Tillgänglighet",
    ),
    slug=text(
        en="accessibility",
        fi="saavutettavuus",
        et="ligipaasetavus",
        sr_latn="pristupacnost",
        nb="tilgjengelighet",
        sv="tillganglighet",
    ),
    summary=text(
        en="How the site is made so that everybody can use it, and what may still be hard.",
        fi="Miten sivusto on tehty kaikkien käytettäväksi ja mikä voi yhä olla hankalaa.",
        et="Kuidas leht on tehtud kõigile kasutatavaks ja mis võib siiski raske olla.",
        sr_latn="Kako je sajt napravljen da svako može da ga koristi i šta još može biti teško.",
        nb="Hvordan nettstedet er laget for at alle skal kunne bruke det, og hva som fortsatt kan være vanskelig.",
        sv="Hur webbplatsen är gjord för att alla ska kunna använda den, och vad som fortfarande kan vara svårt.",
    ),
    texts={
        "body": rich(
            p(
                en=(
                    "We want everybody to manage here, also on a bad day and on an old telephone. The editors of "
                    "the network are committed to making this site accessible. The statement follows the model "
                    "of Decision (EU) 2018/1523 and applies to all pages of this site."
                ),
                fi=(
                    "Haluamme, että jokainen pärjää täällä, myös huonona päivänä ja vanhalla puhelimella. "
                    "Verkoston toimitus on sitoutunut pitämään sivuston saavutettavana. Seloste noudattaa "
                    "päätöksen (EU) 2018/1523 mallia ja koskee sivuston kaikkia sivuja."
                ),
                et=(
                    "Soovime, et igaüks saaks siin hakkama, ka halval päeval ja vana telefoniga. Võrgustiku "
                    "toimetus on võtnud kohustuse hoida see leht ligipääsetavana. Avaldus järgib otsuse (EL) "
                    "2018/1523 näidist ja kehtib selle veebisaidi kõigi lehtede kohta."
                ),
                sr_latn=(
                    "Želimo da se ovde svako snađe, i kada ima loš dan i na starom telefonu. Uredništvo mreže "
                    "obavezalo se da sajt bude pristupačan. Izjava sledi obrazac iz Odluke (EU) 2018/1523 i "
                    "odnosi se na sve stranice ovog sajta."
                ),
                nb=(
                    "Vi vil at alle skal klare seg her, også på en dårlig dag og med en gammel telefon. "
                    "Redaksjonen i nettverket har forpliktet seg til å gjøre nettstedet tilgjengelig. "
                    "Erklæringen følger mønsteret i beslutning (EU) 2018/1523 og gjelder alle sidene på "
                    "nettstedet."
                ),
                sv=(
                    "Vi vill att alla ska klara sig här, också en dålig dag och med en gammal telefon. "
                    "Nätverkets redaktion har åtagit sig att göra webbplatsen tillgänglig. Redogörelsen följer "
                    "mallen i beslut (EU) 2018/1523 och gäller alla sidor på webbplatsen."
                ),
            ),
            h2(
                en="Compliance status",
                fi="Vaatimustenmukaisuus",
                et="Nõuetele vastavus",
                sr_latn="Stepen usklađenosti",
                nb="Samsvar med kravene",
                sv="Hur väl kraven uppfylls",
            ),
            p(
                en=(
                    "The site is partially compliant with the Web Content Accessibility Guidelines (WCAG) 2.2, "
                    "level AA, and so with the standard EN 301 549, because of the non-compliances listed below."
                ),
                fi=(
                    "Sivusto täyttää osittain verkkosisällön saavutettavuusohjeiden (WCAG) 2.2 tason AA ja siten "
                    "standardin EN 301 549 vaatimukset. Syynä ovat alla luetellut puutteet."
                ),
                et=(
                    "Veebisait vastab osaliselt veebisisu juurdepääsetavussuuniste (WCAG) 2.2 tasemele AA ja "
                    "seega standardile EN 301 549. Põhjuseks on allpool loetletud puudused."
                ),
                sr_latn=(
                    "Sajt je delimično usklađen sa smernicama za pristupačnost veb-sadržaja (WCAG) 2.2, nivo AA, "
                    "pa tako i sa standardom EN 301 549, zbog nedostataka navedenih u nastavku."
                ),
                nb=(
                    "Nettstedet er delvis i samsvar med retningslinjene for tilgjengelig webinnhold (WCAG) 2.2, "
                    "nivå AA, og dermed med standarden EN 301 549. Grunnen er manglene som er nevnt nedenfor."
                ),
                sv=(
                    "Webbplatsen uppfyller delvis riktlinjerna för tillgängligt webbinnehåll (WCAG) 2.2, nivå "
                    "AA, och därmed standarden EN 301 549. Skälet är bristerna som nämns nedan."
                ),
            ),
            h2(
                en="Non-accessible content",
                fi="Ei-saavutettava sisältö",
                et="Ligipääsmatu sisu",
                sr_latn="Nepristupačan sadržaj",
                nb="Innhold som ikke er tilgjengelig",
                sv="Innehåll som inte är tillgängligt",
            ),
            h3(
                en="Non-compliance with the requirements",
                fi="Vaatimusten vastainen sisältö",
                et="Mittevastavus nõuetele",
                sr_latn="Neusklađenost sa zahtevima",
                nb="Innhold som ikke oppfyller kravene",
                sv="Innehåll som inte uppfyller kraven",
            ),
            li(
                en=(
                    "Documents that organisations have added, such as PDF files, may lack headings, descriptions "
                    "of pictures or a reading order (WCAG 1.1.1, 1.3.1, 1.3.2)."
                ),
                fi=(
                    "Organisaatioiden lisäämistä asiakirjoista, kuten PDF-tiedostoista, voi puuttua otsikoita, "
                    "kuvien kuvauksia tai lukemisjärjestys (WCAG 1.1.1, 1.3.1, 1.3.2)."
                ),
                et=(
                    "Organisatsioonide lisatud dokumentides, näiteks PDF-failides, võivad puududa pealkirjad, "
                    "piltide kirjeldused või lugemisjärjekord (WCAG 1.1.1, 1.3.1, 1.3.2)."
                ),
                sr_latn=(
                    "U dokumentima koje su dodale organizacije, na primer u PDF datotekama, mogu nedostajati "
                    "naslovi, opisi slika ili redosled čitanja (WCAG 1.1.1, 1.3.1, 1.3.2)."
                ),
                nb=(
                    "Dokumenter som organisasjoner har lagt til, for eksempel PDF-filer, kan mangle "
                    "overskrifter, beskrivelser av bilder eller leserekkefølge (WCAG 1.1.1, 1.3.1, 1.3.2)."
                ),
                sv=(
                    "Dokument som organisationer har lagt till, till exempel PDF-filer, kan sakna rubriker, "
                    "beskrivningar av bilder eller läsordning (WCAG 1.1.1, 1.3.1, 1.3.2)."
                ),
            ),
            li(
                en=(
                    "Single foreign words inside a sentence are not marked with their language (WCAG 3.1.2). "
                    "Whole texts, titles and names are."
                ),
                fi=(
                    "Yksittäisten vieraskielisten sanojen kieltä lauseen sisällä ei ole merkitty (WCAG 3.1.2). "
                    "Kokonaisten tekstien, otsikoiden ja nimien kieli on."
                ),
                et=(
                    "Üksikute võõrkeelsete sõnade keel lause sees ei ole märgitud (WCAG 3.1.2). Tervete "
                    "tekstide, pealkirjade ja nimede keel on."
                ),
                sr_latn=(
                    "Pojedinačne strane reči u rečenici nemaju oznaku jezika (WCAG 3.1.2). Celi tekstovi, "
                    "naslovi i nazivi je imaju."
                ),
                nb=(
                    "Enkelte fremmedord inne i en setning er ikke merket med språk (WCAG 3.1.2). Hele tekster, "
                    "titler og navn er det."
                ),
                sv=(
                    "Enstaka främmande ord i en mening är inte märkta med sitt språk (WCAG 3.1.2). Hela texter, "
                    "rubriker och namn är det."
                ),
            ),
            li(
                en=(
                    "Some links and descriptions written by organisations may say too little (WCAG 1.1.1, "
                    "2.4.4). The editor warns whoever writes them."
                ),
                fi=(
                    "Jotkin organisaatioiden kirjoittamat linkit ja kuvaukset voivat kertoa liian vähän (WCAG "
                    "1.1.1, 2.4.4). Kirjoittaja saa niistä varoituksen."
                ),
                et=(
                    "Mõni organisatsioonide kirjutatud link või kirjeldus võib öelda liiga vähe (WCAG 1.1.1, "
                    "2.4.4). Kirjutajat hoiatatakse selle eest."
                ),
                sr_latn=(
                    "Neki linkovi i opisi koje su napisale organizacije možda govore premalo (WCAG 1.1.1, "
                    "2.4.4). Onaj ko ih piše dobija upozorenje."
                ),
                nb=(
                    "Noen lenker og beskrivelser som organisasjoner har skrevet, kan si for lite (WCAG 1.1.1, "
                    "2.4.4). Den som skriver, blir varslet."
                ),
                sv=(
                    "En del länkar och beskrivningar som organisationer har skrivit kan säga för lite (WCAG "
                    "1.1.1, 2.4.4). Den som skriver får en varning."
                ),
            ),
            h3(
                en="Disproportionate burden",
                fi="Kohtuuton rasite",
                et="Ebaproportsionaalne koormus",
                sr_latn="Nesrazmerno opterećenje",
                nb="Uforholdsmessig stor byrde",
                sv="Oskäligt betungande anpassning",
            ),
            p(
                en="We do not leave anything inaccessible for this reason.",
                fi="Emme jätä mitään saavuttamattomaksi tällä perusteella.",
                et="Me ei jäta midagi sel põhjusel ligipääsmatuks.",
                sr_latn="Ništa ne ostavljamo nepristupačnim iz tog razloga.",
                nb="Vi lar ikke noe være utilgjengelig av denne grunnen.",
                sv="Vi lämnar inget otillgängligt av det skälet.",
            ),
            h3(
                en="Content outside the scope of the legislation",
                fi="Sisältö, jota lainsäädäntö ei koske",
                et="Õigusaktide kohaldamisalast välja jääv sisu",
                sr_latn="Sadržaj na koji se propisi ne odnose",
                nb="Innhold som ikke omfattes av regelverket",
                sv="Innehåll som inte omfattas av lagstiftningen",
            ),
            p(
                en=(
                    "Pages and videos of other sites that we link to are made by others. Some of them may not be "
                    "usable for you. Many pages here are not yet in easy language, and not every page is "
                    "translated."
                ),
                fi=(
                    "Muiden sivustojen sivut ja videot, joihin linkitämme, ovat muiden tekemiä. Kaikki niistä "
                    "eivät ehkä sovi sinulle. Moni täkäläinen sivu ei ole vielä selkokielinen, eikä jokaista "
                    "sivua ole käännetty."
                ),
                et=(
                    "Teiste veebisaitide lehed ja videod, millele me viitame, on teiste tehtud. Mõni neist ei "
                    "pruugi sulle sobida. Paljud siinsed lehed ei ole veel lihtsas keeles ja kõik lehed ei ole "
                    "tõlgitud."
                ),
                sr_latn=(
                    "Stranice i video-snimke drugih sajtova ka kojima vode naši linkovi prave drugi. Neke od "
                    "njih možda nećete moći da koristite. Mnoge stranice ovde još nisu na lako razumljivom "
                    "jeziku i nisu sve prevedene."
                ),
                nb=(
                    "Sider og videoer på andre nettsteder som vi lenker til, er laget av andre. Noen av dem kan "
                    "du kanskje ikke bruke. Mange sider her er ennå ikke på lettlest språk, og ikke alle er "
                    "oversatt."
                ),
                sv=(
                    "Sidor och videor på andra webbplatser som vi länkar till är gjorda av andra. Några av dem "
                    "kan du kanske inte använda. Många sidor här är ännu inte på lättläst språk, och alla är "
                    "inte översatta."
                ),
            ),
            h2(
                en="Preparation of this statement",
                fi="Selosteen laatiminen",
                et="Avalduse koostamine",
                sr_latn="Izrada ove izjave",
                nb="Hvordan erklæringen er laget",
                sv="Hur redogörelsen har tagits fram",
            ),
            p(
                en="This statement was prepared on 22 November 2026 and last reviewed on the same day.",
                fi="Tämä seloste on laadittu 22.11.2026 ja tarkistettu viimeksi samana päivänä.",
                et="See avaldus on koostatud 22. novembril 2026 ja viimati üle vaadatud samal päeval.",
                sr_latn="Ova izjava je sačinjena 22. novembra 2026. i poslednji put proverena istog dana.",
                nb="Erklæringen ble laget 22. november 2026 og sist gjennomgått samme dag.",
                sv="Redogörelsen togs fram den 22 november 2026 och sågs senast över samma dag.",
            ),
            p(
                en=(
                    "It rests on a self-assessment by those who make the site: automatic checks of every kind of "
                    "page, tests with the keyboard alone, and reading. No outside body has assessed the site, "
                    "and no disabled person or screen reader user has yet tested it for us."
                ),
                fi=(
                    "Se perustuu sivuston tekijöiden itsearvioon: jokaisen sivutyypin automaattisiin "
                    "tarkistuksiin, kokeisiin pelkällä näppäimistöllä ja lukemiseen. Ulkopuolinen taho ei ole "
                    "arvioinut sivustoa, eikä kukaan vammainen henkilö tai ruudunlukijan käyttäjä ole vielä "
                    "kokeillut sitä pyynnöstämme."
                ),
                et=(
                    "See põhineb lehe tegijate enesehindamisel: iga liiki lehtede automaatsel kontrollil, "
                    "katsetel ainult klaviatuuriga ja lugemisel. Väline hindaja ei ole lehte hinnanud ning ükski "
                    "puudega inimene ega ekraanilugeja kasutaja ei ole seda meie jaoks veel katsetanud."
                ),
                sr_latn=(
                    "Zasniva se na samoproceni onih koji prave sajt: na automatskim proverama svake vrste "
                    "stranice, probama samo tastaturom i čitanju. Niko sa strane nije ocenio sajt, a za nas ga "
                    "još nije isprobala nijedna osoba sa invaliditetom niti korisnik čitača ekrana."
                ),
                nb=(
                    "Den bygger på en egenvurdering fra dem som lager nettstedet: automatiske kontroller av hver "
                    "sidetype, prøver med bare tastaturet, og lesing. Ingen utenforstående har vurdert "
                    "nettstedet, og ingen med funksjonsnedsettelse eller skjermleser har ennå prøvd det for oss."
                ),
                sv=(
                    "Den bygger på en självskattning av dem som gör webbplatsen: automatiska kontroller av varje "
                    "typ av sida, prov med enbart tangentbordet, och läsning. Ingen utomstående har bedömt "
                    "webbplatsen, och ingen person med funktionsnedsättning eller skärmläsare har ännu prövat "
                    "den åt oss."
                ),
            ),
            *WHERE_TO_TURN,
            h2(
                en="What you can rely on",
                fi="Mihin voit luottaa",
                et="Millele saad kindel olla",
                sr_latn="Na šta možete da računate",
                nb="Hva du kan stole på",
                sv="Vad du kan lita på",
            ),
            li(
                en="Everything works with the keyboard alone, and without JavaScript.",
                fi="Kaikki toimii pelkällä näppäimistöllä ja ilman JavaScriptiä.",
                et="Kõik töötab ainult klaviatuuriga ja ilma JavaScriptita.",
                sr_latn="Za sve je dovoljna tastatura, a sajt radi i bez JavaScripta.",
                nb="Alt virker med bare tastaturet, og uten JavaScript.",
                sv="Allt fungerar med enbart tangentbordet och utan JavaScript.",
            ),
            li(
                en="Text can be made larger; lines break anew and nothing is cut off.",
                fi="Tekstiä voi suurentaa; rivit asettuvat uudelleen eikä mitään jää piiloon.",
                et="Teksti saab suurendada; read jaotuvad uuesti ja midagi ei jää peitu.",
                sr_latn="Tekst može da se uveća; redovi se prelamaju i ništa se ne gubi.",
                nb="Teksten kan forstørres; linjene brytes på nytt, og ingenting faller bort.",
                sv="Texten kan förstoras; raderna bryts om och inget försvinner.",
            ),
            li(
                en="Nothing moves, blinks or makes a sound by itself.",
                fi="Mikään ei liiku, vilku tai soi itsestään.",
                et="Miski ei liigu, vilgu ega tee ise häält.",
                sr_latn="Ništa se samo od sebe ne pomera, ništa ne treperi i ne pušta zvuk.",
                nb="Ingenting beveger seg, blinker eller lager lyd av seg selv.",
                sv="Inget rör sig, blinkar eller låter av sig självt.",
            ),
            li(
                en="A text in another language is marked, so that a screen reader can change its voice.",
                fi="Muunkielinen teksti on merkitty, jotta ruudunlukija voi vaihtaa ääntä.",
                et="Muus keeles tekst on märgistatud, et ekraanilugeja saaks häält vahetada.",
                sr_latn="Tekst na drugom jeziku je označen, pa čitač ekrana može da promeni glas.",
                nb="Tekst på et annet språk er merket, så en skjermleser kan bytte stemme.",
                sv="Text på ett annat språk är märkt så att en skärmläsare kan byta röst.",
            ),
        ),
    },
)
