"""Elasticsearch: the same tokens and the same plan, matched, ordered and counted by a server of its own."""

from .engine import ElasticsearchEngine

__all__ = ["ElasticsearchEngine"]
