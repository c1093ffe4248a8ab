"""The funding programmes of the network's projects, with their names in every language and their visibility rules."""

from dataclasses import dataclass, field
from typing import Any

from projects.models import FundingProgramme, ProgrammeName

from ..wording import Text, text

Rule = FundingProgramme.MarkRule


@dataclass(frozen=True, slots=True)
class ProgrammeContent:
    """One programme. ``fund`` is named beside the emblem of 2014–2020; ``slogan`` exists in some languages only."""

    facts: dict[str, Any]
    names: Text
    fund: Text = field(default_factory=Text)
    slogan: Text = field(default_factory=Text)


def load_programmes() -> None:
    """Makes the programmes that are missing; what editors changed stays."""
    for content in PROGRAMMES:
        if FundingProgramme.objects.filter(slug=content.facts["slug"]).exists():
            continue
        programme = FundingProgramme(**content.facts)
        programme.names = [
            ProgrammeName(
                language=code,
                name=name,
                fund=content.fund.get(code, ""),
                slogan=content.slogan.get(code, ""),
                sort_order=number,
            )
            for number, (code, name) in enumerate(content.names.items())
        ]
        programme.full_clean()
        programme.save()


ERASMUS = ProgrammeContent(
    facts={
        "slug": "erasmus-plus-2021",
        "period": "2021–2027",
        "action_codes": "KA120 KA121 KA122 KA210 KA220",
        "mark_rule": Rule.CO_FUNDED_2021,
        "disclaimer_required": True,
        "granting_authorities": (
            "European Education and Culture Executive Agency (EACEA)\n"
            "Haridus- ja Noorteamet (EE01)\n"
            "Opetushallitus (FI01)"
        ),
        "official_record_pattern": "https://erasmus-plus.ec.europa.eu/projects/search/details/{code}",
    },
    names=text(
        en="Erasmus+ 2021–2027",
        fi="Erasmus+ 2021–2027",
        et="Erasmus+ 2021–2027",
        sr_latn="Erazmus+ 2021–2027",
        nb="Erasmus+ 2021–2027",
        sv="Erasmus+ 2021–2027",
    ),
)

SOCIAL_FUND = ProgrammeContent(
    facts={
        "slug": "esf-finland-2014",
        "period": "2014–2020",
        "mark_rule": Rule.FUND_2014,
        "granting_authorities": "Sosiaali- ja terveysministeriö",
    },
    names=text(
        en="Sustainable growth and jobs 2014–2020",
        fi="Kestävää kasvua ja työtä 2014–2020",
        et="Jätkusuutlik majanduskasv ja töökohad 2014–2020",
        sr_latn="Održivi rast i radna mesta 2014–2020",
        nb="Bærekraftig vekst og arbeid 2014–2020",
        sv="Hållbar tillväxt och jobb 2014–2020",
    ),
    fund=text(
        en="European Social Fund",
        fi="Euroopan sosiaalirahasto",
        et="Euroopa Sotsiaalfond",
        sr_latn="Evropski socijalni fond",
        nb="Det europeiske sosialfondet",
        sv="Europeiska socialfonden",
    ),
    slogan=text(
        en="Leverage from the EU 2014–2020",
        fi="Vipuvoimaa EU:lta 2014–2020",
        sv="Hävkraft från EU 2014–2020",
    ),
)

EXTERNAL_AID = ProgrammeContent(
    facts={
        "slug": "eu-aid-serbia",
        "mark_rule": Rule.FUNDED_2021,
        "granting_authorities": "Delegation of the European Union to the Republic of Serbia",
    },
    names=text(
        en="European Union assistance to Serbia",
        fi="Euroopan unionin tuki Serbialle",
        et="Euroopa Liidu abi Serbiale",
        sr_latn="Pomoć Evropske unije Srbiji",
        nb="EUs bistand til Serbia",
        sv="Europeiska unionens stöd till Serbien",
    ),
)

PROGRAMMES = (ERASMUS, SOCIAL_FUND, EXTERNAL_AID)
