"""Generated projects and the reports of journeys."""

from datetime import timedelta
from decimal import Decimal

from django.db.models import Model

from projects.models import Indicator, MobilityReportPage, Output, Participation, ProjectPage, WorkPackage

from .world import Group, Organisation, World


def project_facts(world: World) -> dict:
    """What the versions of a project share."""
    rng = world.rng
    start = world.today.year - int(rng.triangular(-1, 9, 1))
    country, number = world.country(), len(world.projects) + 1
    return {
        "acronym": f"{world.town()[:4].upper()}{number}",
        "code": f"{max(2021, start)}-{rng.randint(1, 2)}-{country}01-KA210-ADU-{800_000_000 + number:09d}",
        "programme_id": rng.choice([*world.programmes, None]),
        "starts": f"{start}-{rng.randint(1, 12):02d}",
        "ends": f"{start + rng.randint(1, 3)}-{rng.randint(1, 12):02d}",
        "amount": Decimal(rng.randint(10, 400) * 1000),
        "amount_kind": "granted",
        "is_example_project": True,
    }


def project_page(world: World, group: Group, language: str, facts: dict) -> ProjectPage:
    """One version."""
    texts = {
        name: world.rich_text(group, language, 3) for name in ("background", "needs", "aims", "approach", "results")
    }
    return ProjectPage(title=world.title(group, language), **texts, **facts)


def project_parts(world: World, group: Group) -> dict:
    """Who took part, and how many rows of each other kind the versions have."""
    rng = world.rng
    partners = rng.sample(world.organisations, min(len(world.organisations), rng.randint(2, 6)))
    return {
        "partners": partners,
        "figures": rng.randint(0, 3),
        "outputs": rng.randint(0, 4),
        "steps": rng.randint(0, 4),
    }


def project_rows(world: World, group: Group, language: str, page: ProjectPage, parts: dict) -> list[Model]:
    """The rows below one version."""
    rng, rows = world.rng, []
    roles = [Participation.Role.COORDINATOR, *[Participation.Role.PARTNER] * len(parts["partners"])]
    for partner, role in zip(parts["partners"], roles, strict=False):
        version = partner.versions.get(language) or next(iter(partner.versions.values()))
        rows.append(Participation(page=page, role=role, organisation_id=version.pk))
    for _number in range(parts["figures"]):
        whole = rng.randint(20, 400)
        label = world.text(group, language, 1)[:150]
        rows.append(Indicator(page=page, label=label, value=rng.randint(1, whole), denominator=whole))
    rows += [
        Output(page=page, kind=rng.choice(Output.Kind.values), title=world.title(group, language), link_lost=True)
        for _number in range(parts["outputs"])
    ]
    rows += [
        WorkPackage(page=page, title=world.title(group, language), text=world.text(group, language, 2))
        for _number in range(parts["steps"])
    ]
    return rows


def report_facts(world: World, organisation: Organisation) -> dict:
    """What the versions of a report share."""
    rng = world.rng
    start = world.today - timedelta(days=int(rng.triangular(5, 365 * 8, 200)))
    host = rng.choice(world.organisations)
    return {
        "activity_type": rng.choice(MobilityReportPage.ActivityType.values),
        "project_id": rng.choice(list(rng.choice(world.projects).values())) if world.projects else None,
        "sending_organisation_id": next(iter(organisation.versions.values())).pk,
        "host_organisation_id": next(iter(host.versions.values())).pk,
        "host_country": host.country,
        "host_town": host.town,
        "sending_country": organisation.country,
        "starts": start.isoformat(),
        "ends": (start + timedelta(days=rng.randint(2, 10))).isoformat(),
        "people_count": rng.randint(2, 12),
    }


def report_page(world: World, group: Group, language: str, facts: dict) -> MobilityReportPage:
    """One version."""
    texts = {name: world.rich_text(group, language, 4) for name in MobilityReportPage.STORY}
    hope = world.text(group, language, 2)
    return MobilityReportPage(title=world.title(group, language), hope=hope, **texts, **facts)
