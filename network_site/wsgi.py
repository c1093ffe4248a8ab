import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "network_site.settings.production")
django_application = get_wsgi_application()

from .page_cache.wsgi import with_page_cache  # noqa: E402 - its imports need the apps to be loaded
from .request_log.wsgi import with_request_log  # noqa: E402 - as above

application = with_request_log(with_page_cache(django_application))
