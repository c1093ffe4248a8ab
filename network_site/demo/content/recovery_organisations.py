"""The eight Finnish organisations that carried out the project on recovery orientation in mental health services."""

from ...wording import Block, Text, li, rich, text
from ..page_content import PageContent
from .organisations import Kind, organisation

PROJECT_TOPICS = "mental-health recovery-orientation"


def implementer(name: str, title: Text, kind: str, topics: str, sentence: Text, **fields: object) -> PageContent:
    """An organisation that carried out a part of the project; ``sentence`` says what else the sources say about it."""
    return organisation(
        name,
        title=title,
        kind=kind,
        country="FI",
        topics=f"{PROJECT_TOPICS} {topics}",
        summary=text(
            fi=f"{title['fi']} oli mukana toteuttamassa recovery-orientaation ESR-hanketta vuosina 2018–2022.",
            en=f"{title['en']} carried out a part of the European Social Fund project on recovery orientation in "
            "2018–2022.",
        ),
        description=rich(Block("p", sentence)),
        **fields,
    )


UNIVERSITY_OF_LAPLAND = organisation(
    "university-of-lapland",
    title=text(fi="Lapin yliopisto", en="University of Lapland"),
    kind=Kind.UNIVERSITY,
    country="FI",
    areas=text(fi="Lappi", en="Lapland"),
    topics=f"{PROJECT_TOPICS} evaluation expert-by-experience-training",
    summary=text(
        fi="Johti recovery-orientaation ESR-hanketta ja tekee yhteistyötä kokemusasiantuntijoiden koulutuksessa.",
        en=(
            "Led the European Social Fund project on recovery orientation, and works with the training of experts by "
            "experience."
        ),
    ),
    description=rich(
        li(
            fi="päätoteuttaja hankkeessa Recovery-toimintaorientaatio mielenterveyspalveluissa, 2018–2022",
            en="lead organisation of the project Recovery orientation in mental health services, 2018–2022",
        ),
        li(
            fi="Balanssi ry:n kumppani kokemusasiantuntijoiden koulutuksessa",
            en="partner of Balanssi ry in the training of experts by experience",
        ),
    ),
)

PIRKANMAA = implementer(
    "pirkanmaa-hospital-district",
    text(fi="Pirkanmaan sairaanhoitopiiri", en="Pirkanmaa Hospital District"),
    Kind.HEALTH_SERVICE,
    "mental-health-services psychiatry",
    text(fi="Sairaanhoitopiiri oli hankkeen osatoteuttaja.", en="The hospital district was a part implementer."),
    areas=text(fi="Pirkanmaa", en="Pirkanmaa"),
)
FINFAMI = implementer(
    "relatives-central-association",
    text(
        fi="Mielenterveysomaisten keskusliitto",
        en="Central Association of Families of People with Mental Health Problems",
    ),
    Kind.ASSOCIATION,
    "family-members family-support",
    text(
        fi=(
            "Keskusliitto oli hankkeen osatoteuttaja. Osa hankkeen omaisille ja ammattilaisille tekemistä "
            "materiaaleista julkaistiin sivustolla finfami.fi."
        ),
        en=(
            "The association was a part implementer. Some materials that the project made for families and "
            "professionals came out on the site finfami.fi."
        ),
    ),
    slug=text(fi="mielenterveysomaisten-keskusliitto", en="central-association-of-families"),
)
CENTRAL_ASSOCIATION = implementer(
    "mental-health-central-association",
    text(fi="Mielenterveyden keskusliitto", en="Finnish Central Association for Mental Health"),
    Kind.ASSOCIATION,
    "service-users advocacy",
    text(fi="Keskusliitto oli hankkeen osatoteuttaja.", en="The association was a part implementer."),
)
LAPLAND_HOSPITAL = implementer(
    "lapland-hospital-district",
    text(fi="Lapin sairaanhoitopiirin kuntayhtymä", en="Lapland Hospital District"),
    Kind.HEALTH_SERVICE,
    "mental-health-services psychiatry low-threshold-services online-support",
    text(
        fi="Kuntayhtymä oli hankkeen osatoteuttaja. Lapin keskussairaalassa toimii Mippitiimin verkkoneuvonta.",
        en="The joint authority was a part implementer. Lapland Central Hospital has the online advice of Mippitiimi.",
    ),
    areas=text(fi="Lappi", en="Lapland"),
)
THL = implementer(
    "thl",
    text(fi="Terveyden ja hyvinvoinnin laitos", en="Finnish Institute for Health and Welfare"),
    Kind.PUBLIC_AUTHORITY,
    "health-and-social-policy evaluation",
    text(
        fi=(
            "Laitos oli hankkeen osatoteuttaja, julkaisi osan sen tutkimuksista ja kokosi hankkeen tiedot Diakin "
            "kanssa."
        ),
        en=(
            "The institute was a part implementer, published some of the research and gathered the project's facts "
            "together with Diak."
        ),
    ),
    short_name="THL",
)
SOUTH_OSTROBOTHNIA = implementer(
    "south-ostrobothnia-hospital-district",
    text(
        fi="Etelä-Pohjanmaan sairaanhoitopiirin kuntayhtymä",
        en="South Ostrobothnia Hospital District",
    ),
    Kind.HEALTH_SERVICE,
    "mental-health-services psychiatry expert-by-experience user-involvement low-threshold-services",
    text(
        fi="Kuntayhtymä oli hankkeen osatoteuttaja. Hankkeessa syntynyt kokemusasiantuntijaraati jäi sinne käyttöön.",
        en=(
            "The joint authority was a part implementer. The panel of experts by experience that the project started "
            "stayed in use there."
        ),
    ),
    areas=text(fi="Etelä-Pohjanmaa", en="South Ostrobothnia"),
)
POSKE = implementer(
    "northern-finland-social-welfare-centre",
    text(
        fi="Pohjois-Suomen sosiaalialan osaamiskeskus",
        en="Centre of Excellence on Social Welfare in Northern Finland",
    ),
    Kind.PUBLIC_AUTHORITY,
    "social-work social-services",
    text(fi="Osaamiskeskus oli hankkeen osatoteuttaja.", en="The centre was a part implementer."),
    areas=text(fi="Pohjois-Suomi", en="Northern Finland"),
    slug=text(fi="pohjois-suomen-sosiaalialan-osaamiskeskus", en="social-welfare-centre-northern-finland"),
)

PAGES = (
    UNIVERSITY_OF_LAPLAND,
    PIRKANMAA,
    FINFAMI,
    CENTRAL_ASSOCIATION,
    LAPLAND_HOSPITAL,
    THL,
    SOUTH_OSTROBOTHNIA,
    POSKE,
)
