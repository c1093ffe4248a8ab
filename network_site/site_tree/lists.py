"""The lists, in the order of the menu. Their addresses are words of each language."""

from events.models import EventIndexPage, TrainingIndexPage
from pages.models import OrganisationIndexPage
from projects.models import ProjectIndexPage, ReportIndexPage

from ..wording import text
from .branch import Branch

PROJECTS = Branch(
    name="projects",
    model=ProjectIndexPage,
    in_menu=True,
    title=text(en="Projects", fi="Hankkeet", et="Projektid", sr_latn="Projekti", nb="Prosjekter", sv="Projekt"),
    slug=text(en="projects", fi="hankkeet", et="projektid", sr_latn="projekti", nb="prosjekter", sv="projekt"),
    summary=text(
        en="What partners do together: who takes part, what a project wanted, and what came of it.",
        fi="Mitä kumppanit tekevät yhdessä: keitä hankkeessa on mukana, mitä se tavoitteli ja mitä siitä syntyi.",
        et="Mida partnerid koos teevad: kes osaleb, mida projekt soovis saavutada ja mis sellest sündis.",
        sr_latn="Šta partneri rade zajedno: ko učestvuje, šta se projektom želelo i šta je iz njega proisteklo.",
        nb="Hva partnerne gjør sammen: hvem som er med, hva prosjektet ville oppnå, og hva det førte til.",
        sv="Vad partnerna gör tillsammans: vilka som är med, vad projektet ville uppnå och vad det ledde till.",
    ),
)

ORGANISATIONS = Branch(
    name="organisations",
    model=OrganisationIndexPage,
    in_menu=True,
    title=text(
        en="Organisations",
        fi="Organisaatiot",
        et="Organisatsioonid",
        sr_latn="Organizacije",
        nb="Organisasjoner",
        sv="Organisationer",
    ),
    slug=text(
        en="organisations",
        fi="organisaatiot",
        et="organisatsioonid",
        sr_latn="organizacije",
        nb="organisasjoner",
        sv="organisationer",
    ),
    summary=text(
        en="The associations, services and schools of the network: where they work and what they offer.",
        fi="Verkoston järjestöt, palvelut ja oppilaitokset: missä ne toimivat ja mitä ne tarjoavat.",
        et="Võrgustiku ühendused, teenused ja koolid: kus nad tegutsevad ja mida pakuvad.",
        sr_latn="Udruženja, ustanove i škole u mreži: gde rade i šta nude.",
        nb="Foreningene, tjenestene og skolene i nettverket: hvor de arbeider, og hva de tilbyr.",
        sv="Nätverkets föreningar, verksamheter och skolor: var de arbetar och vad de erbjuder.",
    ),
)

EVENTS = Branch(
    name="events",
    model=EventIndexPage,
    in_menu=True,
    title=text(en="Calendar", fi="Kalenteri", et="Kalender", sr_latn="Kalendar", nb="Kalender", sv="Kalender"),
    slug=text(en="calendar", fi="kalenteri", et="kalender", sr_latn="kalendar", nb="kalender", sv="kalender"),
    summary=text(
        en="Events, trainings and learning visits: what is coming, and what you can apply for.",
        fi="Tapahtumat, koulutukset ja opintomatkat: mitä on tulossa ja mihin voi hakea.",
        et="Sündmused, koolitused ja õppereisid: mis on tulemas ja kuhu saab kandideerida.",
        sr_latn="Događaji, obuke i studijske posete: šta se sprema i na šta možete da se prijavite.",
        nb="Arrangementer, opplæring og studiebesøk: hva som kommer, og hva du kan søke på.",
        sv="Evenemang, utbildningar och studiebesök: vad som kommer och vad du kan söka.",
    ),
)

TRAININGS = Branch(
    name="trainings",
    model=TrainingIndexPage,
    in_menu=True,
    title=text(en="Trainings", fi="Koulutukset", et="Koolitused", sr_latn="Obuke", nb="Opplæring", sv="Utbildningar"),
    slug=text(en="trainings", fi="koulutukset", et="koolitused", sr_latn="obuke", nb="opplaering", sv="utbildningar"),
    summary=text(
        en="Training programmes of the network: for whom they are, what they hold and how to get in.",
        fi="Verkoston koulutukset: kenelle ne on tarkoitettu, mitä niissä opitaan ja miten niihin pääsee.",
        et="Võrgustiku koolitused: kellele need on, mida seal õpitakse ja kuidas osalema pääseb.",
        sr_latn="Programi obuke u mreži: kome su namenjeni, šta sadrže i kako da se prijavite.",
        nb="Opplæring i nettverket: hvem den er for, hva den inneholder, og hvordan du blir med.",
        sv="Nätverkets utbildningar: vem de är till för, vad de innehåller och hur du kommer med.",
    ),
)

REPORTS = Branch(
    name="reports",
    model=ReportIndexPage,
    in_menu=True,
    title=text(
        en="Learning reports",
        fi="Matkakertomukset",
        et="Õpirände lood",
        sr_latn="Izveštaji sa poseta",
        nb="Reiserapporter",
        sv="Reseberättelser",
    ),
    slug=text(
        en="learning-reports",
        fi="matkakertomukset",
        et="opirande-lood",
        sr_latn="izvestaji-sa-poseta",
        nb="reiserapporter",
        sv="reseberattelser",
    ),
    summary=text(
        en="What people saw and learned on their visits, and what they changed at home afterwards.",
        fi="Mitä ihmiset näkivät ja oppivat matkoillaan ja mitä he muuttivat kotona niiden jälkeen.",
        et="Mida inimesed oma reisidel nägid ja õppisid ning mida nad pärast kodus muutsid.",
        sr_latn="Šta su ljudi videli i naučili na posetama i šta su potom promenili kod kuće.",
        nb="Hva folk så og lærte på reisene sine, og hva de endret hjemme etterpå.",
        sv="Vad människor såg och lärde sig på sina resor och vad de sedan ändrade hemma.",
    ),
)

LISTS = (PROJECTS, ORGANISATIONS, EVENTS, TRAININGS, REPORTS)
