"""Kakspy ry and the organisations that took part in its project Involvement in Recovery Orientation.

The source names no country for Kakspy: "ry" is the mark of a Finnish registered association.
"""

from ...wording import p, rich, text
from .organisations import Kind, organisation

KAKSPY = organisation(
    "kakspy",
    title=text(fi="Kakspy ry", en="Kakspy ry"),
    kind=Kind.ASSOCIATION,
    country="FI",
    topics="mental-health recovery-orientation international-cooperation non-governmental-organisation",
    summary=text(
        fi="Suomalainen yhdistys, joka johti virolais-suomalaista hanketta toipumisorientaation kouluttamiseksi.",
        en="A Finnish association that led an Estonian and Finnish project to train people in recovery orientation.",
    ),
    description=rich(
        p(
            fi="Kakspy ry koordinoi vuosina 2023–2024 Involvement in Recovery Orientation -hanketta.",
            en="Kakspy ry coordinated the project Involvement in Recovery Orientation in 2023 and 2024.",
        ),
        p(
            fi=(
                "Kansainvälinen toiminta: yhdistys kehittää koulutusta yhdessä virolaisten ja suomalaisten "
                "kumppanien kanssa."
            ),
            en="International work: the association develops training together with Estonian and Finnish partners.",
        ),
    ),
)

NIEMIKOTI = organisation(
    "niemikoti",
    title=text(fi="Niemikotisäätiö", en="Niemikoti Foundation"),
    kind=Kind.FOUNDATION,
    country="FI",
    topics="mental-health recovery-orientation",
    summary=text(
        fi="Suomalainen säätiö, kumppani Involvement in Recovery Orientation -hankkeessa.",
        en="A Finnish foundation, partner in the project Involvement in Recovery Orientation.",
    ),
    description=rich(
        p(
            fi="Säätiön ammattilaiset olivat mukana tekemässä toipumisorientaation koulutusmallia.",
            en="The foundation was one of the project organisations whose professionals made the training model.",
        ),
    ),
)

HOOLEKANDETEENUSED = organisation(
    "hoolekandeteenused",
    title=text(et="AS Hoolekandeteenused", en="AS Hoolekandeteenused"),
    kind=Kind.COMPANY,
    country="EE",
    topics="mental-health recovery-orientation social-services",
    summary=text(
        et="Eesti ettevõte, partner projektis Involvement in Recovery Orientation.",
        en="An Estonian company, partner in the project Involvement in Recovery Orientation.",
    ),
    description=rich(
        p(
            et="Ettevõte oli üks projekti organisatsioonidest, kelle spetsialistid taastumise koolitusmudeli lõid.",
            en="The company was one of the project organisations whose professionals made the training model.",
        ),
    ),
)

TALLINN = organisation(
    "tallinn-mental-health-center",
    title=text(et="Tallinna Vaimse Tervise Keskus", en="Tallinn Mental Health Center"),
    kind=Kind.HEALTH_SERVICE,
    country="EE",
    town=text(et="Tallinn", en="Tallinn"),
    topics="mental-health mental-health-services recovery-orientation",
    summary=text(
        et="Tallinna keskus, mille inimesed osalesid projektis Involvement in Recovery Orientation.",
        en="A centre in Tallinn whose people took part in the project Involvement in Recovery Orientation.",
    ),
    description=rich(
        p(
            et="Keskus osales projektis, ilma et oleks olnud selle partner.",
            en="The centre took part in the project without being one of its partners.",
        ),
    ),
)

ALVI = organisation(
    "alvi",
    title=text(fi="Alvi ry", en="Alvi ry"),
    kind=Kind.ASSOCIATION,
    country="FI",
    topics="mental-health recovery-orientation",
    summary=text(
        fi="Suomalainen yhdistys, josta osallistuttiin Involvement in Recovery Orientation -hankkeeseen.",
        en="A Finnish association whose people took part in the project Involvement in Recovery Orientation.",
    ),
    description=rich(
        p(
            fi="Yhdistys osallistui hankkeeseen olematta sen kumppani.",
            en="The association took part in the project without being one of its partners.",
        ),
    ),
)

PAGES = (KAKSPY, NIEMIKOTI, HOOLEKANDETEENUSED, TALLINN, ALVI)
