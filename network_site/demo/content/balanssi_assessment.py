"""Balanssi ry's answers to the questionnaire on responsible work with lived experience."""

from datetime import date

from pages.models import Questionnaire, SelfAssessmentPage

from ...wording import Text, text
from ..page_content import PageContent, Reference, Row
from .questionnaire import KEY, QUALITY, QUESTIONS

ANSWERS = {
    "who": text(
        fi="Balanssi ry, Rovaniemi, www.balanssia.fi. Vastaajan nimeä ja sähköpostia ei julkaista.",
        en="Balanssi ry, Rovaniemi, www.balanssia.fi. The name and mail of the person who answered are not published.",
    ),
    "when": text(
        fi="7.8.2024. Lomakkeeseen vastattiin 5.–9. elokuuta 2024.",
        en="7 August 2024. The form was filled in between 5 and 9 August 2024.",
    ),
    "quality": text(
        fi=(
            "Korkeakoulu on Lapin AMK. Hyvinvointialueen kanssa suunnitellaan, pidetään ja kehitetään noin 60 tunnin "
            "koulutusta; alueen ammattilaiset myös kouluttavat."
        ),
        en=(
            "The school is Lapland University of Applied Sciences. A training of about 60 hours is planned, held and "
            "developed jointly with the wellbeing services county, whose professionals also train."
        ),
    ),
    "work": text(
        fi=(
            "Vuonna 1986 perustettu mielenterveysjärjestö, alueena Lappi ja Pohjois-Pohjanmaa. Tilat ovat "
            "Rantavitikalla Rovaniemellä. Neljä työntekijää ja vuosittain noin 35 koulutettua vapaaehtoista.\n"
            "Kumppanit: Lapin hyvinvointialue, Pohjois-Pohjanmaan hyvinvointialue, Mielenvireys ry, Lapin "
            "ammattikorkeakoulu ja Lapin yliopisto."
        ),
        en=(
            "A mental health association founded in 1986, for Lapland and North Ostrobothnia, with premises in "
            "Rantavitikka, Rovaniemi. Four staff and about 35 trained volunteers a year.\n"
            "Partners: the wellbeing services counties of Lapland and of North Ostrobothnia, Mielenvireys ry, "
            "Lapland University of Applied Sciences and the University of Lapland."
        ),
    ),
    "meaning": text(
        fi=(
            "Koulutettu ihminen, joka tuntee sairastamisen, hoidon, kuntoutumisen ja palvelut omasta tai läheisen "
            "elämästä ja tietää, mikä auttoi selviytymään.\n"
            "Koulutus valmistaa suunnittelemaan, toteuttamaan, kehittämään ja arvioimaan palveluja, kouluttamaan "
            "ammattilaisia ja opiskelijoita, puhumaan seminaareissa ja antamaan vertaistukea."
        ),
        en=(
            "A trained person who knows illness, treatment, rehabilitation and services from their own life or that "
            "of someone close, and what made recovery and coping possible.\n"
            "The training prepares people to plan, deliver, develop and evaluate services, to train professionals "
            "and students, to speak at seminars and to give peer support."
        ),
    ),
    "support": text(
        fi=(
            "Vertaistapaamisia on säännöllisesti, samoin ohjaus- ja kehityskeskusteluja Balanssin ammattilaisten "
            "kanssa.\n"
            "Tehtävistä tehdään kirjallinen sopimus, joka uusitaan joka vuosi. Osaaminen karttuu tehtävissä ja "
            "täydennyskoulutuksessa."
        ),
        en=(
            "Peer meetings are held regularly, and so are guidance and development talks with Balanssi's "
            "professionals.\n"
            "Tasks are agreed in writing, and the contract is renewed each year. Competence grows in the tasks and "
            "in continuing training."
        ),
    ),
    "ethics": text(
        fi=(
            "Kokemus nähdään voimavarana, ja koulutuksessa keskustellaan yhdessä. Mukaan voi hakea, kun on omaa tai "
            "läheisen kokemusta, toipuminen on riittävän pitkällä ja tilanne on vakaa.\n"
            "Toimintatavat, arvopohja ja tilauskäytäntö on sovittu yhdessä. Vastuuhenkilö jakaa keikat "
            "tasapuolisesti ja pitää yhteyttä tilaajaan. Keikkaan voi saada tukea ennen ja jälkeen, ja jaksamisesta "
            "pidetään huolta yksilö- ja ryhmäohjauksella sekä virkistyksellä.\n"
            "Kuulijat oppivat mielenterveydestä, puhumisen kynnys madaltuu ja ennakkoluulot vähenevät. Palautetta "
            "kerätään säännöllisesti. Koulutus valmistaa myös kehittämään mielenterveyden ja riippuvuuksien hoitoa."
        ),
        en=(
            "Experience is seen as a resource, and the training is a conversation. People can apply who have their "
            "own or a close one's experience, whose recovery is far enough along and whose situation is stable.\n"
            "Ways of working, a value base and a practice for ordering are agreed together. A responsible person "
            "shares assignments fairly and keeps contact between client and expert. Support is there before an "
            "assignment and for a talk afterwards; individual and group guidance and recreation look after people's "
            "strength.\n"
            "Listeners gain mental health literacy, the threshold to speak gets lower and prejudice is reduced. "
            "Feedback is collected regularly. The training also prepares for development work in mental health and "
            "addiction care."
        ),
    ),
    "next": text(
        fi=(
            "Kohdennettua viestintää: uusia kohderyhmiä ja enemmän tietoa kokemusasiantuntijoista. Työtä vie "
            "eteenpäin työryhmä, jolla on oma suunnitelma."
        ),
        en=(
            "Targeted communication, to reach new target groups and raise awareness of experts by experience. A "
            "working group has made a plan and follows it."
        ),
    ),
}


class QuestionnaireOriginal(Reference):
    """The questionnaire in the language it was written in."""

    def find(self) -> Questionnaire:
        return Questionnaire.objects.filter(translation_key=KEY).earliest("pk")


def answer(name: str, words: Text) -> Row:
    question = next(question for question in QUESTIONS if question.name == name)
    chosen = [QUALITY.option_id(option) for option in QUALITY.options] if question is QUALITY else []
    return {"question_id": question.id, "chosen": chosen, "text": words}


ASSESSMENT = PageContent(
    name="balanssi-self-assessment",
    model=SelfAssessmentPage,
    below="balanssi",
    title=text(
        fi="Kokemustoiminnan itsearviointi 2024",
        en="Self-assessment of lived-experience work 2024",
    ),
    summary=text(
        fi="Balanssi ry kertoo, miten se kouluttaa ja tukee kokemusasiantuntijoita, ja mitä se kehittää seuraavaksi.",
        en="Balanssi ry tells how it trains and supports experts by experience, and what it will develop next.",
    ),
    topics=(
        "expert-by-experience expert-by-experience-training evaluation equality social-inclusion "
        "recognition-of-prior-learning"
    ),
    fields={"questionnaire": QuestionnaireOriginal(), "answered_on": date(2024, 8, 7)},
    rows={"answers": [answer(name, words) for name, words in ANSWERS.items()]},
)

PAGES = (ASSESSMENT,)
