"""Settings shared by every way of running the hub. Values that differ between machines come from the environment."""

from pathlib import Path

import environ

from .caches import caches, redis_from_environment
from .databases import database_from_environment
from .keeping import counting_of_views, kept_days, server_log_days
from .languages import ALL_LANGUAGES, chosen_languages
from .machine_translation import machine_translator_from_environment
from .media import media_from_environment
from .rate_limits import rate_limits
from .security_contact import security_contact
from .sign_in import sign_in_settings
from .static_files import static_file_headers

BASE_DIR = Path(__file__).resolve().parents[2]
env = environ.Env()
_env_file = Path(env("ENV_FILE", default=str(BASE_DIR / ".env")))
if _env_file.is_file():
    env.read_env(_env_file)

# Everything that running the hub writes lies below this folder.
DATA_DIR = Path(env("DATA_DIR", default=str(BASE_DIR / "var")))

DEBUG = False
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])
PROXIES = max(1, env.int("PROXIES", default=1))  # web servers in front, one behind the other; with BEHIND_PROXY only

INSTALLED_APPS = [
    "network_site.apps.NetworkSiteConfig",
    "events",
    "projects",
    "pages",
    "search",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.contrib.settings",
    "wagtail.contrib.redirects",
    "wagtail.embeds",
    "wagtail.sites",
    "network_site.apps.HubUsersConfig",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "axes",
    "django_otp",
    "django_otp.plugins.otp_totp",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.sitemaps",
]

MIDDLEWARE = [
    "pages.view_counts.middleware.ViewCountMiddleware",
    "network_site.page_cache.middleware.PageCacheMiddleware",
    "network_site.page_cache.remembering.OneStateMiddleware",
    "network_site.request_log.middleware.RouteMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "pages.serbian.middleware.SerbianCyrillicMiddleware",
    "network_site.middleware.ContentSecurityPolicyMiddleware",
    "network_site.middleware.IsolationMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "network_site.rate_limits.middleware.RateLimitMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "network_site.sign_in.second_step.middleware.SecondStepMiddleware",
    "pages.partners.confinement.middleware.ConfinementMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "pages.translating.machine.refusal.MachineRefusalMiddleware",
    "projects.funding_guard.middleware.FundingGuardMiddleware",
    "network_site.impossible_input.ImpossibleInputMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
    "axes.middleware.AxesMiddleware",
]

ROOT_URLCONF = "network_site.urls"
WSGI_APPLICATION = "network_site.wsgi.application"
ASGI_APPLICATION = "network_site.asgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "django.template.context_processors.i18n",
                "wagtail.contrib.settings.context_processors.settings",
            ],
        },
    }
]

