"""Balanssi ry of Rovaniemi and the partners of its training for experts by experience.

Source: Balanssi's answers to a questionnaire, August 2024. Names and mail addresses of persons are left out.
"""

from ...wording import li, p, rich, text
from .organisations import Kind, organisation

BALANSSI = organisation(
    "balanssi",
    title=text(fi="Balanssi ry", en="Balanssi ry"),
    kind=Kind.ASSOCIATION,
    country="FI",
    town="Rovaniemi",
    premises=text(fi="Rantavitikka", en="Rantavitikka"),
    areas=text(fi="Lappi ja Pohjois-Pohjanmaa", en="Lapland and North Ostrobothnia"),
    founded=1986,
    website="https://www.balanssia.fi/",
    staff_count=4,
    volunteer_count=35,
    volunteer_count_is_approximate=True,
    counts_year=2024,
    topics=(
        "peer-support expert-by-experience mental-health-promotion expert-by-experience-training stigma "
        "mental-health-literacy volunteering non-governmental-organisation well-being"
    ),
    summary=text(
        fi=(
            "Pohjoisen mielenterveysjärjestö, joka kouluttaa kokemusasiantuntijoita ja tarjoaa vertaistukea "
            "Rovaniemellä."
        ),
        en=(
            "A mental health association of the north that trains experts by experience and offers peer support in "
            "Rovaniemi."
        ),
    ),
    description=rich(
        p(
            fi=(
                "Balanssi on toiminut Rovaniemellä vuodesta 1986. Sen ydintä ovat vertaistuki, ehkäisevä "
                "mielenterveystyö ja kokemusasiantuntijatoiminta."
            ),
            en=(
                "Balanssi has worked in Rovaniemi since 1986. At its core are peer support, preventive mental health "
                "work and the activity of experts by experience."
            ),
        ),
        p(
            fi="Vuosittain mukana on noin 35 koulutettua vapaaehtoista.",
            en="Each year about 35 trained volunteers take part.",
        ),
    ),
    services=rich(
        li(
            fi="monenlaista toimintaa mielen hyvinvointiin ja elämäntapojen muutokseen",
            en="many kinds of activities for well-being of the mind and for lifestyle change",
        ),
        li(
            fi="koulutuksia ja tapahtumia, jotka lisäävät mielenterveysosaamista ja hälventävät ennakkoluuloja",
            en="trainings and events that raise mental health literacy and cut prejudice",
        ),
        li(fi="vertaistukea", en="peer support"),
        li(
            fi="kokemusasiantuntijoita tilauksesta; Balanssin vastuuhenkilö jakaa keikat tasapuolisesti",
            en="experts by experience to order; a responsible person shares the assignments out fairly",
        ),
    ),
    cooperation=rich(
        li(fi="Pohjois-Pohjanmaan hyvinvointialue", en="Wellbeing Services County of North Ostrobothnia"),
        li(
            fi="Lapin hyvinvointialue: mielenterveyden ja riippuvuuksien hoito",
            en="Wellbeing Services County of Lapland: care in mental health and addiction",
        ),
        li(fi="Lapin ammattikorkeakoulu", en="Lapland University of Applied Sciences"),
        li(fi="Lapin yliopisto", en="University of Lapland"),
        li(fi="Mielenvireys ry", en="Mielenvireys ry"),
    ),
)

LAPLAND_COUNTY = organisation(
    "lapland-wellbeing-county",
    title=text(fi="Lapin hyvinvointialue", en="Wellbeing Services County of Lapland"),
    kind=Kind.HEALTH_SERVICE,
    country="FI",
    areas=text(fi="Lappi", en="Lapland"),
    topics="mental-health-services addiction-treatment expert-by-experience-training",
    summary=text(
        fi="Julkiset palvelut Lapissa; Balanssi ry:n kumppani kokemusasiantuntijoiden koulutuksessa.",
        en="Public services in Lapland; partner of Balanssi ry in the training of experts by experience.",
    ),
    description=rich(
        p(
            fi="Mukana ovat mielenterveyden ja riippuvuuksien hoidon palvelut.",
            en="Its care in mental health and addiction takes part.",
        ),
    ),
)
NORTH_OSTROBOTHNIA_COUNTY = organisation(
    "north-ostrobothnia-wellbeing-county",
    title=text(fi="Pohjois-Pohjanmaan hyvinvointialue", en="Wellbeing Services County of North Ostrobothnia"),
    kind=Kind.HEALTH_SERVICE,
    country="FI",
    areas=text(fi="Pohjois-Pohjanmaa", en="North Ostrobothnia"),
    topics="mental-health-services expert-by-experience-training",
    summary=text(
        fi="Julkiset palvelut Pohjois-Pohjanmaalla; Balanssi ry:n kumppani kokemusasiantuntijoiden koulutuksessa.",
        en="Public services in North Ostrobothnia; partner of Balanssi ry in the training of experts by experience.",
    ),
    description=rich(
        p(
            fi="Balanssi nimeää hyvinvointialueen tärkeimpien kumppaniensa joukossa.",
            en="Balanssi names the county among its most important partners.",
        ),
    ),
)
MIELENVIREYS = organisation(
    "mielenvireys",
    title=text(fi="Mielenvireys ry", en="Mielenvireys ry"),
    kind=Kind.ASSOCIATION,
    country="FI",
    topics="mental-health expert-by-experience-training",
    summary=text(
        fi="Yhdistys, Balanssi ry:n kumppani kokemusasiantuntijoiden koulutuksessa.",
        en="An association, partner of Balanssi ry in the training of experts by experience.",
    ),
    description=rich(
        p(
            fi="Balanssi nimeää yhdistyksen tärkeimpien kumppaniensa joukossa.",
            en="Balanssi names the association among its most important partners.",
        ),
    ),
)
LAPLAND_UAS = organisation(
    "lapland-university-of-applied-sciences",
    title=text(fi="Lapin ammattikorkeakoulu", en="Lapland University of Applied Sciences"),
    kind=Kind.UNIVERSITY,
    country="FI",
    short_name="Lapin AMK",
    topics="expert-by-experience-training adult-education",
    summary=text(
        fi="Korkeakoulu, joka tekee Balanssi ry:n kanssa yhteistyötä kokemusasiantuntijoiden koulutuksessa.",
        en="A university of applied sciences that works with Balanssi ry on the training of experts by experience.",
    ),
    description=rich(
        p(
            fi="Yhteistyö korkeakoulun kanssa on yksi tavoista, joilla Balanssi huolehtii koulutuksensa laadusta.",
            en="Working with the school is one of the ways in which Balanssi looks after the quality of its training.",
        ),
    ),
)

PAGES = (BALANSSI, LAPLAND_COUNTY, NORTH_OSTROBOTHNIA_COUNTY, MIELENVIREYS, LAPLAND_UAS)
