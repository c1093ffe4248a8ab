from django.apps import AppConfig, apps
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _
from wagtail.users.apps import WagtailUsersAppConfig


class NetworkSiteConfig(AppConfig):
    name = "network_site"
    verbose_name = _("Site")

    def ready(self) -> None:
        from . import earlier_databases  # noqa: F401 - registers its check
        from .admin_policy.begin_widget import choosers_without_scripts
        from .faults.page_forms import mend_page_forms
        from .faults.reopening import begin_reopening
        from .faults.whole_changes import make_changes_whole
        from .languages import checks  # noqa: F401 - models can be imported only once all apps are loaded
        from .languages.django_names import introduce_languages
        from .page_cache.remembering import begin_remembering
        from .page_cache.watching import begin_watching
        from .page_tree_index import create_page_tree_index
        from .personal_data import checks as personal_data_checks  # noqa: F401 - registering is importing
        from .sign_in.sessions import end_sessions_with_rights

        choosers_without_scripts()
        introduce_languages()
        begin_watching()
        begin_remembering()
        end_sessions_with_rights()
        begin_reopening()
        make_changes_whole()
        mend_page_forms()
        post_migrate.connect(create_page_tree_index, sender=apps.get_app_config("wagtailcore"))


class HubUsersConfig(WagtailUsersAppConfig):
    """Wagtail's accounts and groups, where the group of an organisation is kept from being deleted by hand."""

    default = False
    group_viewset = "pages.partners.groups.HubGroupViewSet"
