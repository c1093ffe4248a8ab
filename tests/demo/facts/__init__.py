"""Every fact of the five source pages, by the page and the language in which a reader finds it."""

from . import balanssi, ian, kakspy, recovery, tootamaja

#: Name of the page in the demo content and language: texts that stand on it.
Facts = dict[tuple[str, str], list[str]]

ALL: Facts = kakspy.FACTS | recovery.FACTS | tootamaja.FACTS | balanssi.FACTS | ian.FACTS
