"""The three learning sets of Recovery within community.

They stand below IAN, in whose project they were held; their trainers came from IMHCN.
"""

from events.models import TrainingProgrammePage

from ...wording import Block, Text, p, rich, text
from ..page_content import PageContent, PageNamed


def learning_set(number: int, slug: Text, title: Text, summary: Text, audience: Text, topics: str) -> PageContent:
    return PageContent(
        name=f"learning-set-{number}",
        model=TrainingProgrammePage,
        slug=slug,
        below="ian",
        title=title,
        summary=summary,
        topics=f"training recovery-orientation {topics}",
        fields={
            "level": TrainingProgrammePage.Level.TRAINING_MODEL,
            "project": PageNamed("recovery-within-community"),
            "body": rich(
                p(
                    en=f"Learning Set {number} of three. In all three sets together 98 people took part.",
                    sr_latn=f"Obuka broj {number} od tri. U sve tri obuke zajedno učestvovalo je 98 ljudi.",
                ),
            ),
            "audience": rich(Block("li", audience)),
            "trainers": text(
                en="Experienced professionals of IMHCN who advocate whole-life recovery.",
                sr_latn="Iskusni stručnjaci mreže IMHCN, zagovornici pristupa oporavka u celom životu.",
            ),
        },
    )


PAGES = (
    learning_set(
        1,
        text(en="recovery-into-practice-for-workers", sr_latn="oporavak-u-praksi-za-strucnjake"),
        text(
            en="Recovery into Practice for Mental Health Workers",
            sr_latn="Oporavak u praksi za stručnjake u mentalnom zdravlju",
        ),
        text(
            en="How professionals put recovery to work in their daily practice.",
            sr_latn="Kako stručnjaci primenjuju oporavak u svakodnevnom radu.",
        ),
        text(en="mental health professionals", sr_latn="stručnjaci u oblasti mentalnog zdravlja"),
        "continuing-professional-development health-and-social-care-professionals",
    ),
    learning_set(
        2,
        text(en="recovery-into-practice-trialogue", sr_latn="oporavak-u-praksi-trijalog"),
        text(
            en="Recovery into Practice: trialogue with family members and people with lived experience",
            sr_latn="Oporavak u praksi: trijalog sa članovima porodica i ljudima sa ličnim iskustvom",
        ),
        text(
            en="The Trialogue approach: service user, family member and professional learn in one room.",
            sr_latn="Trijaloški pristup: korisnik usluga, član porodice i stručnjak uče u istoj prostoriji.",
        ),
        text(
            en="family members, service users and professionals",
            sr_latn="članovi porodica, korisnici usluga i stručnjaci",
        ),
        "trialogue lived-experience family-members service-users",
    ),
    learning_set(
        3,
        text(en="recovery-in-acute-crisis", sr_latn="oporavak-u-akutnoj-krizi"),
        text(
            en="Recovery-focused alternatives in acute crisis and Recovery Houses",
            sr_latn="Usluge usmerene na oporavak u akutnoj krizi i kuće oporavka",
        ),
        text(
            en="Other ways to help in acute situations and crises, with recovery in view; Recovery Houses are one.",
            sr_latn=(
                "Drugačiji načini pomoći u akutnim situacijama i krizama, usmereni na oporavak; kuće oporavka su "
                "jedan od njih."
            ),
        ),
        text(
            en="professionals, service users and family members",
            sr_latn="stručnjaci, korisnici usluga i članovi porodica",
        ),
        "crisis-support recovery-house",
    ),
)
