"""International Aid Network IAN, and the partners and associates of its project in Vojvodina.

Source: IAN's page on the project, in English and without Serbian letters. Of the associations it gives English names,
of the institutions kind and town only, so they have no legal name here.
"""

from ...wording import Text, p, rich, text
from ..page_content import PageContent
from .organisations import Kind, organisation

IAN = organisation(
    "ian",
    title=text(en="International Aid Network IAN", sr_latn="International Aid Network IAN"),
    kind=Kind.ASSOCIATION,
    country="RS",
    short_name="IAN",
    topics=(
        "psychosocial-support community-based-services recovery-orientation human-rights non-governmental-organisation"
    ),
    summary=text(
        en="A Serbian organisation that supported people's recovery in the community of Vojvodina.",
        sr_latn="Organizacija iz Srbije koja je podržavala oporavak ljudi u zajednici u Vojvodini.",
    ),
    description=rich(
        p(
            en=(
                "IAN led the project Recovery within community and works for the reintegration of people who return "
                "to Serbia."
            ),
            sr_latn=(
                "IAN je vodio projekat Oporavak u zajednici i radi na reintegraciji ljudi koji se vraćaju u Srbiju."
            ),
        ),
    ),
)

IMHCN = organisation(
    "imhcn",
    title=text(
        en="International Mental Health Collaborating Network",
        sr_latn="International Mental Health Collaborating Network",
    ),
    kind=Kind.NETWORK,
    country="",
    short_name="IMHCN",
    topics="recovery-orientation international-cooperation training",
    summary=text(
        en="An international network whose members train others in whole-life recovery.",
        sr_latn="Međunarodna mreža čiji članovi obučavaju druge za oporavak koji obuhvata ceo život.",
    ),
    description=rich(
        p(
            en="IMHCN was a partner of the project Recovery within community. Its members led the three learning sets.",
            sr_latn="IMHCN je bio partner na projektu Oporavak u zajednici. Njegovi članovi vodili su tri obuke.",
        ),
    ),
)


def partner(name: str, title: Text, summary: Text, topics: str) -> PageContent:
    return organisation(
        name,
        title=title,
        legal_name="",
        kind=Kind.ASSOCIATION,
        country="RS",
        topics=topics,
        summary=summary,
        description=rich(
            p(
                en="The association was a partner of the project Recovery within community, 2014–2015.",
                sr_latn="Udruženje je bilo partner na projektu Oporavak u zajednici, 2014–2015.",
            ),
        ),
    )


DUSA = partner(
    "dusa",
    text(en="Association “Duša”", sr_latn="Udruženje „Duša“"),
    text(
        en="An association of people who use psychiatric services, and of their families.",
        sr_latn="Udruženje ljudi koji koriste psihijatrijske usluge i njihovih porodica.",
    ),
    "service-users family-members self-help-group advocacy",
)
PROSTOR = partner(
    "prostor",
    text(en="Association “Prostor”", sr_latn="Udruženje „Prostor“"),
    text(
        en="A Serbian association, partner in the project Recovery within community.",
        sr_latn="Udruženje iz Srbije, partner na projektu Oporavak u zajednici.",
    ),
    "community-based-services mental-health",
)
FAMILY_CIRCLE = partner(
    "in-the-family-circle",
    text(en="Association “In the Family Circle”", sr_latn="Udruženje “In the Family Circle”"),
    text(
        en=(
            "A Serbian association, partner in the project Recovery within community. Its Serbian name is not in the "
            "source."
        ),
        sr_latn=(
            "Udruženje iz Srbije, partner na projektu Oporavak u zajednici. U izvoru je navedeno samo na engleskom "
            "jeziku."
        ),
    ),
    "family-members family-support mental-health",
)
PARTNERS = (IMHCN, DUSA, PROSTOR, FAMILY_CIRCLE)

