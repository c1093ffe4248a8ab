"""Where to write, and where to call when it is urgent."""

from pages.models import StandardPage

from ..wording import h2, p, rich, text
from .branch import Branch

CONTACT = Branch(
    name="contact",
    model=StandardPage,
    title=text(en="Contact", fi="Yhteystiedot", et="Kontakt", sr_latn="Kontakt", nb="Kontakt", sv="Kontakt"),
    slug=text(en="contact", fi="yhteystiedot", et="kontakt", sr_latn="kontakt", nb="kontakt", sv="kontakt"),
    summary=text(
        en="Whom to ask about a project, a training or this site, and what to do when you need help at once.",
        fi="Keneltä kysyä hankkeesta, koulutuksesta tai tästä sivustosta, ja mitä tehdä, kun tarvitset apua heti.",
        et="Kellelt küsida projekti, koolituse või selle lehe kohta ja mida teha, kui vajad abi kohe.",
        sr_latn="Koga da pitate o projektu, obuci ili ovom sajtu i šta da uradite kad vam pomoć treba odmah.",
        nb=(
            "Hvem du kan spørre om et prosjekt, om opplæring eller om dette nettstedet, og hva du gjør når du trenger "
            "hjelp med en gang."
        ),
        sv=(
            "Vem du kan fråga om ett projekt, en utbildning eller den här webbplatsen, och vad du gör när du "
            "behöver hjälp genast."
        ),
    ),
    texts={
        "body": rich(
            h2(
                en="If you need help now",
                fi="Jos tarvitset apua heti",
                et="Kui vajad abi kohe",
                sr_latn="Ako vam pomoć treba odmah",
                nb="Hvis du trenger hjelp nå",
                sv="Om du behöver hjälp nu",
            ),
            p(
                en=(
                    "If your life or somebody else's is in danger, call the emergency number of your country. You find "
                    "numbers at the foot of every page; where no date of checking stands beside a number, nobody has "
                    "confirmed it for us. This site is not an emergency service, and messages are not read at night."
                ),
                fi=(
                    "Jos sinun tai jonkun muun henki on vaarassa, soita maasi hätänumeroon. Numeroita on jokaisen "
                    "sivun alareunassa; jos numeron vieressä ei ole tarkistuspäivää, kukaan ei ole vahvistanut sitä "
                    "meille. Tämä sivusto ei ole päivystys, eikä viestejä lueta öisin."
                ),
                et=(
                    "Kui sinu või kellegi teise elu on ohus, helista oma riigi hädaabinumbril. Numbrid leiad iga lehe "
                    "jalusest; kui numbri kõrval pole kontrollimise kuupäeva, ei ole keegi seda meile kinnitanud. See "
                    "veebileht ei ole hädaabiteenus ja öösel sõnumeid ei loeta."
                ),
                sr_latn=(
                    "Ako je vaš ili tuđi život u opasnosti, pozovite broj za hitne slučajeve u svojoj zemlji. "
                    "Brojevi su u dnu svake stranice; ako pored broja nema datuma provere, niko nam ga nije potvrdio. "
                    "Ovaj sajt nije hitna služba i poruke se ne čitaju noću."
                ),
                nb=(
                    "Hvis ditt eller noen andres liv er i fare, ring nødnummeret i landet ditt. Du finner numre "
                    "nederst på hver side; står det ingen kontrolldato ved et nummer, har ingen bekreftet det for oss. "
                    "Dette nettstedet er ingen nødtjeneste, og meldinger leses ikke om natten."
                ),
                sv=(
                    "Om ditt eller någon annans liv är i fara, ring nödnumret i ditt land. Nummer finns längst ner på "
                    "varje sida; står det inget kontrolldatum bredvid ett nummer har ingen bekräftat det för oss. "
                    "Den här webbplatsen är ingen jourtjänst, och meddelanden läses inte på natten."
                ),
            ),
            h2(
                en="Questions about a project, an event or a training",
                fi="Kysymykset hankkeesta, tapahtumasta tai koulutuksesta",
                et="Küsimused projekti, sündmuse või koolituse kohta",
                sr_latn="Pitanja o projektu, događaju ili obuci",
                nb="Spørsmål om et prosjekt, et arrangement eller opplæring",
                sv="Frågor om ett projekt, ett evenemang eller en utbildning",
            ),
            p(
                en="Ask the organisation that runs it. Its page says how to reach it, where it has told us.",
                fi="Kysy järjestävältä organisaatiolta. Sen sivulla on yhteystiedot, jos se on antanut ne meille.",
                et="Küsi korraldajalt. Tema lehel on kontaktid, kui ta on need meile andnud.",
                sr_latn=(
                    "Pitajte organizaciju koja to vodi. Na njenoj stranici piše kako da joj se javite, ako nam je dala "
                    "te podatke."
                ),
                nb=(
                    "Spør organisasjonen som står bak. På siden deres står det hvordan du når dem, hvis de har "
                    "fortalt oss det."
                ),
                sv="Fråga organisationen som ordnar det. På dess sida står det hur du når den, om vi vet det.",
            ),
            h2(
                en="Questions about this site",
                fi="Kysymykset tästä sivustosta",
                et="Küsimused selle veebilehe kohta",
                sr_latn="Pitanja o ovom sajtu",
                nb="Spørsmål om dette nettstedet",
                sv="Frågor om den här webbplatsen",
            ),
            p(
                en=(
                    "Tell the editors when something is wrong, missing, hard to use or about you. They answer in any "
                    "language of the site as well as they can."
                ),
                fi=(
                    "Kerro toimitukselle, jos jokin on väärin, puuttuu, on vaikea käyttää tai koskee sinua. Toimitus "
                    "vastaa kaikilla sivuston kielillä niin hyvin kuin osaa."
                ),
                et=(
                    "Anna toimetusele teada, kui midagi on valesti, puudu, raske kasutada või puudutab sind. Toimetus "
                    "vastab kõigis lehe keeltes nii hästi, kui oskab."
                ),
                sr_latn=(
                    "Javite uredništvu ako nešto nije tačno, nedostaje, teško se koristi ili se odnosi na vas. "
                    "Uredništvo odgovara na svim jezicima sajta najbolje što ume."
                ),
                nb=(
                    "Si fra til redaksjonen når noe er feil, mangler, er vanskelig å bruke eller gjelder deg. De "
                    "svarer på alle nettstedets språk så godt de kan."
                ),
                sv=(
                    "Berätta för redaktionen när något är fel, saknas, är svårt att använda eller gäller dig. Den "
                    "svarar på alla webbplatsens språk så gott den kan."
                ),
            ),
        ),
    },
)
