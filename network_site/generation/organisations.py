"""Generated organisations."""

from pages.models import OrganisationPage

from .world import Group, Organisation, World

# Nobody shall take these organisations for real ones.
_NAMES = {
    "en": "Invented association {town} {number}",
    "fi": "Keksitty yhdistys {town} {number}",
    "et": "Väljamõeldud ühing {town} {number}",
    "sr-latn": "Izmišljeno udruženje {town} {number}",
    "nb": "Oppdiktet forening {town} {number}",
    "sv": "Påhittad förening {town} {number}",
}


def organisation_facts(world: World) -> dict:
    """What the versions of an organisation share."""
    rng = world.rng
    kinds = [kind for kind in OrganisationPage.OrganisationKind.values if kind != "network"]
    return {
        "kind": rng.choice(kinds),
        "country": world.country(),
        "town": world.town(),
        "short_name": f"X{len(world.organisations) + 1}",
        "founded": rng.randint(1950, world.today.year),
        "is_example_organisation": True,
    }


def organisation_page(world: World, group: Group, language: str, facts: dict) -> OrganisationPage:
    """One version."""
    number = len(world.organisations) + 1
    name = _NAMES.get(language, _NAMES["en"]).format(town=facts["town"], number=number)
    return OrganisationPage(
        title=name,
        legal_name=name,
        description=world.rich_text(group, language, 10),
        services=world.rich_text(group, language, 6),
        cooperation=world.rich_text(group, language, 2),
        **facts,
    )


def remembered(group: Group, facts: dict) -> Organisation:
    """The organisation as later pages know it; its versions are added as they are put into the tree."""
    return Organisation(group.key, facts["country"], facts["town"], {})
