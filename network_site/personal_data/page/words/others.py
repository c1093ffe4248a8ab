"""Who else gets data, copies for emergencies, and what everybody may ask for."""

from ....wording import text

HEADING = text(
    en="Who else gets data",
    fi="Kuka muu saa tietoja",
    et="Kes veel andmeid saab",
    sr_latn="Ko još dobija podatke",
    nb="Hvem andre som får opplysninger",
    sv="Vem mer som får uppgifter",
)
MAIL = text(
    en="Mails are sent through {host}, which gets the address and the text of each mail.",
    fi="Sähköpostit lähetetään palvelimen {host} kautta. Se saa jokaisen viestin osoitteen ja tekstin.",
    et="E-kirjad saadetakse serveri {host} kaudu, mis saab iga kirja aadressi ja teksti.",
    sr_latn="E-pošta se šalje preko servera {host}, koji dobija adresu i tekst svake poruke.",
    nb="E-post sendes gjennom {host}, som får adressen og teksten i hver melding.",
    sv="E-post skickas genom {host}, som får adressen och texten i varje meddelande.",
)
NO_MAIL = text(
    en="The site sends no mail.",
    fi="Sivusto ei lähetä sähköpostia.",
    et="Leht ei saada e-kirju.",
    sr_latn="Sajt ne šalje e-poštu.",
    nb="Nettstedet sender ikke e-post.",
    sv="Webbplatsen skickar ingen e-post.",
)
TRANSLATOR = text(
    en=(
        "Our translators may have texts of pages translated by a machine: {name}. Names of contact persons, mail "
        "addresses and telephone numbers are taken out before."
    ),
    fi=(
        "Kääntäjämme voivat antaa sivujen tekstejä koneen käännettäväksi: {name}. Yhteyshenkilöiden nimet, "
        "sähköpostiosoitteet ja puhelinnumerot poistetaan sitä ennen."
    ),
    et=(
        "Meie tõlkijad võivad lasta lehtede tekste masinal tõlkida: {name}. Kontaktisikute nimed, e-posti aadressid ja "
        "telefoninumbrid võetakse enne välja."
    ),
    sr_latn=(
        "Naši prevodioci mogu tekstove stranica da daju mašini na prevod: {name}. Imena osoba za kontakt, adrese "
        "e-pošte i brojevi telefona pre toga se uklanjaju."
    ),
    nb=(
        "Oversetterne våre kan la en maskin oversette tekster fra sidene: {name}. Navn på kontaktpersoner, "
        "e-postadresser og telefonnumre tas ut først."
    ),
    sv=(
        "Våra översättare kan låta en maskin översätta texter från sidorna: {name}. Namn på kontaktpersoner, "
        "e-postadresser och telefonnummer tas bort innan."
    ),
)
NO_TRANSLATOR = text(
    en="No text is sent to a translation machine.",
    fi="Tekstejä ei lähetetä käännöskoneelle.",
    et="Tekste ei saadeta tõlkemasinale.",
    sr_latn="Tekstovi se ne šalju mašini za prevođenje.",
    nb="Ingen tekst sendes til en oversettelsesmaskin.",
    sv="Ingen text skickas till en översättningsmaskin.",
)
FILES = text(
    en="Pictures and documents are stored at {host}.",
    fi="Kuvat ja asiakirjat säilytetään palvelussa {host}.",
    et="Pilte ja dokumente hoitakse teenuses {host}.",
    sr_latn="Slike i dokumenti čuvaju se na servisu {host}.",
    nb="Bilder og dokumenter lagres hos {host}.",
    sv="Bilder och dokument lagras hos {host}.",
)
NOBODY_ELSE = text(
    en="Errors are written to the site's own log and reported to no other company. The site hands data to nobody else.",
    fi=(
        "Virheet kirjataan vain sivuston omaan lokiin, eikä niistä ilmoiteta muille yrityksille. Sivusto ei luovuta "
        "tietoja kenellekään muulle."
    ),
    et=(
        "Vead kirjutatakse ainult lehe enda logisse ja neist ei teatata ühelegi teisele ettevõttele. Kellelegi teisele "
        "leht andmeid ei anna."
    ),
    sr_latn=(
        "Greške se upisuju samo u evidenciju samog sajta i ne javljaju se nijednoj drugoj firmi. Sajt podatke ne daje "
        "nikom drugom."
    ),
    nb=(
        "Feil skrives bare i nettstedets egen logg og meldes ikke til andre selskaper. Nettstedet gir ikke "
        "opplysninger til noen andre."
    ),
    sv=(
        "Fel skrivs bara i webbplatsens egen logg och rapporteras inte till något annat företag. Webbplatsen lämnar "
        "inte uppgifter till någon annan."
    ),
)
BACKUPS = text(
    en=(
        "The site is copied every night in case something breaks. What was deleted disappears from these copies, too, "
        "after {span} at most."
    ),
    fi=(
        "Sivusto kopioidaan joka yö siltä varalta, että jotain hajoaa. Poistetut tiedot katoavat myös kopioista. Se "
        "kestää enintään näin kauan: {span}."
    ),
    et=(
        "Leht kopeeritakse igal ööl juhuks, kui midagi rikki läheb. Kustutatu kaob ka koopiatest. Selleks kulub kõige "
        "rohkem nii kaua: {span}."
    ),
    sr_latn=(
        "Sajt se svake noći kopira za slučaj da se nešto pokvari. Ono što je obrisano nestaje i iz tih kopija. To "
        "traje najviše ovoliko: {span}."
    ),
    nb=(
        "Nettstedet kopieres hver natt i tilfelle noe går i stykker. Det som er slettet, forsvinner også fra kopiene, "
        "senest etter {span}."
    ),
    sv=(
        "Webbplatsen kopieras varje natt ifall något går sönder. Det som har raderats försvinner även ur kopiorna, "
        "senast efter {span}."
    ),
)

