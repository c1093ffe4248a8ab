from pages.consents.models import ConsentRecord
from pages.feedback.models import Feedback
from pages.images.models import HubImage, HubRendition
from pages.partners.models import Invitation, OrganisationTeam
from pages.translating.models import TranslationRecord
from pages.view_counts.models import ViewCount

from .base import BasePage
from .contact import Contact
from .home import HomePage
from .index_page import IndexPage, OrganisationIndexPage
from .of_organisation import OfOrganisation
from .organisation import OrganisationPage
from .questionnaire import Questionnaire
from .self_assessment import Answer, SelfAssessmentPage
from .settings import HelpLine, SiteSettings
from .standard import StandardPage
from .with_picture import WithPicture

__all__ = [
    "Answer",
    "BasePage",
    "ConsentRecord",
    "Contact",
    "Feedback",
    "HelpLine",
    "HomePage",
    "HubImage",
    "HubRendition",
    "IndexPage",
    "Invitation",
    "OfOrganisation",
    "OrganisationIndexPage",
    "OrganisationPage",
    "OrganisationTeam",
    "Questionnaire",
    "SelfAssessmentPage",
    "SiteSettings",
    "StandardPage",
    "TranslationRecord",
    "ViewCount",
    "WithPicture",
]
