"""What the site knows about people: the words of the editors. The rest the page tells by itself.

``network_site.personal_data.page`` says what is kept, why and for how long, above this text.
"""

from pages.models import StandardPage

from ..wording import Block, Text, h2, p, rich, text
from .branch import Branch

#: The supervisory authorities of the countries where these languages are spoken.
AUTHORITIES = (
    ("tietosuoja.fi", text(en="Finland", fi="Suomi", et="Soome", sr_latn="Finska", nb="Finland", sv="Finland")),
    ("aki.ee", text(en="Estonia", fi="Viro", et="Eesti", sr_latn="Estonija", nb="Estland", sv="Estland")),
    ("poverenik.rs", text(en="Serbia", fi="Serbia", et="Serbia", sr_latn="Srbija", nb="Serbia", sv="Serbien")),
    ("datatilsynet.no", text(en="Norway", fi="Norja", et="Norra", sr_latn="Norveška", nb="Norge", sv="Norge")),
    ("imy.se", text(en="Sweden", fi="Ruotsi", et="Rootsi", sr_latn="Švedska", nb="Sverige", sv="Sverige")),
    (
        "edpb.europa.eu",
        text(
            en="Other countries of the European Union",
            fi="Muut Euroopan unionin maat",
            et="Teised Euroopa Liidu riigid",
            sr_latn="Druge zemlje Evropske unije",
            nb="Andre land i EU",
            sv="Andra länder i EU",
        ),
    ),
)


def _authority(host: str, country: Text) -> Block:
    linked = {code: f"{name}: [{host}](https://{host}/)" for code, name in country.items()}
    return Block("li", Text(linked))


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
                    "address, who answers questions about personal data, who provides its server, how long the server "
                    "keeps a log, and how long they keep their mail."
                ),
                fi=(
                    "Sivustosta vastaa sitä ylläpitävä organisaatio. Sen toimitus lisää tähän organisaation nimen ja "
                    "osoitteen, henkilötietoja koskeviin kysymyksiin vastaavan yhteystiedon, palvelimen tarjoajan sekä "
                    "sen, kuinka kauan palvelin säilyttää lokia ja toimitus sähköpostinsa."
                ),
                et=(
                    "Lehe eest vastutab organisatsioon, kes seda haldab. Selle toimetus lisab siia organisatsiooni "
                    "nime ja aadressi, isikuandmete küsimustele vastaja kontakti, serveri pakkuja ning selle, kui kaua "
                    "server hoiab logi ja toimetus oma e-kirju."
                ),
                sr_latn=(
                    "Za sajt je odgovorna organizacija koja ga vodi. Njeno uredništvo ovde upisuje naziv i adresu "
                    "organizacije, ko odgovara na pitanja o podacima o ličnosti, ko joj daje server i koliko dugo "
                    "server čuva evidenciju pristupa, a uredništvo svoju poštu."
                ),
                nb=(
                    "Organisasjonen som driver nettstedet, er ansvarlig for det. Redaktørene skriver her navnet og "
                    "adressen dens, hvem som svarer på spørsmål om personopplysninger, hvem som leverer tjeneren, hvor "
                    "lenge tjeneren tar vare på loggen, og hvor lenge de tar vare på e-posten sin."
                ),
                sv=(
                    "Organisationen som driver webbplatsen ansvarar för den. Dess redaktörer skriver här dess namn och "
                    "adress, vem som svarar på frågor om personuppgifter, vem som tillhandahåller servern, hur länge "
                    "servern sparar sin logg och hur länge de sparar sin e-post."
                ),
            ),
            h2(
                en="Where you can complain",
                fi="Mihin voit valittaa",
                et="Kuhu saad kaevata",
                sr_latn="Kome možete da se žalite",
                nb="Hvor du kan klage",
                sv="Var du kan klaga",
            ),
            p(
                en="If you are not content with our answer, the authority of your country helps you. It costs nothing.",
                fi="Jos et ole tyytyväinen vastaukseemme, maasi valvontaviranomainen auttaa sinua. Se ei maksa mitään.",
                et="Kui sa meie vastusega rahul ei ole, aitab sind sinu riigi järelevalveasutus. See ei maksa midagi.",
                sr_latn=(
                    "Ako niste zadovoljni našim odgovorom, pomoći će vam nadzorni organ vaše zemlje. To ništa ne košta."
                ),
                nb=(
                    "Hvis du ikke er fornøyd med svaret vårt, hjelper tilsynsmyndigheten i landet ditt deg. Det koster "
                    "ingenting."
                ),
                sv="Om du inte är nöjd med vårt svar hjälper tillsynsmyndigheten i ditt land dig. Det kostar inget.",
            ),
            *(_authority(host, country) for host, country in AUTHORITIES),
        ),
    },
)
