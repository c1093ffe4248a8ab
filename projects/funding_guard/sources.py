"""Where the rules of the funding mark come from, in the words that an editor reads beside what a page lacks."""

from typing import TYPE_CHECKING

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from ..models import FundingProgramme

FUNDS_2014 = _(
    "Regulation (EU) No 1303/2013, Annex XII, section 2.2, and Implementing Regulation (EU) No 821/2014, Article 4"
)
FUNDS_2021 = _("Regulation (EU) 2021/1060, Articles 47 and 50 and Annex IX")
EXTERNAL_AID = _(
    "Regulation (EU) 2021/1060, Article 47 and Annex IX; for aid outside the Union its guidance on visibility of 2022. "
    "Which article of the contract asks for it is to be confirmed."
)
GRANT_AGREEMENT = _(
    "Grant agreement, Article 17 (communication, dissemination and visibility); for Erasmus+ under Regulation (EU) "
    "2021/817"
)
HUB = _("A rule of this hub, so that a funder can check the page. What the grant agreement asks is to be confirmed.")


def source_of_mark(programme: "FundingProgramme") -> Promise:
    """Which rule asks for emblem and statement. Programmes with a disclaimer are run by grant agreements."""
    rules = type(programme).MarkRule
    if programme.mark_rule == rules.FUND_2014:
        return FUNDS_2014
    if programme.disclaimer_required:
        return GRANT_AGREEMENT
    return EXTERNAL_AID if programme.mark_rule == rules.FUNDED_2021 else FUNDS_2021
