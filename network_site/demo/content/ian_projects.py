"""Recovery within community (2014–2015) with its figures, and IAN's project for people who return to Serbia.

The source does not name the lead: the page is on IAN's own site. Of the second project only a teaser is known.
"""

from decimal import Decimal

from projects.models import Indicator, Participation, ProjectPage

from ...wording import Text, li, p, rich, text
from ..page_content import PageContent, PageNamed, Programme, Row
from .ian_organisations import ASSOCIATES, PARTNERS

Role = Participation.Role
USERS = Decimal(136)
PEOPLE = text(en="people", sr_latn="ljudi")


def figure(label: Text, value: str | int, **facts: object) -> Row:
    return {"label": label, "value": Decimal(value), **facts}


def of_all_users(label: Text, value: int, **facts: object) -> Row:
    """How many of the 136 people who used a service used this one."""
    return figure(label, value, denominator=USERS, unit=PEOPLE, **facts)


INDICATORS = [
    figure(
        text(en="Used at least one service", sr_latn="Koristilo najmanje jednu uslugu"),
        136,
        unit=PEOPLE,
        counts_as=Indicator.CountsAs.PEOPLE_REACHED,
    ),
    of_all_users(
        text(en="Self-support groups", sr_latn="Grupe samopodrške"),
        95,
        note=text(en="The service that most people used.", sr_latn="Usluga koju je koristilo najviše ljudi."),
    ),
    of_all_users(text(en="Drop-in", sr_latn="Drop-in (dnevni boravak)"), 88),
    of_all_users(
        text(
            en="Family counselling or a family conference", sr_latn="Porodično savetovanje ili porodična konferencija"
        ),
        65,
    ),
    of_all_users(text(en="Courses and trainings", sr_latn="Kursevi i obuke"), 51),
    of_all_users(text(en="Support in a crisis", sr_latn="Podrška u krizi"), 32),
    of_all_users(text(en="Art therapy workshops", sr_latn="Radionice art terapije"), 29),
    of_all_users(text(en="Legal counselling", sr_latn="Pravno savetovanje"), 10),
    of_all_users(
        text(
            en="Called the services accessible, affordable and efficient",
            sr_latn="Ocenilo usluge kao pristupačne, priuštive i efikasne",
        ),
        83,
    ),
    figure(
        text(en="Average grade for quality", sr_latn="Prosečna ocena kvaliteta"),
        "4.64",
        scale_maximum=Decimal(5),
        note=text(
            en="Given by the 83 people who assessed the services.",
            sr_latn="Dala su je 83 korisnika koja su ocenila usluge.",
        ),
    ),
    figure(
        text(en="Took part in the trainings", sr_latn="Učestvovalo u obukama"),
        98,
        unit=PEOPLE,
        note=text(
            en="Service users, family members and professionals together.",
            sr_latn="Korisnici usluga, članovi porodica i stručnjaci zajedno.",
        ),
    ),
]

