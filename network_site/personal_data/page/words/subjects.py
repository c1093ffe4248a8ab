"""What is kept of people, subject by subject, and why."""

from search.data_holding import Subject

from ....wording import Text, text

TITLES: dict[Subject, Text] = {
    Subject.MESSAGES: text(
        en="Messages to the editors",
        fi="Viestit toimitukselle",
        et="Sõnumid toimetusele",
        sr_latn="Poruke uredništvu",
        nb="Meldinger til redaksjonen",
        sv="Meddelanden till redaktionen",
    ),
    Subject.CONTACTS: text(
        en="Contact persons",
        fi="Yhteyshenkilöt",
        et="Kontaktisikud",
        sr_latn="Osobe za kontakt",
        nb="Kontaktpersoner",
        sv="Kontaktpersoner",
    ),
    Subject.PICTURES: text(
        en="Pictures of people",
        fi="Kuvat ihmisistä",
        et="Pildid inimestest",
        sr_latn="Slike ljudi",
        nb="Bilder av mennesker",
        sv="Bilder på människor",
    ),
    Subject.AUTHORS: text(
        en="People in our texts",
        fi="Ihmiset teksteissämme",
        et="Inimesed meie tekstides",
        sr_latn="Ljudi u našim tekstovima",
        nb="Mennesker i tekstene våre",
        sv="Människor i våra texter",
    ),
    Subject.MAILBOXES: text(
        en="Mailboxes of organisations",
        fi="Organisaatioiden sähköpostiosoitteet",
        et="Organisatsioonide e-posti aadressid",
        sr_latn="Adrese e-pošte organizacija",
        nb="E-postadresser til organisasjoner",
        sv="Organisationers e-postadresser",
    ),
    Subject.INVITATIONS: text(
        en="Invitations", fi="Kutsut", et="Kutsed", sr_latn="Pozivnice", nb="Invitasjoner", sv="Inbjudningar"
    ),
    Subject.ACCOUNTS: text(
        en="Accounts of those who write here",
        fi="Täällä kirjoittavien käyttäjätunnukset",
        et="Siin kirjutajate kontod",
        sr_latn="Nalozi onih koji ovde pišu",
        nb="Kontoene til dem som skriver her",
        sv="Konton för dem som skriver här",
    ),
    Subject.EDITING: text(
        en="Who changed what",
        fi="Kuka muutti mitä",
        et="Kes mida muutis",
        sr_latn="Ko je šta izmenio",
        nb="Hvem som endret hva",
        sv="Vem som ändrade vad",
    ),
    Subject.SAFETY: text(
        en="Protection against misuse",
        fi="Suoja väärinkäytöltä",
        et="Kaitse kuritarvitamise eest",
        sr_latn="Zaštita od zloupotrebe",
        nb="Vern mot misbruk",
        sv="Skydd mot missbruk",
    ),
}

