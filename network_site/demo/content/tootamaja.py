"""MTÜ Töötamaja and its project Kogukondade tugevus: two learning mobilities and two visits of experts.

Source: the organisation's page on the project. It calls the organisation by two names and publishes no hosts,
participants, dates of the journeys, experts or results. The granting authority follows from the code (agency EE01).
"""

from events.models import EventKind, EventPage
from projects.models import Participation, ProjectPage

from ...wording import Block, Text, li, p, rich, text
from ..page_content import PageContent, PageNamed, Programme
from .organisations import Kind, organisation

TOOTAMAJA = organisation(
    "tootamaja",
    title=text(et="MTÜ Töötamaja", en="MTÜ Töötamaja"),
    kind=Kind.ASSOCIATION,
    country="EE",
    topics=(
        "addiction-recovery rehabilitation community-development relapse-prevention volunteering "
        "non-governmental-organisation"
    ),
    summary=text(
        et="Eesti ühendus, kes toetab sõltuvusprobleemidega täiskasvanuid ja kogukondi, kes neid vastu võtavad.",
        en="An Estonian association that supports adults with addiction problems, and communities that welcome them.",
    ),
    description=rich(
        p(
            et="Ühendus alustas rehabilitatsiooniteenuse loomisest ja usub, et pärast teenust kannab inimest kogukond.",
            en=(
                "The association began by creating a rehabilitation service, and believes that after the service it "
                "is the community that carries a person."
            ),
        ),
        p(
            et="Ühenduse juures tegutseb vabatahtlike kogukonnaarendajate ja koolitajate võrgustik.",
            en="A network of volunteers who develop communities and train others works with it.",
        ),
    ),
)

PROJECT = PageContent(
    name="strength-of-communities",
    model=ProjectPage,
    below="projects",
    title=text(et="Kogukondade tugevus", en="Strength of communities"),
    summary=text(
        et=(
            "Õpirände projekt: Eesti koolitajad õpivad Soomes ja Norras, kuidas kogukond saab kaasata "
            "sõltuvusprobleemidega inimesi."
        ),
        en=(
            "A learning mobility project: Estonian trainers learn in Finland and Norway how a community can include "
            "people with addiction problems."
        ),
    ),
    topics=(
        "learning-mobility community-development addiction-recovery relapse-prevention social-inclusion community "
        "rehabilitation train-the-trainer invited-expert erasmus-plus adult-education volunteering "
        "people-with-fewer-opportunities"
    ),
    fields={
        "code": "2024-1-EE01-KA122-ADU-000233253",
        "programme": Programme("erasmus-plus-2021"),
        "action_code": "KA122",
        "field_of_education": "ADU",
        "starts": "2024-08-01",
        "ends": "2025-12-31",
        "granting_authority": text(
            et="Haridus- ja Noorteamet (Harno)", en="Education and Youth Board of Estonia (Harno)"
        ),
        "background": rich(
            p(
                et=(
                    "Kõik algas rehabilitatsiooniteenuse loomisest. See kestab kuni 12 kuud ja sellest ei piisa: "
                    "sõltuvusprobleemidega täiskasvanud on haavatavas olukorras ja vajavad tuge ka edaspidi, et "
                    "tagasilangust vältida."
                ),
                en=(
                    "It began with creating a rehabilitation service. That lasts up to 12 months, and it is not "
                    "enough: adults with addiction problems are in a vulnerable situation and need support "
                    "afterwards too, so that they do not relapse."
                ),
            ),
            p(
                et="Võti on kogukonnas. Eestis on see võimalus suuresti kasutamata.",
                en="The community is the key, and in Estonia a largely unused one.",
            ),
        ),
        "needs": rich(
            li(
                et="inimesed, kes aitavad kogukondadel oma arengut kavandada ja ellu viia",
                en="people who can help communities plan their own development and carry it out",
            ),
            li(
                et="tegusad ja tugevad kogukonnad, kes võtavad vastu inimesi, kel on varem olnud sõltuvusprobleeme",
                en="active and strong communities that are ready to include people who have had addiction problems",
            ),
        ),
        "aims": rich(
            p(
                et=(
                    "Eestis on rohkem kogukonda arendavaid koolitajaid, kes teavad ja oskavad paremini, kuidas "
                    "kaasata sõltuvusprobleemidega inimesi ühiskonda."
                ),
                en=(
                    "Estonia has more community developers and trainers who know better, and can do better, how to "
                    "include people with addiction problems in society."
                ),
            ),
        ),
        "target_groups": rich(
            li(et="MTÜ Töötamaja töötajad", en="the staff of MTÜ Töötamaja"),
            li(
                et="vabatahtlike kogukonnaarendajate ja koolitajate võrgustik",
                en="a network of volunteers who develop communities and train others",
            ),
        ),
        "approach": rich(
            li(et="kaks õpirännet: Soome ja Norrasse", en="two learning mobilities: to Finland and to Norway"),
            li(et="kaks eksperti kutsutakse Eestisse", en="two experts are invited to Estonia"),
        ),
        "results": rich(
            p(
                et=(
                    "Oodati, et teiste riikide kogemus aitab koolitajatel kutsealaselt areneda ja loob paremad "
                    "eeldused:"
                ),
                en=(
                    "The hope was that learning from other countries helps trainers grow in their profession, and "
                    "makes it easier:"
                ),
            ),
            li(
                et="toetada kogukondi, ka töös inimestega, kes on läbinud rehabilitatsiooni",
                en="to support communities, also in work with people who have completed rehabilitation",
            ),
            li(
                et="aidata kunagiste sõltuvusprobleemidega inimestel kogukonna ja ühiskonna osaks saada",
                en="to help people with past addiction problems become part of the community and of society",
            ),
            li(
                et="teha koostööd ametkondadega: kohalikud omavalitsused (KOVid), ministeeriumid, Töötukassa",
                en="to work with authorities: municipalities, ministries, the Unemployment Insurance Fund (Töötukassa)",
            ),
            li(et="elada sidusamas ja hoolivamas ühiskonnas", en="to live in a more cohesive and caring society"),
        ),
        "remarks": rich(
            p(
                et=(
                    "Õpirännete võõrustajaid, osalejaid, kuupäevi, kutsutud eksperte ega tulemusi ei ole avaldatud. "
                    "Rahastaja nimi tuleneb projekti koodist."
                ),
                en=(
                    "Hosts, participants, dates of the journeys, invited experts and results have not been "
                    "published. The granting authority is read from the project's code."
                ),
            ),
        ),
        "source": text(et="MTÜ Töötamaja, projekti leht", en="MTÜ Töötamaja, page on the project"),
    },
    rows={"participations": [{"role": Participation.Role.COORDINATOR, "organisation": PageNamed("tootamaja")}]},
)