RECOVERY_WITHIN_COMMUNITY = PageContent(
    name="recovery-within-community",
    model=ProjectPage,
    below="projects",
    title=text(en="Recovery within community", sr_latn="Oporavak u zajednici"),
    summary=text(
        en=(
            "Services in the community of Vojvodina for people with mental health problems, made with them and "
            "measured."
        ),
        sr_latn="Usluge u zajednici u Vojvodini za ljude sa problemima mentalnog zdravlja, stvorene sa njima i merene.",
    ),
    topics=(
        "community-based-services recovery-orientation social-inclusion drop-in-centre self-help-group art-therapy "
        "crisis-support family-support counselling legal-advice supported-employment user-involvement trialogue "
        "deinstitutionalisation evaluation health-and-social-policy"
    ),
    fields={
        "programme": Programme("eu-aid-serbia"),
        "starts": "2014-06",
        "ends": "2015-12",
        "granting_authority": text(
            en="Delegation of the European Union to the Republic of Serbia",
            sr_latn="Delegacija Evropske unije u Republici Srbiji",
        ),
        "aims": rich(
            li(
                en=(
                    "People with mental disabilities and mental disorders take part in society. A role model centre "
                    "shows how: social services in the community that are available, affordable and accessible, that "
                    "follow the recovery approach and in which users have a say."
                ),
                sr_latn=(
                    "Ljudi sa mentalnim teškoćama i poremećajima uključeni su u društvo. Ogledni centar pokazuje "
                    "kako: dostupne, priuštive i pristupačne socijalne usluge u zajednici, zasnovane na pristupu "
                    "oporavka i učešću korisnika."
                ),
            ),
            li(
                en=(
                    "The Government of Vojvodina and 6 institutions improve their care, helped by the centre's "
                    "experience and by the development of policy."
                ),
                sr_latn=(
                    "Vlada Vojvodine i 6 ustanova unapređuju brigu o ljudima, uz iskustvo centra i razvoj javnih "
                    "politika."
                ),
            ),
        ),
        "target_groups": rich(
            li(
                en="people with mental health problems who use services",
                sr_latn="ljudi sa problemima mentalnog zdravlja koji koriste usluge",
            ),
            li(en="their families", sr_latn="njihove porodice"),
            li(en="professionals who provide services", sr_latn="stručnjaci koji pružaju usluge"),
        ),
        "services": rich(
            li(en="drop-in", sr_latn="drop-in (dnevni boravak)"),
            li(en="self-support groups", sr_latn="grupe samopodrške"),
            li(en="art therapy", sr_latn="art terapija"),
            li(
                en="crisis interventions at home and in the community",
                sr_latn="krizne intervencije kod kuće i u zajednici",
            ),
            li(en="counselling, for families and individuals", sr_latn="savetovanje, porodično i individualno"),
            li(en="education for employment", sr_latn="edukacija za zapošljavanje"),
            li(en="legal counselling", sr_latn="pravno savetovanje"),
        ),
        "results": rich(
            p(
                en=(
                    "Besides the services there were three learning sets. IMHCN members who work with whole-life "
                    "recovery trained 98 people."
                ),
                sr_latn=(
                    "Pored usluga održana su i tri niza obuka. Članovi mreže IMHCN, koji rade po pristupu oporavka u "
                    "celom životu, obučili su 98 ljudi."
                ),
            ),
        ),
        "promotion": rich(
            p(
                en="The project and its Centre were made known from beginning to end:",
                sr_latn="Projekat i Centar predstavljani su od početka do kraja:",
            ),
            li(en="events", sr_latn="događaji"),
            li(en="a press conference", sr_latn="konferencija za novinare"),
            li(en="media, internet and social networks", sr_latn="mediji, internet i društvene mreže"),
            li(en="promotional material", sr_latn="promotivni materijal"),
        ),
        "remarks": rich(
            p(
                en=(
                    "The title goes on: “Supporting recovery of persons with mental disorders”, for “their full "
                    "inclusion in the community”."
                ),
                sr_latn=(
                    "Pun naziv na engleskom nastavlja se: “Supporting recovery of persons with mental disorders”, "
                    "radi “their full inclusion in the community”."
                ),
            ),
            p(
                en="The source gives months without days, and neither a sum nor a grant number.",
                sr_latn="Izvor navodi mesece bez dana, a ne i iznos ni broj ugovora.",
            ),
        ),
        "source": text(
            en="International Aid Network IAN, page on the project",
            sr_latn="International Aid Network IAN, stranica o projektu",
        ),
    },
    rows={
        "participations": [
            {"role": Role.COORDINATOR, "organisation": PageNamed("ian")},
            *({"role": Role.PARTNER, "organisation": PageNamed(page.name)} for page in PARTNERS),
            *({"role": Role.ASSOCIATED_PARTNER, "organisation": PageNamed(page.name)} for page in ASSOCIATES),
        ],
        "indicators": INDICATORS,
    },
)

REINTEGRATION = PageContent(
    name="reintegration-of-returnees",
    model=ProjectPage,
    below="projects",
    title=text(
        en="Sustainable reintegration of returnees",
        sr_latn="Održiva reintegracija povratnika",
    ),
    summary=text(
        en="Support to people who return to Serbia, so that they find their place in the community again.",
        sr_latn="Podrška ljudima koji se vraćaju u Srbiju, da ponovo nađu svoje mesto u zajednici.",
    ),
    topics="community-reintegration migrants-and-refugees social-inclusion social-services",
    fields={
        "aims": rich(
            p(
                en=(
                    "Support to sustainable reintegration of returnees: people come back, and stay part of the "
                    "community."
                ),
                sr_latn="Podrška održivoj reintegraciji: ljudi se vraćaju i ostaju deo zajednice.",
            ),
        ),
        "remarks": rich(
            p(
                en="Only a teaser of this project is known to us. Dates, partners and funding are not in it.",
                sr_latn="Poznata nam je samo kratka najava ovog projekta. U njoj nema datuma, partnera ni finansijera.",
            ),
        ),
        "source": text(
            en="International Aid Network IAN, teaser beside another project",
            sr_latn="International Aid Network IAN, najava uz drugi projekat",
        ),
    },
    rows={
        "participations": [{"role": Role.COORDINATOR, "organisation": PageNamed("ian")}],
        "indicators": [
            figure(
                text(
                    en="Beneficiaries of social assistance in Serbia",
                    sr_latn="Korisnici socijalne pomoći u Srbiji",
                ),
                211972,
                unit=PEOPLE,
                note=text(
                    en="The source does not say when they were counted.", sr_latn="Izvor ne navodi kada su prebrojani."
                ),
            ),
        ],
    },
)

PAGES = (RECOVERY_WITHIN_COMMUNITY, REINTEGRATION)
