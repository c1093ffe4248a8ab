from django.apps import AppConfig, apps
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class NetworkSiteConfig(AppConfig):
    name = "network_site"
    verbose_name = _("Site")

    def ready(self) -> None:
        from .page_tree_index import create_page_tree_index  # models can be imported only once all apps are loaded

        post_migrate.connect(create_page_tree_index, sender=apps.get_app_config("wagtailcore"))