def planned(name: str, kind: str, country: str, title: Text, summary: Text, topics: str, body: Text) -> PageContent:
    """A mobility of the project that was planned; nothing more than that has been published."""
    return PageContent(
        name=name,
        model=EventPage,
        below="tootamaja",
        title=title,
        summary=summary,
        topics=topics,
        fields={
            "kind": kind,
            "project": PageNamed("strength-of-communities"),
            "time_zone": "Europe/Tallinn",
            "country": country,
            "dates_note": text(et="Kuupäevi ei ole avaldatud.", en="The dates have not been published."),
            "status_note": text(
                et="Kavandatud projekti ajaks, 1.8.2024–31.12.2025. Kas see toimus, ei ole avaldatud.",
                en=(
                    "Planned within the project, 1 August 2024 to 31 December 2025. Whether it took place has not "
                    "been published."
                ),
            ),
            "body": rich(Block("p", body)),
            "host": text(et="Võõrustajat ei ole avaldatud", en="The host has not been published"),
        },
    )


MOBILITY_TOPICS = "learning-mobility community-development addiction-recovery train-the-trainer"
FINLAND = planned(
    "learning-mobility-finland",
    EventKind.MOBILITY,
    "FI",
    text(et="Õpiränne Soome", en="Learning mobility to Finland"),
    text(
        et="Töötamaja inimesed kavatsevad õppida Soome kogukondadelt.",
        en="People of Töötamaja plan to learn from communities in Finland.",
    ),
    MOBILITY_TOPICS,
    text(
        et="Üks kahest õpirändest. Soomes tutvutakse sealsete meetodite ja lähenemisviisidega.",
        en="One of two learning mobilities: to get to know methods and approaches that are used in Finland.",
    ),
)
NORWAY = planned(
    "learning-mobility-norway",
    EventKind.MOBILITY,
    "NO",
    text(et="Õpiränne Norra", en="Learning mobility to Norway"),
    text(
        et="Töötamaja inimesed kavatsevad õppida Norra kogukondadelt.",
        en="People of Töötamaja plan to learn from communities in Norway.",
    ),
    MOBILITY_TOPICS,
    text(
        et="Üks kahest õpirändest. Norras tutvutakse sealsete meetodite ja lähenemisviisidega.",
        en="One of two learning mobilities: to get to know methods and approaches that are used in Norway.",
    ),
)
EXPERT_TOPICS = "invited-expert learning-mobility community-development addiction-recovery"
FIRST_EXPERT = planned(
    "expert-visit-first",
    EventKind.EXPERT_VISIT,
    "EE",
    text(et="Esimese eksperdi külaskäik Eestisse", en="Visit of the first expert to Estonia"),
    text(
        et="Välisekspert jagab Eestis oma kogemust kogukonnatööst.",
        en="An expert from abroad shares experience of community work in Estonia.",
    ),
    EXPERT_TOPICS,
    text(
        et="Üks kahest eksperdist, kes projekti jooksul Eestisse kutsutakse.",
        en="One of two experts who are invited to Estonia in the course of the project.",
    ),
)
SECOND_EXPERT = planned(
    "expert-visit-second",
    EventKind.EXPERT_VISIT,
    "EE",
    text(et="Teise eksperdi külaskäik Eestisse", en="Visit of the second expert to Estonia"),
    text(
        et="Teine välisekspert jagab Eestis oma kogemust kogukonnatööst.",
        en="A second expert from abroad shares experience of community work in Estonia.",
    ),
    EXPERT_TOPICS,
    text(
        et="Teine kahest eksperdist, kes projekti jooksul Eestisse kutsutakse.",
        en="The other of two experts who are invited to Estonia in the course of the project.",
    ),
)

PAGES = (TOOTAMAJA, PROJECT, FINLAND, NORWAY, FIRST_EXPERT, SECOND_EXPERT)
