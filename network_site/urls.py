from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from pages.sitemaps import language_sitemap, sitemap_index
from pages.views import favicon, robots, root, share_card

from .media import media_urls
from .security_contact.views import security_txt

handler404 = "pages.errors.page_not_found"
handler500 = "network_site.faults.answers.server_error"

urlpatterns = [
    path("", root, name="root"),
    path("robots.txt", robots, name="robots"),
    path("favicon.ico", favicon, name="favicon"),
    path(".well-known/security.txt", security_txt, name="security_txt"),
    path("", include("network_site.health.urls")),
    path("cards/<slug:language>/<slug:what>/<slug:digest>.png", share_card, name="share_card"),
    path("sitemap.xml", sitemap_index, name="sitemap"),
    path("sitemap-<section>.xml", language_sitemap, name="language_sitemap"),
    path("admin/", include("pages.partners.urls")),
    path("admin/", include("network_site.sign_in.urls")),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    *media_urls(),
    *i18n_patterns(
        path("", include("search.urls")),
        path("", include("pages.urls")),
        path("", include("projects.urls")),
        path("", include("pages.serving.urls")),
        prefix_default_language=True,
    ),
]
