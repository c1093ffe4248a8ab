from functools import cached_property

from .organisation import OrganisationPage


class OfOrganisation:
    """Mixin of pages that lie below the page of the organisation whose they are."""

    @cached_property
    def organisation(self) -> OrganisationPage:
        """The organisation page above, read once. One query; none where the parent was loaded already."""
        parent = getattr(self, "_cached_parent_obj", None)
        if parent is None:
            return OrganisationPage.objects.get(path=self.path[: -self.steplen])
        return parent.specific