RIGHTS_HEADING = text(
    en="What you can ask for",
    fi="Mitä voit pyytää",
    et="Mida sa võid paluda",
    sr_latn="Šta možete da tražite",
    nb="Hva du kan be om",
    sv="Vad du kan be om",
)
RIGHTS = text(
    en=(
        "You can ask us what we know about you, and have it corrected, erased, limited, or handed over as a file. You "
        "can object to our using it, and withdraw a consent at any time; what was done before stays lawful. We answer "
        "within a month, and it costs nothing."
    ),
    fi=(
        "Voit kysyä, mitä tiedämme sinusta, ja pyytää, että tietosi oikaistaan, poistetaan, niiden käyttöä rajoitetaan "
        "tai ne annetaan sinulle tiedostona. Voit vastustaa tietojesi käyttöä ja perua suostumuksesi milloin tahansa; "
        "se, mitä sitä ennen tehtiin, pysyy laillisena. Vastaamme kuukauden kuluessa, eikä se maksa mitään."
    ),
    et=(
        "Võid küsida, mida me sinu kohta teame, ja paluda, et andmed parandataks, kustutataks, nende kasutamist "
        "piirataks või need sulle failina antaks. Võid andmete kasutamisele vastu olla ja nõusoleku igal ajal tagasi "
        "võtta; varem tehtu jääb seaduslikuks. Vastame kuu aja jooksul ja see ei maksa midagi."
    ),
    sr_latn=(
        "Možete da pitate šta znamo o vama i da tražite da se podaci isprave, obrišu, da se njihova upotreba ograniči "
        "ili da ih dobijete kao datoteku. Možete da se usprotivite upotrebi podataka i da u svakom trenutku povučete "
        "pristanak; ono što je urađeno pre toga ostaje zakonito. Odgovaramo u roku od mesec dana i to ništa ne košta."
    ),
    nb=(
        "Du kan spørre hva vi vet om deg, og be om at det rettes, slettes, begrenses eller gis til deg som en fil. Du "
        "kan protestere mot at vi bruker det, og trekke et samtykke tilbake når som helst; det som ble gjort før, er "
        "fortsatt lovlig. Vi svarer innen en måned, og det koster ingenting."
    ),
    sv=(
        "Du kan fråga vad vi vet om dig och be att det rättas, raderas, begränsas eller lämnas till dig som en fil. Du "
        "kan invända mot att vi använder det och återkalla ett samtycke när som helst; det som gjordes innan är "
        "fortfarande lagligt. Vi svarar inom en månad och det kostar inget."
    ),
)
