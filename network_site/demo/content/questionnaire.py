"""The questions by which organisations look at their work with lived experience, in every language.

The form they come from shows only the options that were ticked, so no others are offered.
"""

from dataclasses import dataclass, field
from uuid import uuid5

from ...wording import Text, text
from ..page_content import page_key

KEY = page_key("questionnaire responsible lived experience")


@dataclass(frozen=True, slots=True)
class Question:
    """``name`` identifies the question for good; so do the keys of its options."""

    name: str
    text: Text
    help_text: Text = field(default_factory=Text)
    answer_kind: str = "text"
    options: dict[str, Text] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """The id of the question's block in every language, to which answers refer."""
        return str(uuid5(KEY, self.name))

    def option_id(self, option: str) -> str:
        """The id under which an option is ticked."""
        return str(uuid5(KEY, f"{self.name} {option}"))


TITLE = text(
    fi="Kokemustoiminnan vastuullisuuden sydän",
    en="The heart of responsible lived-experience work",
    et="Vastutustundliku kogemustegevuse süda",
    sr_latn="Srce odgovornog rada zasnovanog na iskustvu",
    nb="Hjertet i ansvarlig erfaringsarbeid",
    sv="Hjärtat i ansvarsfull erfarenhetsverksamhet",
)
INTRODUCTION = text(
    fi="Kahdeksan kysymystä organisaatiolle, joka kouluttaa kokemusasiantuntijoita tai vertaisia.",
    en="Eight questions for an organisation that trains experts by experience or peers.",
    et="Kaheksa küsimust organisatsioonile, kes koolitab kogemuseksperte või kogemusnõustajaid.",
    sr_latn="Osam pitanja za organizaciju koja obučava stručnjake po iskustvu ili vršnjake.",
    nb="Åtte spørsmål til en organisasjon som lærer opp erfaringskonsulenter eller likepersoner.",
    sv="Åtta frågor till en organisation som utbildar erfarenhetsexperter eller kamratstödjare.",
)
QUALITY = Question(
    name="quality",
    answer_kind="many",
    text=text(
        fi="Millä keinoin pidätte huolta koulutuksenne laadusta?",
        en="How do you look after the quality of your training?",
        et="Kuidas hoiate oma koolituse kvaliteeti?",
        sr_latn="Kako vodite računa o kvalitetu svoje obuke?",
        nb="Hvordan tar dere vare på kvaliteten i opplæringen?",
        sv="Hur tar ni hand om kvaliteten i er utbildning?",
    ),
    help_text=text(
        fi="Lähteestä näkyvät vain valitut vaihtoehdot. Muut, joita ei valittu, eivät ole tiedossa.",
        en="The source shows only the options that were chosen. Those that were not chosen are unknown.",
        et="Allikas näitab ainult valitud vastuseid. Valimata jäänud vastused ei ole teada.",
        sr_latn="Izvor prikazuje samo izabrane mogućnosti. One koje nisu izabrane nisu poznate.",
        nb="Kilden viser bare alternativene som ble valgt. De som ikke ble valgt, er ukjente.",
        sv="Källan visar bara de alternativ som valdes. De som inte valdes är okända.",
    ),
    options={
        "paikko": text(
            fi="PAIKKO, osaamisen tunnistamisen järjestelmä",
            en="PAIKKO, a Finnish system for recognising competence",
            et="PAIKKO, Soome pädevuste tunnustamise süsteem",
            sr_latn="PAIKKO, finski sistem za priznavanje kompetencija",
            nb="PAIKKO, et finsk system for å anerkjenne kompetanse",
            sv="PAIKKO, ett finländskt system för att erkänna kunnande",
        ),
        "school": text(
            fi="Yhteistyö korkeakoulun kanssa",
            en="Cooperation with a university or university of applied sciences",
            et="Koostöö kõrgkooliga",
            sr_latn="Saradnja sa visokoškolskom ustanovom",
            nb="Samarbeid med en høyskole eller et universitet",
            sv="Samarbete med en högskola",
        ),
        "county": text(
            fi="Yhteistyö hyvinvointialueen kanssa",
            en="Cooperation with the wellbeing services county",
            et="Koostöö heaolupiirkonnaga",
            sr_latn="Saradnja sa okrugom za usluge blagostanja",
            nb="Samarbeid med velferdsområdet",
            sv="Samarbete med välfärdsområdet",
        ),
    },
)
QUESTIONS = (
    Question(
        name="who",
        text=text(
            fi="Keitä olette ja miten teidät tavoittaa?",
            en="Who are you, and how can you be reached?",
            et="Kes te olete ja kuidas teiega ühendust saab?",
            sr_latn="Ko ste i kako do vas mogu da dođu?",
            nb="Hvem er dere, og hvordan når man dere?",
            sv="Vilka är ni och hur når man er?",
        ),
    ),
    Question(
        name="when",
        text=text(
            fi="Minä päivänä vastasitte?",
            en="On which day did you answer?",
            et="Mis päeval te vastasite?",
            sr_latn="Kog dana ste odgovorili?",
            nb="Hvilken dag svarte dere?",
            sv="Vilken dag svarade ni?",
        ),
    ),
    QUALITY,
    Question(
        name="work",
        text=text(
            fi="Mitä teette, missä, millaisin voimavaroin ja kenen kanssa?",
            en="What do you do, where, with what resources and with whom?",
            et="Mida te teete, kus, milliste vahenditega ja kellega koos?",
            sr_latn="Šta radite, gde, sa kojim resursima i sa kim?",
            nb="Hva gjør dere, hvor, med hvilke ressurser og sammen med hvem?",
            sv="Vad gör ni, var, med vilka resurser och med vem?",
        ),
    ),
    Question(
        name="meaning",
        text=text(
            fi="Mitä kokemusasiantuntija teillä tarkoittaa, ja mihin koulutus valmistaa?",
            en="What does expert by experience mean to you, and what does your training prepare people for?",
            et="Mida kogemusekspert teie juures tähendab ja milleks koolitus ette valmistab?",
            sr_latn="Šta za vas znači stručnjak po iskustvu i za šta obuka priprema?",
            nb="Hva betyr erfaringskonsulent hos dere, og hva forbereder opplæringen folk på?",
            sv="Vad betyder erfarenhetsexpert hos er, och vad förbereder utbildningen för?",
        ),
    ),
    Question(
        name="support",
        text=text(
            fi="Miten tuette ihmisiä koulutuksen jälkeen, ja kuka siitä huolehtii?",
            en="How do you support people after the training, and who sees to it?",
            et="Kuidas toetate inimesi pärast koolitust ja kes selle eest hoolitseb?",
            sr_latn="Kako podržavate ljude posle obuke i ko se o tome stara?",
            nb="Hvordan støtter dere folk etter opplæringen, og hvem sørger for det?",
            sv="Hur stöder ni människor efter utbildningen, och vem ser till det?",
        ),
    ),
    Question(
        name="ethics",
        text=text(
            fi="Miten toimitte eettisesti ja yhdenvertaisesti ja vahvistatte osallisuutta?",
            en="How do you act ethically and fairly, and strengthen inclusion?",
            et="Kuidas tegutsete eetiliselt ja võrdselt ning suurendate kaasatust?",
            sr_latn="Kako postupate etično i ravnopravno i jačate uključenost?",
            nb="Hvordan handler dere etisk og rettferdig, og styrker inkludering?",
            sv="Hur handlar ni etiskt och jämlikt och stärker delaktigheten?",
        ),
    ),
    Question(
        name="next",
        text=text(
            fi="Mitä kehitätte ensi vuonna, ja millä tavalla?",
            en="What will you develop next year, and in what way?",
            et="Mida arendate järgmisel aastal ja mil viisil?",
            sr_latn="Šta ćete razvijati sledeće godine i na koji način?",
            nb="Hva skal dere utvikle neste år, og på hvilken måte?",
            sv="Vad ska ni utveckla nästa år, och på vilket sätt?",
        ),
    ),
)