DATABASES = {"default": database_from_environment(env, DATA_DIR)}
REDIS_URL = redis_from_environment(env)
CACHES = caches(REDIS_URL)
# Public pages are kept whole (docs/page-cache.md), in so many bytes of each process.
PAGE_CACHE = env.bool("PAGE_CACHE", default=True)
PAGE_CACHE_BYTES = env.int("PAGE_CACHE_MEGABYTES", default=32) * 1024 * 1024
PAGE_CACHE_FILES = env("PAGE_CACHE_FILES", default="")
SECURITY_CONTACT = security_contact(env)  # whom /.well-known/security.txt names
REQUEST_LOG = env.bool("WEB_ACCESS_LOG", default=False)  # a line for each request, without anybody in it
RATE_LIMITS = rate_limits(env)  # requests and seconds, by what is asked for
DATABASE_ROUTERS = ["search.index_space.IndexRouter"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

vars().update(sign_in_settings(env))  # tries of passwords, what a password must be, sessions, the second step

# Languages: one page tree each, the first one being the default (docs/languages.md).
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = chosen_languages(
    env.list("SITE_LANGUAGES", default=[code for code, _name in ALL_LANGUAGES])
)
LANGUAGE_CODE = LANGUAGES[0][0]
LOCALE_PATHS = [BASE_DIR / "locale"]
TIME_ZONE = env("TIME_ZONE", default="Europe/Helsinki")
USE_I18N = True
USE_TZ = True
WAGTAIL_I18N_ENABLED = True
# A translation goes live when somebody publishes it, not when its translation starts.
WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False
WAGTAILLOCALIZE_MACHINE_TRANSLATOR = machine_translator_from_environment(env)

STATIC_URL = "/static/"
STATIC_ROOT = Path(env("STATIC_ROOT", default=str(DATA_DIR / "static")))
WHITENOISE_ALLOW_ALL_ORIGINS, WHITENOISE_ADD_HEADERS_FUNCTION = False, static_file_headers
# Uploads lie in a folder, or in a bucket (decision 32). MEDIA_ORIGIN is the other site that shows pictures, if any.
_media = media_from_environment(env)
MEDIA_URL, MEDIA_ORIGIN = _media.url, _media.origin
MEDIA_ROOT = DATA_DIR / "media"
# Whether the hub itself hands out pictures; otherwise the web server in front of it does (docs/operations.md).
SERVE_MEDIA = _media.served_here
STORAGES = {
    "default": _media.storage,
    "staticfiles": {"BACKEND": "network_site.style_sheets.JoiningStorage"},
}

vars().update(env.email_url("EMAIL_URL", default="consolemail://"))  # EMAIL_BACKEND, EMAIL_HOST and so on
EMAIL_TIMEOUT = 10  # seconds: readers and editors wait while a mail is handed over
DEFAULT_FROM_EMAIL = env("DEFAULT_FROM_EMAIL", default="no-reply@localhost")

WAGTAIL_SITE_NAME = env("SITE_NAME", default="Community Recovery Network")
WAGTAILADMIN_BASE_URL = env("BASE_URL", default="http://localhost:8000")
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAILEMBEDS_FINDERS: list[dict] = []  # embedding would call the provider from the editor's and the reader's browser
WAGTAIL_ALLOW_UNICODE_SLUGS = False
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 10 * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 40_000_000
WAGTAILIMAGES_EXTENSIONS = ["gif", "jpg", "jpeg", "png", "webp"]
# Pages stay light on a phone: decision 15.
WAGTAILIMAGES_AVIF_QUALITY, WAGTAILIMAGES_WEBP_QUALITY, WAGTAILIMAGES_JPEG_QUALITY = 45, 60, 60
WAGTAILIMAGES_IMAGE_MODEL = "pages.HubImage"
WAGTAILIMAGES_IMAGE_FORM_BASE = "pages.images.forms.HubImageForm"
WAGTAILDOCS_SERVE_METHOD = "serve_view"  # through the hub, which knows who may read a document
WAGTAILDOCS_INLINE_CONTENT_TYPES: list[str] = []  # a PDF is saved, too: shown here it would be a page of ours
WAGTAILDOCS_EXTENSIONS = ["csv", "docx", "key", "odt", "pdf", "pptx", "rtf", "txt", "xlsx"]
WAGTAILADMIN_PERMITTED_LANGUAGES = list((dict(ALL_LANGUAGES) | dict(LANGUAGES)).items())
# Wagtail's own index serves the admin only; the public search reads search.SearchDocument.
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "search.admin_search.backend"}}
ELASTICSEARCH_URL = env("ELASTICSEARCH_URL", default="")
SEARCH_RECORDS_UNANSWERED = env.bool("SEARCH_RECORDS_UNANSWERED", default=True)

# Where backups are written, and whether one is made and tried out every night (network_site/backup).
BACKUP_DIR = Path(env("BACKUP_DIR", default=str(DATA_DIR / "backups")))
BACKUP_NIGHTLY = env.bool("BACKUP_NIGHTLY", default=True)
BACKUP_TRIAL = env.bool("BACKUP_TRIAL", default=True)
BACKUP_MEDIA = env.bool("BACKUP_MEDIA", default=True)

# How long personal data stays (docs/privacy.md), and whether views of pages are counted.
KEPT_DAYS = kept_days(env)
SERVER_LOG_DAYS = server_log_days(env)
VIEW_COUNTS = counting_of_views(env)

SILENCED_SYSTEM_CHECKS: list[str] = []
