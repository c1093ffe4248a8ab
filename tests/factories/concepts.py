from typing import Any

import factory
from factory.django import DjangoModelFactory

from search.models import Concept, ConceptGroup, ConceptLabel


class ConceptGroupFactory(DjangoModelFactory):
    slug = factory.Sequence(lambda n: f"group-{n}")

    class Meta:
        model = ConceptGroup


class ConceptFactory(DjangoModelFactory):
    """A concept; ``labels={"en": "peer support", "fi": "vertaistuki"}`` gives it its preferred names."""

    slug = factory.Sequence(lambda n: f"concept-{n}")
    name = factory.LazyAttribute(lambda concept: concept.slug)

    class Meta:
        model = Concept
        skip_postgeneration_save = True

    @factory.post_generation
    def labels(self, create: bool, extracted: dict[str, str] | None, **kwargs: Any) -> None:
        for language, label in (extracted or {}).items():
            ConceptLabel.objects.create(concept=self, language=language, label=label, is_preferred=True)
        if extracted:
            self.refresh_name()
            self.save()
