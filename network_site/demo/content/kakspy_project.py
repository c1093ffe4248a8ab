"""The project Involvement in Recovery Orientation (I.R.O), led by Kakspy ry, and the training that was made in it.

Source: Kakspy's page on its international activities. It gives years but no code, sum or granting authority.
"""

from events.models import TrainingProgrammePage
from projects.models import Output, Participation, ProjectPage

from ...wording import li, p, rich, text
from ..page_content import PageContent, PageNamed, Programme

Role = Participation.Role

IRO = PageContent(
    name="involvement-in-recovery-orientation",
    model=ProjectPage,
    below="projects",
    title=text(en="Involvement in Recovery Orientation", fi="Involvement in Recovery Orientation"),
    summary=text(
        en=(
            "Organisations in Estonia and Finland made and tried out a training in recovery orientation for "
            "professionals in mental health."
        ),
        fi=(
            "Virolaiset ja suomalaiset organisaatiot tekivät ja kokeilivat mielenterveystyön ammattilaisille "
            "koulutuksen, joka opettaa toipumisorientaatiota."
        ),
    ),
    topics=(
        "recovery-orientation chime-framework expert-by-experience training user-involvement social-inclusion "
        "health-and-social-care-professionals erasmus-plus international-cooperation adult-education equality"
    ),
    fields={
        "acronym": "I.R.O",
        "programme": Programme("erasmus-plus-2021"),
        "action_code": "KA210",
        "field_of_education": "ADU",
        "starts": "2023",
        "ends": "2024",
        "aims": rich(
            li(
                en=(
                    "Make a training model that helps professionals use recovery orientation as a method of their "
                    "daily work in mental health."
                ),
                fi=(
                    "Tehdä koulutusmalli, jonka avulla mielenterveystyön ammattilaiset ottavat toipumisorientaation "
                    "työmenetelmäkseen."
                ),
            ),
            li(
                en=(
                    "Bring Estonian and Finnish organisations closer to each other, and let people get to know "
                    "another culture."
                ),
                fi=(
                    "Tuoda virolaisia ja suomalaisia organisaatioita lähemmäs toisiaan ja tutustuttaa ihmiset "
                    "toiseen kulttuuriin."
                ),
            ),
            li(
                en=(
                    "Strengthen inclusion, the social equality of service users and democracy: themes that the "
                    "European Union funds."
                ),
                fi=(
                    "Vahvistaa osallisuutta, palvelujen käyttäjien yhdenvertaisuutta ja demokratiaa: teemoja, joita "
                    "Euroopan unioni rahoittaa."
                ),
            ),
        ),
        "target_groups": rich(
            li(
                en="professionals in mental health at the partner organisations in Estonia and Finland",
                fi="mielenterveystyön ammattilaiset kumppaniorganisaatioissa Virossa ja Suomessa",
            ),
            li(
                en="people who use mental health services, and people at risk of social exclusion",
                fi="mielenterveyspalvelujen käyttäjät ja ihmiset, jotka ovat vaarassa syrjäytyä",
            ),
            li(
                en="civil servants and political decision-makers in both countries",
                fi="molempien maiden virkamiehet ja poliittiset päättäjät",
            ),
        ),
        "approach": rich(
            p(
                en="The training stands on recovery orientation, with the CHIME framework at its core.",
                fi="Koulutus rakentuu toipumisorientaatiolle, ja sen ytimessä on CHIME-viitekehys.",
            ),
            p(
                en=(
                    "Professionals of the project organisations in both countries wrote it. Experts by experience, "
                    "who know recovery from their own lives, worked with them and brought in the service users' "
                    "view."
                ),
                fi=(
                    "Sen kirjoittivat hankkeen organisaatioiden ammattilaiset molemmista maista. Mukana oli "
                    "kokemusasiantuntijoita, jotka tuntevat toipumisen omasta elämästään ja toivat työhön palvelujen "
                    "käyttäjien näkökulman."
                ),
            ),
            p(
                en="Module 4 of the training goes deeper into the theme of the expert by experience.",
                fi="Koulutuksen neljäs moduuli syventyy kokemusasiantuntijuuteen.",
            ),
        ),
        "remarks": rich(
            p(
                en=(
                    "The source gives years without days. A project code, a sum and the granting authority have not "
                    "been published there."
                ),
                fi=(
                    "Lähteessä on vuodet mutta ei päiviä. Hankekoodia, rahoituksen määrää ja rahoittajaviranomaista "
                    "ei ole siinä julkaistu."
                ),
            ),
        ),
        "source": text(
            en="Kakspy ry, page on its international activities",
            fi="Kakspy ry, sivu Kansainvälinen toiminta",
        ),
    },
    rows={
        "participations": [
            {"role": Role.COORDINATOR, "organisation": PageNamed("kakspy")},
            {"role": Role.PARTNER, "organisation": PageNamed("niemikoti")},
            {"role": Role.PARTNER, "organisation": PageNamed("hoolekandeteenused")},
            {"role": Role.PARTICIPANT, "organisation": PageNamed("tallinn-mental-health-center")},
            {"role": Role.PARTICIPANT, "organisation": PageNamed("alvi")},
        ],
        "work_packages": [
            {"title": text(en="Kick-off meeting", fi="Aloituskokous")},
            {"title": text(en="Workshop on best practices", fi="Hyvien käytäntöjen työpaja")},
            {"title": text(en="Training development", fi="Koulutuksen kehittäminen")},
            {"title": text(en="Training pilot", fi="Koulutuksen pilotointi")},
            {"title": text(en="Feedback, evaluation and impact (influence)", fi="Palaute, arviointi ja vaikuttaminen")},
        ],
        "outputs": [
            {
                "kind": Output.Kind.TRAINING_MODEL,
                "title": "Estonian-Finnish Recovery Orientation training model",
                "language": "en",
                "published": "2024",
                "explanation": text(
                    en="Developed and piloted within the project.", fi="Kehitetty ja pilotoitu hankkeessa."
                ),
            },
        ],
    },
)

