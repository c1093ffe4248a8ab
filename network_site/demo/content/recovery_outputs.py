"""What the project Recovery-toimintaorientaatio mielenterveyspalveluissa left behind.

The source cites publications by author, journal and year, without titles. All its links were empty, so every output
that had one says that it is lost.
"""

from projects.models import Output

from ...wording import text
from ..page_content import Row

Kind = Output.Kind
TIETOPUU = "Tietopuun tutkimussarja"


def article(authors: str, publisher: str, year: str, **facts: object) -> Row:
    """A publication known only by its citation."""
    return {
        "kind": Kind.ARTICLE,
        "authors": authors,
        "publisher": publisher,
        "published": year,
        "link_lost": True,
        **facts,
    }


PUBLICATIONS = [
    article("Martin ym.", "THL", "2021", kind=Kind.REPORT),
    article("Kivistö", "Kuntoutus", "2021"),
    article("Martin ym.", "Sosiaalilääketieteellinen aikakauslehti", "2021"),
    article("Soronen", "Työelämän tutkimus", "2021"),
    article("Kivistö ym.", TIETOPUU, "2021"),
    article("Soronen", TIETOPUU, "2021"),
    article("Rissanen ym.", "Kuntoutus", "2021"),
    article("Rissanen", "Humanities & Social Sciences Communications", "2021"),
    article("Nordling & Rissanen", "THL", "2020", kind=Kind.REPORT),
    article("Kivistö", "Kuntoutus", "2020"),
    article("Soronen", "Janus", "2020"),
    article("Laitila", "Kuntoutus", "2019"),
    article(
        "Jurvansuu & Rissanen & Jurvansuu",
        TIETOPUU,
        "2019",
        year_suffix="a",
        explanation=text(
            fi="Lähde mainitsee saman sukunimen kahdesti; toinen voi olla virhe.",
            en="The source names the same surname twice; one of them may be a mistake.",
        ),
    ),
    article("Rissanen", TIETOPUU, "2019", year_suffix="b"),
    article("Soronen", "Tutkiva sosiaalityö", "2019"),
    article("Nordling", "Duodecim", "2018"),
    article("Rissanen & Jurvansuu", TIETOPUU, "2018"),
    {
        "kind": Kind.BOOK_CHAPTER,
        "title": "Luku kirjassa Aikuissosiaalityö. Tieto, käytäntö ja vaikuttavuus",
        "authors": "Rissanen",
        "publisher": "Gaudeamus",
        "published": "2021",
        "language": "fi",
        "explanation": text(
            fi="Luku aikuissosiaalityön kirjassa; luvun omaa nimeä lähde ei kerro.",
            en="A chapter in a book on social work with adults; the source does not give the chapter's own title.",
        ),
    },
]
MATERIALS = [
    {
        "kind": Kind.TOOL,
        "title": "Psykiatrisen avohoidon esitietolomake",
        "publisher": "virtu.fi",
        "language": "fi",
        "link_lost": True,
        "explanation": text(
            fi="Lomake, jolla kerätään tietoa ennen psykiatrista avohoitoa.",
            en="A form that gathers facts before psychiatric outpatient care.",
        ),
    },
    {
        "kind": Kind.TOOL,
        "title": "Testi oman omaistilanteen tunnistamiseen",
        "publisher": "finfami.fi",
        "language": "fi",
        "link_lost": True,
        "explanation": text(
            fi="Auttaa omaista näkemään, missä tilanteessa hän itse on.",
            en="Helps family members see what situation they themselves are in.",
        ),
    },
    {
        "kind": Kind.TOOL,
        "title": "Aineistopankki ammattilaisille",
        "publisher": "finfami.fi",
        "language": "fi",
        "link_lost": True,
        "explanation": text(fi="Materiaalia työn tueksi.", en="Materials that support professionals in their work."),
    },
]
VIDEOS = [
    {
        "kind": Kind.VIDEO,
        "title": "Sosiaalisen tuen tarve ja toiveikkuuden vahvistaminen poikkeusoloissa",
        "authors": "Esa Nordling",
        "publisher": "YouTube",
        "published": "2020-09-14",
        "language": "fi",
        "link_lost": True,
        "explanation": text(
            fi="Puhe tuesta ja toivosta poikkeusaikana.",
            en="A talk on the need for support, and on hope, in exceptional times.",
        ),
    },
    {
        "kind": Kind.VIDEO,
        "title": "Osallisuus ja asiakaslähtöisyys etäpalveluissa",
        "authors": "Mari Kivistö",
        "publisher": "YouTube",
        "published": "2020-09-14",
        "language": "fi",
        "link_lost": True,
        "explanation": text(
            fi="Puhe asiakkaan äänestä, kun palvelu annetaan etänä.",
            en="A talk on inclusion and on starting from the client when services are remote.",
        ),
    },
    {
        "kind": Kind.VIDEO,
        "title": "Kokemusasiantuntijuus ja etäpalvelut",
        "authors": "Kari Soronen",
        "publisher": "YouTube",
        "published": "2020-09-14",
        "language": "fi",
        "link_lost": True,
        "explanation": text(
            fi="Puhe kokemusasiantuntijoista etäpalveluissa.",
            en="A talk on experts by experience in remote services.",
        ),
    },
]
PRACTICES = [
    {
        "kind": Kind.PRACTICE,
        "title": "Mielenterveyden kokemusasiantuntija asiakkaan tukena palveluissa",
        "publisher": "innokyla.fi",
        "language": "fi",
        "link_lost": True,
        "explanation": text(
            fi="Lupaava osallisuuden käytäntö: kokemusasiantuntija kulkee asiakkaan rinnalla.",
            en="A promising practice for inclusion: an expert by experience stands by the client in services.",
        ),
    },
    {
        "kind": Kind.PRACTICE,
        "title": "Kokemusasiantuntijaraati",
        "publisher": "innokyla.fi",
        "language": "fi",
        "link_lost": True,
        "explanation": text(
            fi="Lupaava osallisuuden käytäntö: kokemusasiantuntijat arvioivat palveluja yhdessä.",
            en="A promising practice for inclusion: a panel of experts by experience.",
        ),
    },
]
SERVICES = [
    {
        "kind": Kind.SERVICE,
        "title": "Kokemusasiantuntijan vastaanotto",
        "language": "fi",
        "explanation": text(
            fi="Matalan kynnyksen vastaanotto Seinäjoella.",
            en="A low-threshold reception held by an expert by experience in Seinäjoki.",
        ),
    },
    {
        "kind": Kind.SERVICE,
        "title": "Olkkari",
        "publisher": "olkkari.net",
        "language": "fi",
        "link_lost": True,
        "explanation": text(fi="Matalan kynnyksen toimintamalli.", en="A low-threshold way of working."),
    },
    {
        "kind": Kind.SERVICE,
        "title": "Mippitiimin verkkoneuvonta",
        "publisher": "virtu.fi",
        "language": "fi",
        "link_lost": True,
        "explanation": text(
            fi="Neuvontaa verkossa Lapin keskussairaalasta.", en="Online advice from Lapland Central Hospital."
        ),
    },
    {
        "kind": Kind.SERVICE,
        "title": "Mahdollisuuksia-verkkopalvelu",
        "publisher": "finfami.fi",
        "language": "fi",
        "link_lost": True,
        "explanation": text(fi="Matalan kynnyksen verkkopalvelu.", en="A low-threshold online service."),
    },
]

OUTPUTS = [*PUBLICATIONS, *MATERIALS, *VIDEOS, *PRACTICES, *SERVICES]
