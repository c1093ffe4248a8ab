"""Plainly invented organisations and a project, so that calendar, calls and reports have something to show.

Nothing here exists. Every page below says so to its readers, because its organisation is marked as an example.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from projects.models import Participation, ProjectPage

from ...wording import Block, Text, li, rich, text
from ..page_content import PageContent, PageNamed, Programme
from ..pictures import FELLS, SHORE
from .organisations import Kind, organisation

Role = Participation.Role
MAILBOX = "info@example.org"
WHAT_IT_IS = text(
    en="An invented organisation. It shows how a partner's page looks.",
    fi="Keksitty organisaatio. Siitä näkee, millainen kumppanin sivu on.",
    et="Väljamõeldud organisatsioon. See näitab, milline on partneri leht.",
    sr_latn="Izmišljena organizacija. Pokazuje kako izgleda stranica partnera.",
    nb="En oppdiktet organisasjon. Den viser hvordan siden til en partner ser ut.",
    sv="En påhittad organisation. Den visar hur en parts sida ser ut.",
)


def example(
    name: str, country: str, town: str, title: Text, summary: Text, topics: str, services: Text, **fields: Any
) -> PageContent:
    """An invented association; ``services`` is what it would offer."""
    return organisation(
        name,
        title=title,
        kind=Kind.ASSOCIATION,
        country=country,
        town=town,
        mailbox=MAILBOX,
        is_example_organisation=True,
        topics=topics,
        summary=summary,
        description=rich(
            Block("p", Text({language: WHAT_IT_IS[language] for language in title})),
        ),
        services=rich(Block("li", services)),
        **fields,
    )


AURORA = example(
    "example-aurora",
    "FI",
    "Oulu",
    text(
        fi="Esimerkkiyhdistys Aurora (keksitty)",
        en="Example Association Aurora (invented)",
        sv="Exempelföreningen Aurora (påhittad)",
    ),
    text(
        fi="Keksitty suomalainen yhdistys, joka tarjoaa vertaistukea ja lähtee opintomatkoille.",
        en="An invented Finnish association that offers peer support and goes on learning visits.",
        sv="En påhittad finländsk förening som erbjuder kamratstöd och reser på studiebesök.",
    ),
    "peer-support self-help-group learning-mobility well-being",
    text(
        fi="avoin kohtaamispaikka arkisin", en="an open meeting place on weekdays", sv="en öppen träffpunkt på vardagar"
    ),
    lead_picture=FELLS,
    latitude=Decimal("65.01236"),
    longitude=Decimal("25.46816"),
)
SILD = example(
    "example-sild",
    "EE",
    "Tartu",
    text(
        et="Näidisühing Sild (väljamõeldud)",
        en="Example Association Sild (invented)",
        fi="Esimerkkiyhdistys Sild (keksitty)",
    ),
    text(
        et="Väljamõeldud Eesti ühing, kes koolitab kogemusnõustajaid.",
        en="An invented Estonian association that trains peer support workers.",
        fi="Keksitty virolainen yhdistys, joka kouluttaa vertaisohjaajia.",
    ),
    "peer-support-worker peer-support training addiction-recovery",
    text(et="koolitused ja tugigrupid", en="trainings and support groups", fi="koulutuksia ja tukiryhmiä"),
)
MOST = example(
    "example-most",
    "RS",
    "Novi Sad",
    text(sr_latn="Primer udruženja Most (izmišljeno)", en="Example Association Most (invented)"),
    text(
        sr_latn="Izmišljeno udruženje iz Srbije koje gradi podršku u zajednici.",
        en="An invented Serbian association that builds support in the community.",
    ),
    "community-based-services family-support social-inclusion trialogue",
    text(sr_latn="drop-in i grupe za porodice", en="a drop-in centre and groups for families"),
)
FJORD = example(
    "example-fjord",
    "NO",
    "Tromsø",
    text(
        nb="Eksempelforeningen Fjord (oppdiktet)",
        en="Example Association Fjord (invented)",
        sv="Exempelföreningen Fjord (påhittad)",
    ),
    text(
        nb="En oppdiktet norsk forening som tar imot gjester på studiebesøk.",
        en="An invented Norwegian association that welcomes guests on study visits.",
        sv="En påhittad norsk förening som tar emot gäster på studiebesök.",
    ),
    "recovery-college community study-visit peer-learning",
    text(
        nb="kurs og møteplass ved sjøen",
        en="courses and a meeting place by the sea",
        sv="kurser och en träffpunkt vid havet",
    ),
    lead_picture=SHORE,
    latitude=Decimal("69.64920"),
    longitude=Decimal("18.95532"),
)

ORGANISATIONS = (AURORA, SILD, MOST, FJORD)


def bridges(today: date) -> PageContent:
    """An invented project of the four, under way on the day of loading."""
    return PageContent(
        name="example-bridges",
        model=ProjectPage,
        below="projects",
        title=text(
            en="Example project Bridges (invented)",
            fi="Esimerkkihanke Sillat (keksitty)",
            et="Näidisprojekt Sillad (väljamõeldud)",
            sr_latn="Primer projekta Mostovi (izmišljen)",
            nb="Eksempelprosjektet Broer (oppdiktet)",
        ),
        summary=text(
            en="Four invented organisations visit each other and learn how peer support grows in a community.",
            fi=(
                "Neljä keksittyä organisaatiota vierailee toistensa luona ja oppii, miten vertaistuki kasvaa "
                "yhteisössä."
            ),
            et=(
                "Neli väljamõeldud organisatsiooni külastavad üksteist ja õpivad, kuidas kogemusnõustamine "
                "kogukonnas kasvab."
            ),
            sr_latn=(
                "Četiri izmišljene organizacije posećuju jedna drugu i uče kako vršnjačka podrška raste u zajednici."
            ),
            nb=(
                "Fire oppdiktede organisasjoner besøker hverandre og lærer hvordan likepersonsarbeid vokser i et "
                "lokalsamfunn."
            ),
        ),
        topics="learning-mobility peer-support community study-visit job-shadowing erasmus-plus peer-learning",
        fields={
            "programme": Programme("erasmus-plus-2021"),
            "action_code": "KA122",
            "field_of_education": "ADU",
            "starts": f"{today - timedelta(days=200):%Y-%m}",
            "ends": f"{today + timedelta(days=350):%Y-%m}",
            "is_example_project": True,
            "aims": rich(
                li(
                    en="See how others meet people without a threshold.",
                    fi="Nähdä, miten muut kohtaavat ihmisiä ilman kynnystä.",
                    et="Näha, kuidas teised inimesi lävepakuta vastu võtavad.",
                    sr_latn="Videti kako drugi dočekuju ljude bez prepreka.",
                    nb="Se hvordan andre møter mennesker uten terskel.",
                ),
                li(
                    en="Bring one idea home from each visit and try it out.",
                    fi="Tuoda joka matkalta yksi idea kotiin ja kokeilla sitä.",
                    et="Tuua igalt reisilt koju üks mõte ja see järele proovida.",
                    sr_latn="Sa svake posete doneti kući jednu ideju i isprobati je.",
                    nb="Ta med én idé hjem fra hvert besøk og prøve den ut.",
                ),
            ),
        },
        rows={
            "participations": [
                {"role": Role.COORDINATOR, "organisation": PageNamed("example-aurora")},
                *(
                    {"role": Role.PARTNER, "organisation": PageNamed(page.name)}
                    for page in ORGANISATIONS
                    if page is not AURORA
                ),
            ],
        },
    )


def pages(today: date) -> Iterator[PageContent]:
    yield from ORGANISATIONS
    yield bridges(today)
