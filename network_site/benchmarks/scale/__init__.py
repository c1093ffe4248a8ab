"""Measuring the search with a million documents: what ``make bench-scale`` runs (docs/scale.md)."""
