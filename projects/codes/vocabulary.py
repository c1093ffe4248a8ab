"""What the letters inside project codes mean.

Source: Erasmus+ Programme Guide 2024, Part B (actions KA1–KA2) and the list of national agencies; for codes of
2014–2020, the Programme Guide 2014–2020.
"""

from django.utils.translation import gettext_lazy as _

ACTIONS = {
    "KA101": _("School staff mobility"),
    "KA102": _("Vocational education mobility"),
    "KA104": _("Adult education staff mobility"),
    "KA105": _("Youth mobility"),
    "KA120": _("Accreditation for mobility"),
    "KA121": _("Accredited mobility projects"),
    "KA122": _("Short-term mobility projects"),
    "KA131": _("Higher education mobility"),
    "KA151": _("Accredited youth projects"),
    "KA152": _("Youth exchanges"),
    "KA153": _("Mobility of youth workers"),
    "KA154": _("Youth participation activities"),
    "KA171": _("Higher education mobility beyond Europe"),
    "KA182": _("Mobility of sport staff"),
    "KA201": _("Strategic partnerships for school education"),
    "KA202": _("Strategic partnerships for vocational education"),
    "KA203": _("Strategic partnerships for higher education"),
    "KA204": _("Strategic partnerships for adult education"),
    "KA205": _("Strategic partnerships for youth"),
    "KA210": _("Small-scale partnerships"),
    "KA220": _("Cooperation partnerships"),
    "KA226": _("Partnerships for digital education readiness"),
    "KA227": _("Partnerships for creativity"),
    "KA229": _("School exchange partnerships"),
}

FIELDS = {
    "ADU": _("Adult education"),
    "HED": _("Higher education"),
    "SCH": _("School education"),
    "SPO": _("Sport"),
    "VET": _("Vocational education and training"),
    "YOU": _("Youth"),
}