TRAINING_MODEL = PageContent(
    name="recovery-orientation-training-model",
    model=TrainingProgrammePage,
    below="kakspy",
    title=text(
        en="Estonian-Finnish Recovery Orientation training model",
        fi="Virolais-suomalainen toipumisorientaation koulutusmalli",
    ),
    summary=text(
        en=(
            "For professionals in mental health who want to work in a recovery-oriented way. Made and piloted by "
            "organisations in two countries."
        ),
        fi=(
            "Mielenterveystyön ammattilaisille, jotka haluavat työskennellä toipumista tukien. Kahden maan "
            "organisaatioiden tekemä ja pilotoima."
        ),
    ),
    topics=(
        "recovery-orientation chime-framework training expert-by-experience continuing-professional-development "
        "health-and-social-care-professionals"
    ),
    fields={
        "level": TrainingProgrammePage.Level.TRAINING_MODEL,
        "project": PageNamed("involvement-in-recovery-orientation"),
        "body": rich(
            p(
                en=(
                    "The model was developed and piloted in 2023–2024. It teaches recovery orientation as a method, "
                    "starting from the five parts of CHIME: connectedness, hope, identity, meaning and empowerment."
                ),
                fi=(
                    "Malli kehitettiin ja pilotoitiin vuosina 2023–2024. Se opettaa toipumisorientaatiota "
                    "menetelmänä ja lähtee CHIMEn viidestä osasta: yhteenkuuluvuus, toivo, identiteetti, merkitys ja "
                    "voimaantuminen."
                ),
            ),
        ),
        "audience": rich(
            li(
                en="professionals who work with people's mental health",
                fi="ammattilaiset, jotka työskentelevät mielenterveyden parissa",
            ),
        ),
        "trainers": text(
            en="Written by Estonian and Finnish professionals together with experts by experience.",
            fi="Tekijöinä virolaisia ja suomalaisia ammattilaisia sekä kokemusasiantuntijoita.",
        ),
    },
    rows={
        "modules": [
            {
                "number": 4,
                "title": text(en="Expert by experience", fi="Kokemusasiantuntija"),
                "text": text(
                    en="The theme is taken up in depth here. The source does not list the other modules.",
                    fi="Teemaan perehdytään tässä tarkemmin. Lähteessä ei luetella muita moduuleja.",
                ),
            },
        ],
    },
)

PAGES = (IRO, TRAINING_MODEL)
