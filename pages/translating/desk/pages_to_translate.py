"""The rows of pages. The number of queries is fixed; what is read of each page are some short columns."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from django.contrib.contenttypes.models import ContentType
from django.db.models import BooleanField, Case, Max, Value, When
from django.utils import timezone
from wagtail.models import Locale, Page
from wagtail_localize.models import StringTranslation, Translation

from pages.models import HomePage, IndexPage
from search.kinds import Kind
from search.models import SearchDocument
from search.publicity import public_pages

from ..models import TranslationRecord
from .need import Dates, OwnKind, need_of
from .rows import Row
from .states import Reason, State

#: How far back words are looked for that were changed in a published translation and not published: the work is then
#: that of a season, not that of all years.
LOOKED_BACK = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Version:
    """One page of a translation group; an alias is none, it only repeats another page."""

    pk: int
    key: UUID
    locale_id: int
    content_type_id: int
    is_live: bool
    has_changes: bool
    published_at: datetime | None
    title: str


@dataclass(frozen=True, slots=True)
class Record:
    original_id: int | None
    made_by: str
    is_older: bool
    is_partly: bool


@dataclass
class Groups:
    """What was read: versions by translation group and locale, and what is known about them."""

    locales: dict[int, str]
    versions: dict[UUID, dict[int, Version]] = field(default_factory=dict)
    public: set[int] = field(default_factory=set)
    records: dict[int, Record] = field(default_factory=dict)
    begun: dict[tuple[UUID, int], int] = field(default_factory=dict)
    #: When a string was last translated, by translation group and locale: wagtail-localize keeps no such date.
    words: dict[tuple[UUID, int], datetime] = field(default_factory=dict)
    kinds: dict[int, str] = field(default_factory=dict)
    dates: dict[int, Dates] = field(default_factory=dict)

    def original_of(self, versions: dict[int, Version]) -> Version | None:
        """The public version that was made first, as in lists; what nobody may read waits for its first publishing."""
        return min((each for each in versions.values() if each.pk in self.public), key=lambda v: v.pk, default=None)


def page_rows(languages: dict[int, str], now: datetime, done: Counter) -> Iterator[Row]:
    """What pages lack in these languages (codes by locale). Counts in ``done`` what lacks nothing.

    Only public originals: what lies behind a restriction has its few readers already, and its translation could come
    to lie where the restriction does not reach.
    """
    groups = _read()
    for versions in groups.versions.values():
        original = groups.original_of(versions)
        if original is None:
            continue
        kind = groups.kinds[original.pk]
        need, order = need_of(kind, groups.dates.get(original.pk, Dates()), now)
        for locale_id, language in languages.items():
            if locale_id == original.locale_id:
                continue
            target = versions.get(locale_id)
            if target and groups.records.get(original.pk, _NONE).original_id == target.pk:
                continue  # what it was translated from was withdrawn
            record = groups.records.get(target.pk) if target else None
            found = _state_of(target, record, groups.words.get((original.key, locale_id)))
            if found is None:
                done[language] += 1
                continue
            state, reason = found
            yield Row(
                state=state,
                reason=reason,
                language=language,
                kind=kind,
                need=need,
                order=order,
                title=original.title,
                original_id=original.pk,
                original_language=groups.locales[original.locale_id],
                target_id=target.pk if target else None,
                translation_id=groups.begun.get((original.key, locale_id)),
            )


_NONE = Record(None, "", False, False)


def _state_of(
    target: Version | None, record: Record | None, words: datetime | None
) -> tuple[State, Reason | None] | None:
    """Nothing where there is nothing to do. ``words`` is when a string was last translated."""
    if target is None:
        return State.MISSING, None
    if not target.is_live:
        return State.WAITING, Reason.DRAFT
    record = record or _NONE
    if record.is_older:
        return State.STALE, None
    if record.made_by == TranslationRecord.MadeBy.MACHINE:
        return State.WAITING, Reason.MACHINE
    if record.is_partly:
        return State.WAITING, Reason.PARTLY
    has_new_words = words is not None and target.published_at is not None and words > target.published_at
    if record.original_id and (target.has_changes or has_new_words):
        return State.WAITING, Reason.CHANGES
    return None


def _read() -> Groups:
    groups = Groups(dict(Locale.objects.values_list("pk", "language_code")))
    columns = ("pk", "translation_key", "locale_id", "content_type_id", "live", "has_unpublished_changes")
    columns += ("last_published_at", "title")
    for values in Page.objects.filter(depth__gt=1, alias_of=None).order_by().values_list(*columns):
        version = Version(*values)
        groups.versions.setdefault(version.key, {})[version.locale_id] = version
    groups.public = set(public_pages().order_by().values_list("pk", flat=True))
    is_partly = Case(When(untranslated=[], then=Value(False)), default=Value(True), output_field=BooleanField())
    records = TranslationRecord.objects.values_list("pk", "original_id", "made_by", "is_older", is_partly)
    groups.records = {pk: Record(*values) for pk, *values in records}
    begun = Translation.objects.filter(enabled=True)
    for pk, key, locale_id in begun.values_list("pk", "source__object_id", "target_locale_id"):
        groups.begun[key, locale_id] = pk
    recent = StringTranslation.objects.filter(updated_at__gt=timezone.now() - LOOKED_BACK)
    words = recent.order_by().values_list("context__object_id", "locale_id")
    groups.words = {(key, locale_id): last for key, locale_id, last in words.annotate(last=Max("updated_at"))}
    _read_kinds(groups)
    return groups


def _read_kinds(groups: Groups) -> None:
    own = {model_type: _kind_of(model_type) for model_type in _types_of(groups)}
    for versions in groups.versions.values():
        for version in versions.values():
            groups.kinds[version.pk] = own[version.content_type_id]
    columns = ("starts_on", "ends_on", "takes_applications", "opens_at", "closes_at")
    for pk, kind, *values in SearchDocument.objects.order_by().values_list("pk", "kind", *columns):
        groups.kinds[pk] = kind
        groups.dates[pk] = Dates(*values)


def _types_of(groups: Groups) -> set[int]:
    return {version.content_type_id for versions in groups.versions.values() for version in versions.values()}


def _kind_of(content_type_id: int) -> str:
    model = ContentType.objects.get_for_id(content_type_id).model_class() or Page
    if issubclass(model, HomePage):
        return OwnKind.HOME
    return OwnKind.LIST if issubclass(model, IndexPage) else Kind.PAGE