SECRETARIAT = organisation(
    "provincial-secretariat",
    title=text(
        en="Provincial Secretariat for Health Care, Social Policy and Demography",
        sr_latn="Pokrajinski sekretarijat za zdravstvo, socijalnu politiku i demografiju",
    ),
    slug=text(en="provincial-secretariat-for-health-care", sr_latn="pokrajinski-sekretarijat-za-zdravstvo"),
    legal_name="Pokrajinski sekretarijat za zdravstvo, socijalnu politiku i demografiju",
    kind=Kind.PUBLIC_AUTHORITY,
    country="RS",
    areas=text(en="Vojvodina", sr_latn="Vojvodina"),
    topics="health-and-social-policy mental-health-services social-services",
    summary=text(
        en=(
            "The authority for health and social affairs in Vojvodina; associate of the project Recovery within "
            "community."
        ),
        sr_latn=(
            "Organ nadležan za zdravstvo i socijalnu politiku u Vojvodini; saradnik na projektu Oporavak u zajednici."
        ),
    ),
    description=rich(
        p(
            en="The project supported the government of Vojvodina in developing policy and improving care.",
            sr_latn="Projekat je podržao pokrajinsku vladu u razvoju politike i boljoj brizi o ljudima.",
        ),
    ),
)


def institution(name: str, town: str, title: Text, kind: str, topics: str) -> PageContent:
    """One of the six institutions whose care the project helped to improve."""
    is_psychiatric = kind == Kind.HEALTH_SERVICE
    return organisation(
        name,
        title=title,
        legal_name="",
        kind=kind,
        country="RS",
        town=town,
        areas=text(en="Vojvodina", sr_latn="Vojvodina"),
        topics=topics,
        summary=text(
            en=f"A {'psychiatric' if is_psychiatric else 'social care'} institution; associate of the project Recovery "
            "within community.",
            sr_latn=f"{'Psihijatrijska ustanova' if is_psychiatric else 'Ustanova socijalne zaštite'}; saradnik na "
            "projektu Oporavak u zajednici.",
        ),
        description=rich(
            p(
                en="One of six institutions in Vojvodina that used what the project's role model centre had learned.",
                sr_latn="Jedna od šest ustanova u Vojvodini koje su koristile iskustva oglednog centra projekta.",
            ),
            p(
                en="The source names its kind and its town, not its full name.",
                sr_latn="Izvor navodi vrstu ustanove i mesto, ali ne i pun naziv.",
            ),
        ),
    )


PSYCHIATRIC = "psychiatric-hospital psychiatry deinstitutionalisation community-based-services"
SOCIAL_CARE = "social-services deinstitutionalisation community-based-services"
INSTITUTIONS = (
    institution(
        "psychiatric-kovin",
        "Kovin",
        text(en="Psychiatric institution, Kovin", sr_latn="Psihijatrijska ustanova, Kovin"),
        Kind.HEALTH_SERVICE,
        PSYCHIATRIC,
    ),
    institution(
        "psychiatric-vrsac",
        "Vršac",
        text(en="Psychiatric institution, Vršac", sr_latn="Psihijatrijska ustanova, Vršac"),
        Kind.HEALTH_SERVICE,
        PSYCHIATRIC,
    ),
    institution(
        "psychiatric-novi-knezevac",
        "Novi Kneževac",
        text(en="Psychiatric institution, Novi Kneževac", sr_latn="Psihijatrijska ustanova, Novi Kneževac"),
        Kind.HEALTH_SERVICE,
        PSYCHIATRIC,
    ),
    institution(
        "social-care-curug",
        "Čurug",
        text(en="Social care institution, Čurug", sr_latn="Ustanova socijalne zaštite, Čurug"),
        Kind.OTHER,
        SOCIAL_CARE,
    ),
    institution(
        "social-care-novi-becej",
        "Novi Bečej",
        text(en="Social care institution, Novi Bečej", sr_latn="Ustanova socijalne zaštite, Novi Bečej"),
        Kind.OTHER,
        SOCIAL_CARE,
    ),
    institution(
        "social-care-stari-lec",
        "Stari Lec",
        text(en="Social care institution, Stari Lec", sr_latn="Ustanova socijalne zaštite, Stari Lec"),
        Kind.OTHER,
        SOCIAL_CARE,
    ),
)
ASSOCIATES = (SECRETARIAT, *INSTITUTIONS)
PAGES = (IAN, *PARTNERS, *ASSOCIATES)
