"""Everything that the hub knows about one person (Regulation (EU) 2016/679, Articles 15 and 20)."""

from typing import Any

from django.db.models import Model
from django.utils import timezone
from wagtail.models import Revision

from search.data_holding import Holding

from .inventory import holdings, kept_words
from .mentions import mentions, versions_that_mention
from .person import Person, rows_of
from .sessions import sessions_of

#: Not handed out: secrets, and what is told more briefly.
_LEFT_OUT = {
    ("auth.User", "password"): "a hash",
    ("wagtailcore.Revision", "content"): "the whole page as it was",
    ("otp_totp.TOTPDevice", "key"): "a secret",
}


def export_person(person: Person) -> dict[str, Any]:
    """A structure for JSON: what is kept by declaration, open sessions, versions and texts that mention the person."""
    return {
        "about": {
            "mail": person.mail,
            "names": list(person.texts[1:]),
            "accounts": [str(user) for user in person.users],
        },
        "made_at": timezone.now().isoformat(),
        "kept": [kept for holding in holdings() if (kept := _kept(holding, person))["rows"]],
        "open_sessions": [{"ends": each.expire_date.isoformat()} for each in sessions_of(person.users)],
        "versions_that_mention": [_version(version) for version in versions_that_mention(person)],
        "texts_that_mention": [
            {"where": f"{each.model} {each.pk}", "field": each.field, "about": each.about} for each in mentions(person)
        ],
        "elsewhere": "Mails that were sent, logs of the web server and backups are not searched.",
    }


def _kept(holding: Holding, person: Person) -> dict[str, Any]:
    return {
        "what": holding.what,
        "why": holding.why,
        "ground": f"Article {holding.ground} of Regulation (EU) 2016/679",
        "kept": kept_words(holding),
        "where": holding.model,
        "rows": [_row(holding, row) for row in rows_of(holding, person)],
    }


def _row(holding: Holding, row: Model) -> dict[str, Any]:
    values = {"id": row.pk, "about": str(row)}
    for name in holding.fields:
        if said := _LEFT_OUT.get((holding.model, name)):
            values[name] = said
        elif name in holding.users:
            values[name] = "this account" if getattr(row, row._meta.get_field(name).attname) else None
        else:
            values[name] = row._meta.get_field(name).value_from_object(row)
    return values


def _version(version: Revision) -> dict[str, Any]:
    return {"id": version.pk, "of": version.object_str, "saved": version.created_at.isoformat()}
