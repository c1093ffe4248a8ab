# syntax=docker/dockerfile:1
# The hub as one image: gunicorn as an ordinary user; everything it writes lies below /var/lib/hub and /tmp, so that the
# rest of its file system may be read-only. Before the first start and after an upgrade run scripts/prepare.sh once.

FROM python:3.13-slim-trixie AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/hub
RUN python -m venv /opt/hub
COPY requirements.txt ./
RUN /opt/hub/bin/python -m pip install --require-hashes --requirement requirements.txt
COPY . .
# Both need settings but no secret: the values below never leave this stage.
RUN DATA_DIR=/tmp/build DJANGO_SETTINGS_MODULE=network_site.settings.production \
    SECRET_KEY=build ALLOWED_HOSTS=localhost BASE_URL=http://localhost \
    sh -c '/opt/hub/bin/python manage.py compile_catalogues \
        && /opt/hub/bin/python manage.py collectstatic --no-input --verbosity 0 \
        && mv /tmp/build/static /srv/static'

FROM python:3.13-slim-trixie
# PostgreSQL's own tools make the backups; they must not be older than the server.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends postgresql-client-17 \
    && rm -rf /var/lib/apt/lists/* \
    && groupadd --system --gid 10001 hub \
    && useradd --system --uid 10001 --gid hub --home-dir /var/lib/hub --create-home --shell /usr/sbin/nologin hub
ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 PATH=/opt/hub/bin:$PATH \
    DJANGO_SETTINGS_MODULE=network_site.settings.production \
    DATA_DIR=/var/lib/hub STATIC_ROOT=/srv/static HOST=0.0.0.0 PORT=8000
COPY --from=build /opt/hub /opt/hub
COPY --from=build /srv/hub /srv/hub
COPY --from=build /srv/static /srv/static
WORKDIR /srv/hub
USER 10001:10001
VOLUME /var/lib/hub
EXPOSE 8000
# The host name that is asked for must be an allowed one; behind a proxy a redirect to https also means "alive".
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 CMD ["python", "scripts/health.py"]
CMD ["python", "-m", "gunicorn", "--config", "scripts/gunicorn.conf.py"]
