"""Making pages in any number, in the shares that a grown network would have."""

from collections.abc import Callable
from functools import partial

from django.core.management import call_command
from wagtail.models import Page

from network_site.demo.programmes import load_programmes
from network_site.site_tree import create_site_tree
from pages.models import OrganisationIndexPage
from projects.models import ProjectIndexPage
from search.models import Concept

from . import events, organisations, projects
from .batch import Batch
from .tree import Parent
from .world import Organisation, World

_SHARES = {"organisation": 0.04, "project": 0.16, "training": 0.10, "report": 0.30}  # the rest are events


def generate_content(count: int, seed: int = 1, report: Callable[[int], None] = lambda written: None) -> int:
    """Add ``count`` live pages and return their number; ``report`` is told now and then how many are written.

    Makes the site's tree, vocabulary and programmes where they are missing. Pages have no revisions, and Wagtail's
    reference index does not know them. The public search must be rebuilt afterwards.
    """
    create_site_tree()
    if not Concept.objects.exists():
        call_command("load_concepts", verbosity=0)
    load_programmes()
    world = World(seed)
    batch = Batch(world)
    lists = {model: _lists(model, world) for model in (OrganisationIndexPage, ProjectIndexPage)}
    target = 0
    for kind, share in (*_SHARES.items(), ("event", 1.0)):
        target = count if kind == "event" else min(count, target + max(1, round(count * share)))
        make = partial(_MAKERS[kind], world, batch, lists)
        while len(batch) < target:
            make(target - len(batch))
            batch.write_if_full()
            report(batch.written)
    batch.write()
    report(batch.written)
    return batch.written


Lists = dict[type[Page], dict[str, Parent]]


def _lists(model: type[Page], world: World) -> dict[str, Parent]:
    pages = model.objects.filter(locale__in=world.locales.values()).select_related("locale")
    return {page.locale.language_code: Parent.of(page) for page in pages}


def _organisation(world: World, batch: Batch, lists: Lists, room: int) -> None:
    group = world.group(world.languages, room)
    facts = organisations.organisation_facts(world)
    made = organisations.remembered(group, facts)
    for language in group.languages:
        page = organisations.organisation_page(world, group, language, facts)
        batch.add_page(page, lists[OrganisationIndexPage][language], group, language)
        made.versions[language] = Parent.new(page)
    world.organisations.append(made)


def _project(world: World, batch: Batch, lists: Lists, room: int) -> None:
    group = world.group(world.languages, room)
    facts, parts = projects.project_facts(world), projects.project_parts(world, group)
    versions = {}
    for language in group.languages:
        page = projects.project_page(world, group, language, facts)
        batch.add_page(page, lists[ProjectIndexPage][language], group, language)
        batch.add_rows(projects.project_rows(world, group, language, page, parts), group, language)
        versions[language] = page.pk
    world.projects.append(versions)


def _training(world: World, batch: Batch, lists: Lists, room: int) -> None:
    organisation = _any_organisation(world)
    group = world.group(list(organisation.versions), room)
    facts = events.training_facts(world)
    for language in group.languages:
        page = events.training_page(world, group, language, facts)
        batch.add_page(page, organisation.versions[language], group, language)


def _report(world: World, batch: Batch, lists: Lists, room: int) -> None:
    organisation = _any_organisation(world)
    group = world.group(list(organisation.versions), room)
    facts = projects.report_facts(world, organisation)
    for language in group.languages:
        page = projects.report_page(world, group, language, facts)
        batch.add_page(page, organisation.versions[language], group, language)


def _event(world: World, batch: Batch, lists: Lists, room: int) -> None:
    organisation = _any_organisation(world)
    group = world.group(list(organisation.versions), room)
    facts = events.event_facts(world, organisation)
    days = events.event_days(world, facts)
    for language in group.languages:
        page = events.event_page(world, group, language, facts)
        batch.add_page(page, organisation.versions[language], group, language)
        batch.add_rows(events.event_rows(page, days), group, language)


def _any_organisation(world: World) -> Organisation:
    """A few organisations are far busier than the others."""
    return world.organisations[int(len(world.organisations) * world.rng.random() ** 3)]


_MAKERS = {
    "organisation": _organisation,
    "project": _project,
    "training": _training,
    "report": _report,
    "event": _event,
}
