"""For whom the site is made usable, and where it may still fail."""

from pages.models import StandardPage

from ..wording import h2, li, p, rich, text
from .branch import Branch

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
                    "We want everybody to manage here, also on a bad day and on an old telephone. Our measure is the "
                    "Web Content Accessibility Guidelines (WCAG) 2.2, level AA. No outside body has assessed the site."
                ),
                fi=(
                    "Haluamme, että jokainen pärjää täällä, myös huonona päivänä ja vanhalla puhelimella. Mittanamme "
                    "on verkkosisällön saavutettavuusohjeiden (WCAG) 2.2 taso AA. Ulkopuolinen taho ei ole arvioinut "
                    "sivustoa."
                ),
                et=(
                    "Soovime, et igaüks saaks siin hakkama, ka halval päeval ja vana telefoniga. Meie mõõdupuu on "
                    "veebisisu juurdepääsetavussuuniste (WCAG) 2.2 tase AA. Väline hindaja ei ole lehte hinnanud."
                ),
                sr_latn=(
                    "Želimo da se ovde svako snađe, i kada ima loš dan i na starom telefonu. Naše merilo su smernice "
                    "za pristupačnost veb-sadržaja (WCAG) 2.2, nivo AA. Niko sa strane nije ocenio sajt."
                ),
                nb=(
                    "Vi vil at alle skal klare seg her, også på en dårlig dag og med en gammel telefon. Målestokken "
                    "vår er retningslinjene for tilgjengelig webinnhold (WCAG) 2.2, nivå AA. Ingen utenforstående har "
                    "vurdert nettstedet."
                ),
                sv=(
                    "Vi vill att alla ska klara sig här, också en dålig dag och med en gammal telefon. Vår måttstock "
                    "är riktlinjerna för tillgängligt webbinnehåll (WCAG) 2.2, nivå AA. Ingen utomstående har bedömt "
                    "webbplatsen."
                ),
            ),
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
            h2(
                en="What may still be hard",
                fi="Mikä voi yhä olla hankalaa",
                et="Mis võib siiski raske olla",
                sr_latn="Šta još može biti teško",
                nb="Hva som fortsatt kan være vanskelig",
                sv="Vad som fortfarande kan vara svårt",
            ),
            p(
                en=(
                    "Files and links to other sites come from many organisations, and some may not be usable for you. "
                    "Many pages are not yet in easy language, and not every page is translated."
                ),
                fi=(
                    "Tiedostot ja linkit muille sivustoille tulevat monilta organisaatioilta, eivätkä kaikki ehkä sovi "
                    "sinulle. Moni sivu ei ole vielä selkokielinen, eikä jokaista sivua ole käännetty."
                ),
                et=(
                    "Failid ja lingid teistele lehtedele pärinevad paljudelt organisatsioonidelt ja mõni neist ei "
                    "pruugi sulle sobida. Paljud lehed ei ole veel lihtsas keeles ja kõik lehed ei ole tõlgitud."
                ),
                sr_latn=(
                    "Datoteke i linkovi ka drugim sajtovima potiču od mnogih organizacija i neke od njih možda nećete "
                    "moći da koristite. Mnoge stranice još nisu na lako razumljivom jeziku i nisu sve prevedene."
                ),
                nb=(
                    "Filer og lenker til andre nettsteder kommer fra mange organisasjoner, og noen kan du kanskje ikke "
                    "bruke. Mange sider er ennå ikke på lettlest språk, og ikke alle er oversatt."
                ),
                sv=(
                    "Filer och länkar till andra webbplatser kommer från många organisationer, och några kan du kanske "
                    "inte använda. Många sidor är ännu inte på lättläst språk, och alla är inte översatta."
                ),
            ),
            p(
                en=(
                    "Tell the editors what stops you: the form is linked at the foot of every page, and you need no "
                    "account. They will try to mend it, or send you the content in another way."
                ),
                fi=(
                    "Kerro toimitukselle, mikä estää sinua: jokaisen sivun lopussa on linkki lomakkeeseen, etkä "
                    "tarvitse tunnusta. Toimitus yrittää korjata asian tai antaa sisällön muulla tavalla."
                ),
                et=(
                    "Ütle toimetusele, mis sind takistab: iga lehe lõpus on link vormile ja kontot sul vaja ei ole. "
                    "Toimetus püüab selle parandada või anda sisu muul viisil."
                ),
                sr_latn=(
                    "Javite uredništvu šta vam smeta: na dnu svake stranice je link ka obrascu, a nalog vam nije "
                    "potreban. Uredništvo će pokušati da to popravi ili da vam sadržaj pošalje drugačije."
                ),
                nb=(
                    "Fortell redaksjonen hva som stopper deg: nederst på hver side er det en lenke til et skjema, og "
                    "du trenger ingen konto. De prøver å rette det, eller gir deg innholdet på en annen måte."
                ),
                sv=(
                    "Berätta för redaktionen vad som hindrar dig: längst ned på varje sida finns en länk till ett "
                    "formulär, och du behöver inget konto. Redaktionen försöker rätta till det eller ge dig innehållet "
                    "på något annat sätt."
                ),
            ),
        ),
    },
)
