"""Things to test with: one factory for each model. Pages are live at once; ``published`` sends them through publishing.

Pages find their parent by themselves: below the index page of their language (``ProjectPageFactory(language="fi")``),
or below an organisation (``EventPageFactory(parent=organisation)``, a new organisation where none is named).
The ``site`` fixture makes the tree they hang in.
"""

from .concepts import ConceptFactory, ConceptGroupFactory
from .events import (
    CareFactFactory,
    CostFactory,
    EventPageFactory,
    ModuleFactory,
    OccurrenceFactory,
    PhaseFactory,
    ReminderFactory,
    ScheduledRunFactory,
    SelectionStepFactory,
    TrainingProgrammePageFactory,
    WorkloadFactory,
)
from .pages import (
    AnswerFactory,
    ContactFactory,
    HubImageFactory,
    OrganisationPageFactory,
    QuestionnaireFactory,
    SelfAssessmentPageFactory,
    StandardPageFactory,
    question,
)
from .partners import InvitationFactory, OrganisationTeamFactory
from .projects import (
    EUStatementFactory,
    FollowUpFactory,
    FundingNoteFactory,
    FundingProgrammeFactory,
    IndicatorFactory,
    MaterialFactory,
    MobilityReportPageFactory,
    OutputFactory,
    ParticipationFactory,
    ProgrammeNameFactory,
    ProjectPageFactory,
    WorkPackageFactory,
)
from .readers import ConsentRecordFactory, FeedbackFactory, ViewCountFactory
from .states import published, restricted, translation_of
from .translating import TranslationRecordFactory
from .users import UserFactory

__all__ = [
    "AnswerFactory",
    "CareFactFactory",
    "ConceptFactory",
    "ConceptGroupFactory",
    "ConsentRecordFactory",
    "ContactFactory",
    "CostFactory",
    "EUStatementFactory",
    "EventPageFactory",
    "FeedbackFactory",
    "FollowUpFactory",
    "FundingNoteFactory",
    "FundingProgrammeFactory",
    "HubImageFactory",
    "IndicatorFactory",
    "InvitationFactory",
    "MaterialFactory",
    "MobilityReportPageFactory",
    "ModuleFactory",
    "OccurrenceFactory",
    "OrganisationPageFactory",
    "OrganisationTeamFactory",
    "OutputFactory",
    "ParticipationFactory",
    "PhaseFactory",
    "ProgrammeNameFactory",
    "ProjectPageFactory",
    "QuestionnaireFactory",
    "ReminderFactory",
    "ScheduledRunFactory",
    "SelectionStepFactory",
    "SelfAssessmentPageFactory",
    "StandardPageFactory",
    "TrainingProgrammePageFactory",
    "TranslationRecordFactory",
    "UserFactory",
    "ViewCountFactory",
    "WorkPackageFactory",
    "WorkloadFactory",
    "published",
    "question",
    "restricted",
    "translation_of",
]
