"""What the network is and how the site works."""

from pages.models import StandardPage

from ..wording import h2, p, rich, text
from .branch import Branch

ABOUT = Branch(
    name="about",
    model=StandardPage,
    title=text(
        en="About the network",
        fi="Tietoa verkostosta",
        et="Võrgustikust",
        sr_latn="O mreži",
        nb="Om nettverket",
        sv="Om nätverket",
    ),
    slug=text(
        en="about", fi="tietoa-verkostosta", et="vorgustikust", sr_latn="o-mrezi", nb="om-nettverket", sv="om-natverket"
    ),
    summary=text(
        en="Who we are, who writes here, and how you find what is written in other languages.",
        fi="Keitä olemme, kuka täällä kirjoittaa ja miten löydät sen, mikä on kirjoitettu muilla kielillä.",
        et="Kes me oleme, kes siin kirjutab ja kuidas leida seda, mis on kirjutatud teistes keeltes.",
        sr_latn="Ko smo, ko ovde piše i kako da nađete ono što je napisano na drugim jezicima.",
        nb="Hvem vi er, hvem som skriver her, og hvordan du finner det som er skrevet på andre språk.",
        sv="Vilka vi är, vem som skriver här och hur du hittar det som är skrivet på andra språk.",
    ),
    texts={
        "body": rich(
            p(
                en=(
                    "We are organisations that support people who recover from mental health or addiction problems. We "
                    "believe that people recover together with others, in ordinary life."
                ),
                fi=(
                    "Olemme organisaatioita, jotka tukevat mielenterveys- tai päihdeongelmista toipuvia ihmisiä. "
                    "Uskomme, että toipuminen tapahtuu yhdessä muiden kanssa, tavallisessa elämässä."
                ),
                et=(
                    "Oleme organisatsioonid, kes toetavad vaimse tervise või sõltuvusprobleemidest taastuvaid inimesi. "
                    "Usume, et taastutakse koos teistega, tavalises elus."
                ),
                sr_latn=(
                    "Mi smo organizacije koje podržavaju ljude koji se oporavljaju od problema sa mentalnim zdravljem "
                    "ili zavisnošću. Verujemo da se ljudi oporavljaju zajedno sa drugima, u svakodnevnom životu."
                ),
                nb=(
                    "Vi er organisasjoner som støtter mennesker på vei ut av psykiske helseproblemer eller "
                    "rusproblemer. Vi tror at mennesker får det bedre sammen med andre, i hverdagen."
                ),
                sv=(
                    "Vi är organisationer som stöder människor som återhämtar sig från psykisk ohälsa eller "
                    "beroendeproblem. Vi tror att människor återhämtar sig tillsammans med andra, i vardagen."
                ),
            ),
            h2(
                en="Who writes here",
                fi="Kuka täällä kirjoittaa",
                et="Kes siin kirjutab",
                sr_latn="Ko ovde piše",
                nb="Hvem som skriver her",
                sv="Vem som skriver här",
            ),
            p(
                en=(
                    "Each organisation writes about its own work. An editor reads every page before it is published. "
                    "Invented examples say on the page that they are invented."
                ),
                fi=(
                    "Jokainen organisaatio kirjoittaa omasta työstään. Toimittaja lukee jokaisen sivun ennen sen "
                    "julkaisemista. Keksityissä esimerkeissä lukee, että ne ovat keksittyjä."
                ),
                et=(
                    "Iga organisatsioon kirjutab oma tööst. Toimetaja loeb iga lehe enne avaldamist läbi. Väljamõeldud "
                    "näidetel on kirjas, et need on väljamõeldud."
                ),
                sr_latn=(
                    "Svaka organizacija piše o svom radu. Urednici mreže pročitaju svaku stranicu pre "
                    "objavljivanja. Na izmišljenim primerima piše da su izmišljeni."
                ),
                nb=(
                    "Hver organisasjon skriver om sitt eget arbeid. En redaktør leser hver side før den publiseres. "
                    "På oppdiktede eksempler står det at de er oppdiktet."
                ),
                sv=(
                    "Varje organisation skriver om sitt eget arbete. En redaktör läser varje sida innan den "
                    "publiceras. På påhittade exempel står det att de är påhittade."
                ),
            ),
            h2(
                en="Six languages, one search",
                fi="Kuusi kieltä, yksi haku",
                et="Kuus keelt, üks otsing",
                sr_latn="Šest jezika, jedna pretraga",
                nb="Seks språk, ett søk",
                sv="Sex språk, en sökning",
            ),
            p(
                en=(
                    "A page may be written first in any of our languages. Search with your own words: topics have a "
                    "name in every language and lead you to pages in all of them. A page that is not translated is "
                    "shown in the language it was written in."
                ),
                fi=(
                    "Sivu voidaan kirjoittaa ensin millä tahansa kielistämme. Hae omilla sanoillasi: aiheilla on nimi "
                    "jokaisella kielellä, ja ne vievät kaikenkielisille sivuille. Jos sivua ei ole käännetty, näet sen "
                    "sillä kielellä, jolla se on kirjoitettu."
                ),
                et=(
                    "Lehe võib esmalt kirjutada ükskõik millises meie keeltest. Otsi oma sõnadega: teemadel on nimi "
                    "igas keeles ja need juhatavad kõigis keeltes lehtedeni. Tõlkimata lehte näed selles keeles, "
                    "milles see on kirjutatud."
                ),
                sr_latn=(
                    "Stranica se može prvo napisati na bilo kom od naših jezika. Tražite svojim rečima: teme imaju "
                    "naziv na svakom jeziku i vode do stranica na svim jezicima. Stranicu koja nije prevedena vidite "
                    "na jeziku na kom je napisana."
                ),
                nb=(
                    "En side kan skrives først på et hvilket som helst av språkene våre. Søk med dine egne ord: "
                    "temaene har navn på alle språk og viser vei til sider på alle språkene. En side som ikke er "
                    "oversatt, vises på språket den er skrevet på."
                ),
                sv=(
                    "En sida kan skrivas först på vilket som helst av våra språk. Sök med egna ord: ämnena har ett "
                    "namn på varje språk och leder till sidor på alla språk. En sida som inte är översatt visas på det "
                    "språk den är skriven på."
                ),
            ),
            h2(
                en="Facts and figures",
                fi="Tiedot ja luvut",
                et="Faktid ja arvud",
                sr_latn="Podaci i brojke",
                nb="Fakta og tall",
                sv="Fakta och siffror",
            ),
            p(
                en=(
                    "A figure says what it is a part of. A fact that nobody has published stays empty: we do not "
                    "guess. Every project shows who paid for it."
                ),
                fi=(
                    "Luvun yhteydessä kerrotaan, mistä kokonaisuudesta se on osa. Tieto, jota kukaan ei ole "
                    "julkaissut, jää tyhjäksi: emme arvaa. Jokaisessa hankkeessa näkyy, kuka sen on maksanut."
                ),
                et=(
                    "Arvu juures on kirjas, millise terviku osa see on. Avaldamata andmed jäävad tühjaks: me ei oleta. "
                    "Iga projekti juures on näha, kes selle eest maksis."
                ),
                sr_latn=(
                    "Uz svaki broj piše čega je deo. Podatak koji niko nije objavio ostaje prazan: ne nagađamo. Uz "
                    "svaki projekat piše ko ga je platio."
                ),
                nb=(
                    "Et tall sier hva det er en del av. En opplysning som ingen har publisert, står tom: vi gjetter "
                    "ikke. Hvert prosjekt viser hvem som betalte."
                ),
                sv=(
                    "En siffra säger vad den är en del av. En uppgift som ingen har publicerat lämnas tom: vi gissar "
                    "inte. Varje projekt visar vem som betalade."
                ),
            ),
        ),
    },
)
