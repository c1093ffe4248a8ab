"""Generated events, calls and training programmes."""

from datetime import time, timedelta

from django.db.models import Model

from events.models import EventKind, EventPage, Occurrence, TrainingProgrammePage

from .world import Group, Organisation, World

_TAKE_APPLICATIONS = (EventKind.MOBILITY, EventKind.TRAINING, EventKind.PARTNER_SEARCH)


def event_facts(world: World, organisation: Organisation) -> dict:
    """What the versions of an event share."""
    rng = world.rng
    kind = EventKind(rng.choices(EventKind.values, (6, 3, 4, 4, 1, 1))[0])
    facts = {
        "kind": kind,
        "status": rng.choices(EventPage.Status.values, (20, 3, 1, 1))[0],
        "country": organisation.country,
        "town": organisation.town,
        "is_online": rng.random() < 0.3,
        "languages": rng.sample(["en", "fi", "et", "sr", "nb", "sv"], rng.randint(1, 2)),
        "seats": rng.randint(8, 60),
        "programme_id": rng.choice([*world.programmes, None]),
        "project_id": rng.choice(list(rng.choice(world.projects).values())) if world.projects else None,
    }
    if kind in _TAKE_APPLICATIONS:
        facts["application_mailbox"] = "applications@example.org"
    return facts


def event_days(world: World, facts: dict) -> list[dict]:
    """The dates of an event; with them the application window is set where people can apply."""
    rng = world.rng
    first = world.today + timedelta(days=int(rng.triangular(-365 * 6, 365, 30)))
    if "application_mailbox" in facts:
        facts["applications_open_on"] = first - timedelta(days=120)
        facts["applications_close_on"] = first - timedelta(days=rng.randint(15, 60))
    days = []
    for number in range(rng.choices((1, 2, 3), (8, 1, 1))[0]):
        starts_on = first + timedelta(days=14 * number)
        if rng.random() < 0.3:
            days.append({"starts_on": starts_on, "ends_on": starts_on + timedelta(days=rng.randint(1, 6))})
        else:
            days.append({"starts_on": starts_on, "start_time": time(rng.randint(9, 14)), "end_time": time(16, 30)})
    return days


def event_page(world: World, group: Group, language: str, facts: dict) -> EventPage:
    """One version."""
    return EventPage(
        title=world.title(group, language),
        body=world.rich_text(group, language, 10),
        audience=world.rich_text(group, language, 2),
        outcomes=world.rich_text(group, language, 3),
        how_to_apply=world.rich_text(group, language, 1) if "application_mailbox" in facts else "",
        place=world.town(),
        **facts,
    )


def event_rows(page: EventPage, days: list[dict]) -> list[Model]:
    """The dates of one version."""
    return [Occurrence(page=page, **day) for day in days]


def training_facts(world: World) -> dict:
    """What the versions of a training programme share."""
    rng = world.rng
    return {
        "level": rng.choice(TrainingProgrammePage.Level.values),
        "total_hours": rng.randint(8, 400),
        "delivery": rng.sample(["contact", "remote", "hybrid"], rng.randint(1, 2)),
        "project_id": rng.choice(list(rng.choice(world.projects).values())) if world.projects else None,
    }


def training_page(world: World, group: Group, language: str, facts: dict) -> TrainingProgrammePage:
    """One version."""
    texts = {name: world.rich_text(group, language, 4) for name in ("body", "audience", "outcomes", "recognition")}
    return TrainingProgrammePage(title=world.title(group, language), **texts, **facts)