TEXTS: dict[Subject, Text] = {
    Subject.MESSAGES: text(
        en=(
            "With the form at the foot of every page you can tell us about a problem. We keep what you write, the page "
            "it is about and, if you give one, your mail address, so that we can mend the problem and answer you. The "
            "form sets no cookie."
        ),
        fi=(
            "Jokaisen sivun lopussa on linkki lomakkeeseen, jolla voit kertoa ongelmasta. Säilytämme tekstisi, tiedon "
            "sivusta, jota se koskee, ja sähköpostiosoitteesi, jos annat sen, jotta voimme korjata ongelman ja vastata "
            "sinulle. Lomake ei tallenna evästettä."
        ),
        et=(
            "Iga lehe lõpus on link vormile, millega saad meile probleemist teada anda. Säilitame sinu teksti, teabe, "
            "millist lehekülge see puudutab, ja sinu e-posti aadressi, kui sa selle annad, et saaksime vea parandada "
            "ja sulle vastata. Vorm ei salvesta küpsist."
        ),
        sr_latn=(
            "Na dnu svake stranice je link ka obrascu kojim možete da nam javite problem. Čuvamo ono što napišete, "
            "stranicu na koju se to odnosi i vašu adresu e-pošte, ako je ostavite, da bismo mogli da rešimo problem i "
            "da vam odgovorimo. Obrazac ne postavlja kolačić."
        ),
        nb=(
            "Nederst på hver side er det en lenke til et skjema der du kan melde fra om et problem. Vi lagrer det du "
            "skriver, hvilken side det gjelder, og e-postadressen din hvis du oppgir den, så vi kan rette feilen og "
            "svare deg. Skjemaet lagrer ingen informasjonskapsel."
        ),
        sv=(
            "Längst ned på varje sida finns en länk till ett formulär där du kan berätta om ett problem. Vi sparar det "
            "du skriver, vilken sida det gäller och din e-postadress om du anger den, så att vi kan rätta felet och "
            "svara dig. Formuläret sparar ingen kaka."
        ),
    ),
    Subject.CONTACTS: text(
        en=(
            "An organisation may name somebody whom you can ask. A name is shown only with that person's consent and "
            "only until it ends. As the law asks, we keep proof that the consent was given."
        ),
        fi=(
            "Organisaatio voi nimetä jonkun, jolta voit kysyä. Nimi näkyy vain tämän ihmisen suostumuksella ja vain "
            "sen päättymiseen asti. Säilytämme lain vaatiman todisteen siitä, että suostumus on annettu."
        ),
        et=(
            "Organisatsioon võib nimetada kellegi, kellelt saad küsida. Nimi on näha ainult selle inimese nõusolekul "
            "ja ainult kuni nõusoleku lõpuni. Nagu seadus nõuab, säilitame tõendi, et nõusolek anti."
        ),
        sr_latn=(
            "Organizacija može da imenuje nekoga koga možete da pitate. Ime je vidljivo samo uz pristanak te osobe i "
            "samo dok on traje. Kao što zakon traži, čuvamo dokaz da je pristanak dat."
        ),
        nb=(
            "En organisasjon kan nevne noen du kan spørre. Navnet vises bare med samtykke fra den det gjelder, og bare "
            "til samtykket slutter. Som loven krever, lagrer vi bevis på at samtykket ble gitt."
        ),
        sv=(
            "En organisation kan namnge någon som du kan fråga. Namnet visas bara med den personens samtycke och bara "
            "tills det upphör. Som lagen kräver sparar vi bevis på att samtycket gavs."
        ),
    ),
    Subject.PICTURES: text(
        en=(
            "A picture on which somebody can be recognised is shown only with their consent and only until it ends. We "
            "keep proof of the consent, and who added the picture."
        ),
        fi=(
            "Kuva, josta jonkun voi tunnistaa, näkyy vain hänen suostumuksellaan ja vain sen päättymiseen asti. "
            "Säilytämme todisteen suostumuksesta ja tiedon siitä, kuka lisäsi kuvan."
        ),
        et=(
            "Pilt, millel on keegi äratuntav, on näha ainult tema nõusolekul ja ainult kuni nõusoleku lõpuni. "
            "Säilitame nõusoleku tõendi ja selle, kes pildi lisas."
        ),
        sr_latn=(
            "Slika na kojoj se neko može prepoznati vidi se samo uz pristanak te osobe i samo dok on traje. Čuvamo "
            "dokaz o pristanku i podatak o tome ko je dodao sliku."
        ),
        nb=(
            "Et bilde der noen kan kjennes igjen, vises bare med samtykke fra den det gjelder, og bare til samtykket "
            "slutter. Vi lagrer bevis på samtykket, og hvem som la til bildet."
        ),
        sv=(
            "En bild där någon går att känna igen visas bara med den personens samtycke och bara tills det upphör. Vi "
            "sparar bevis på samtycket och vem som lade till bilden."
        ),
    ),
    Subject.AUTHORS: text(
        en=(
            "Reports tell how many people took part, never who they were; where travellers agreed only for a time, "
            "their words are hidden after it. Authors are named as on their publication, and teachers where a training "
            "names them."
        ),
        fi=(
            "Kertomuksissa sanotaan, montako ihmistä oli mukana, ei koskaan keitä he olivat; jos matkaajat suostuivat "
            "vain määräajaksi, heidän sanansa piilotetaan sen jälkeen. Julkaisujen tekijät mainitaan niin kuin "
            "julkaisussa ja kouluttajat, jos koulutus nimeää heidät."
        ),
        et=(
            "Lugudes on kirjas, mitu inimest osales, mitte kunagi, kes nad olid; kui reisijad nõustusid vaid teatud "
            "ajaks, peidetakse nende sõnad pärast seda. Autorid on nimetatud nii nagu väljaandes ja koolitajad siis, "
            "kui koolitus neid nimetab."
        ),
        sr_latn=(
            "U izveštajima piše koliko je ljudi učestvovalo, nikada ko su oni; ako su putnici pristali samo na "
            "određeno vreme, njihove reči se posle toga sakrivaju. Autori su navedeni kao na publikaciji, a predavači "
            "ako ih obuka imenuje."
        ),
        nb=(
            "Rapportene forteller hvor mange som var med, aldri hvem de var; der de reisende bare samtykket for en "
            "tid, skjules ordene deres etterpå. Forfattere nevnes slik de står på publikasjonen, og lærere der "
            "opplæringen nevner dem."
        ),
        sv=(
            "Berättelserna säger hur många som var med, aldrig vilka de var; om resenärerna bara samtyckte för en tid "
            "döljs deras ord efteråt. Författare nämns som på sin publikation och lärare där utbildningen nämner dem."
        ),
    ),
    Subject.MAILBOXES: text(
        en=(
            "Organisations and events show an address to write to. It should be one that several people read; if it is "
            "your own, you can ask us to remove it."
        ),
        fi=(
            "Organisaatioiden ja tapahtumien sivuilla on osoite, johon voi kirjoittaa. Sen pitäisi olla useamman "
            "ihmisen lukema; jos se on omasi, voit pyytää meitä poistamaan sen."
        ),
        et=(
            "Organisatsioonide ja sündmuste lehtedel on aadress, kuhu kirjutada. Seda peaks lugema mitu inimest; kui "
            "see on sinu enda oma, võid paluda meil selle eemaldada."
        ),
        sr_latn=(
            "Na stranicama organizacija i događaja stoji adresa na koju se piše. Trebalo bi da je čita više ljudi; ako "
            "je vaša lična, možete da tražite da je uklonimo."
        ),
        nb=(
            "Organisasjoner og arrangementer viser en adresse man kan skrive til. Den bør leses av flere; er den din "
            "egen, kan du be oss fjerne den."
        ),
        sv=(
            "Organisationer och evenemang visar en adress att skriva till. Den bör läsas av flera; är den din egen kan "
            "du be oss ta bort den."
        ),
    ),
    Subject.INVITATIONS: text(
        en=(
            "Whoever is invited to write for an organisation gets a link by mail. We keep the address, who invited, "
            "and what became of the invitation."
        ),
        fi=(
            "Organisaation kirjoittajaksi kutsuttu saa linkin sähköpostilla. Säilytämme osoitteen sekä tiedon siitä, "
            "kuka kutsui ja miten kutsulle kävi."
        ),
        et=(
            "Kes kutsutakse organisatsiooni heaks kirjutama, saab lingi e-kirjaga. Säilitame aadressi, selle, kes "
            "kutsus, ja mis kutsest sai."
        ),
        sr_latn=(
            "Ko je pozvan da piše za neku organizaciju, dobija link e-poštom. Čuvamo adresu, podatak o tome ko je "
            "pozvao i šta je bilo sa pozivnicom."
        ),
        nb=(
            "Den som inviteres til å skrive for en organisasjon, får en lenke på e-post. Vi lagrer adressen, hvem som "
            "inviterte, og hva det ble til."
        ),
        sv=(
            "Den som bjuds in att skriva för en organisation får en länk med e-post. Vi sparar adressen, vem som bjöd "
            "in och vad det blev av inbjudan."
        ),
    ),
    Subject.ACCOUNTS: text(
        en=(
            "Those who write here have an account: name, mail address, a password that nobody can read, the language "
            "of the editor, and for whom they write. Logging in sets two cookies: one that keeps you logged in "
            "({session}), and one that protects forms ({csrf})."
        ),
        fi=(
            "Täällä kirjoittavilla on tunnus: nimi, sähköpostiosoite, salasana, jota kukaan ei voi lukea, "
            "muokkausnäkymän kieli ja tieto siitä, minkä organisaation puolesta he kirjoittavat. Kirjautuminen "
            "tallentaa kaksi evästettä: yhden, joka pitää sinut kirjautuneena ({session}), ja yhden, joka suojaa "
            "lomakkeita ({csrf})."
        ),
        et=(
            "Neil, kes siin kirjutavad, on konto: nimi, e-posti aadress, parool, mida keegi lugeda ei saa, "
            "toimetusvaate keel ja see, kelle heaks nad kirjutavad. Sisselogimisel salvestatakse kaks küpsist: üks "
            "hoiab sind sisse logituna ({session}), teine kaitseb vorme ({csrf})."
        ),
        sr_latn=(
            "Oni koji ovde pišu imaju nalog: ime, adresu e-pošte, lozinku koju niko ne može da pročita, jezik "
            "uređivača i podatak o tome za koga pišu. Prijava postavlja dva kolačića: jedan vas drži prijavljenim "
            "({session}), a drugi štiti obrasce ({csrf})."
        ),
        nb=(
            "De som skriver her, har en konto: navn, e-postadresse, et passord som ingen kan lese, språket i "
            "redigeringen, og hvem de skriver for. Innlogging lagrer to informasjonskapsler: én som holder deg "
            "innlogget ({session}), og én som beskytter skjemaer ({csrf})."
        ),
        sv=(
            "De som skriver här har ett konto: namn, e-postadress, ett lösenord som ingen kan läsa, språket i "
            "redigeringen och vem de skriver för. Inloggning sparar två kakor: en som håller dig inloggad ({session}) "
            "och en som skyddar formulär ({csrf})."
        ),
    ),
    Subject.EDITING: text(
        en=(
            "So that people who work on a page know who did what, and can undo it, earlier versions, comments and "
            "decisions are kept with the name of whoever made them."
        ),
        fi=(
            "Jotta samaa sivua tekevät tietävät, kuka teki mitä, ja voivat perua sen, aiemmat versiot, kommentit ja "
            "päätökset säilyvät tekijänsä nimellä."
        ),
        et=(
            "Et need, kes lehte teevad, teaksid, kes mida tegi, ja saaksid selle tagasi võtta, säilivad varasemad "
            "versioonid, kommentaarid ja otsused koos tegija nimega."
        ),
        sr_latn=(
            "Da bi oni koji rade na stranici znali ko je šta uradio i mogli to da vrate, ranije verzije, komentari i "
            "odluke čuvaju se sa imenom onoga ko ih je napravio."
        ),
        nb=(
            "For at de som arbeider med en side, skal vite hvem som gjorde hva, og kunne angre det, lagres tidligere "
            "versjoner, kommentarer og avgjørelser med navnet på den som laget dem."
        ),
        sv=(
            "För att de som arbetar med en sida ska veta vem som gjorde vad, och kunna ångra det, sparas tidigare "
            "versioner, kommentarer och beslut med namnet på den som gjorde dem."
        ),
    ),
    Subject.SAFETY: text(
        en=(
            "So that nobody can flood the form or guess passwords, the site counts tries from one internet connection "
            "for a short time."
        ),
        fi=(
            "Jotta kukaan ei voi tukkia lomaketta tai arvata salasanoja, sivusto laskee hetken aikaa yhdestä "
            "verkkoyhteydestä tulevia yrityksiä."
        ),
        et=(
            "Et keegi ei saaks vormi üle ujutada ega paroole ära arvata, loendab leht lühikest aega ühest "
            "võrguühendusest tehtud katseid."
        ),
        sr_latn=(
            "Da niko ne bi zatrpao obrazac ili pogađao lozinke, sajt kratko vreme broji pokušaje sa iste internet veze."
        ),
        nb=(
            "For at ingen skal kunne oversvømme skjemaet eller gjette passord, teller nettstedet en kort stund forsøk "
            "fra samme nettforbindelse."
        ),
        sv=(
            "För att ingen ska kunna översvämma formuläret eller gissa lösenord räknar webbplatsen en kort stund "
            "försök från samma internetanslutning."
        ),
    ),
}

MAILED = text(
    en="A copy goes to the editors' mailbox; how long they keep their mail they tell at the end of this page.",
    fi=(
        "Kopio menee toimituksen sähköpostiin; toimitus kertoo tämän sivun lopussa, kuinka kauan se säilyttää "
        "sähköpostinsa."
    ),
    et="Koopia läheb toimetuse postkasti; kui kaua toimetus oma e-kirju hoiab, ütleb ta selle lehe lõpus.",
    sr_latn="Kopija ide u sanduče uredništva; koliko dugo čuva svoju poštu, uredništvo kaže na kraju ove stranice.",
    nb="En kopi går til redaksjonens postkasse; hvor lenge den tar vare på e-posten sin, står nederst på denne siden.",
    sv="En kopia går till redaktionens brevlåda; hur länge den sparar sin e-post står i slutet av den här sidan.",
)
