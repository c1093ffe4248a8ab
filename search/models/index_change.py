"""The order of changes to the index, by which processes and engines follow what they have not seen yet."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class IndexClock(models.Model):
    """One row that counts changes. Raising it takes its lock until commit, so numbers become visible in order.

    ``stamp`` is random: it tells a number apart from the same number in a transaction that was rolled back.
    """

    number = models.BigIntegerField(default=0)
    stamp = models.BigIntegerField(default=0)
    vocabulary = models.BigIntegerField(default=0, help_text=_("Another number after every change to the concepts."))
    anew = models.BigIntegerField(default=0, help_text=_("Names the writing of all tokens anew that goes on, if any."))
    anew_until = models.UUIDField(null=True, help_text=_("The last translation group that was written anew."))

    class Meta:
        verbose_name = _("index clock")
        verbose_name_plural = _("index clocks")

    def __str__(self) -> str:
        return str(self.number)


class IndexChange(models.Model):
    """One page whose document was written or removed, under the number of that change."""

    number = models.BigIntegerField(db_index=True)
    stamp = models.BigIntegerField()
    page_id = models.BigIntegerField()

    class Meta:
        verbose_name = _("index change")
        verbose_name_plural = _("index changes")

    def __str__(self) -> str:
        return f"{self.number}: {self.page_id}"


class SentState(models.Model):
    """How far a remote engine has received the changes; what lies after ``number`` waits to be sent."""

    engine = models.CharField(max_length=20, primary_key=True)
    number = models.BigIntegerField(default=0)
    index_name = models.CharField(max_length=100, blank=True)

    class Meta:
        verbose_name = _("sent state")
        verbose_name_plural = _("sent states")

    def __str__(self) -> str:
        return f"{self.engine}: {self.number}"


class IndexedWord(models.Model):
    """A word of the index as people may type it (folded), with the number of documents that hold it."""

    word = models.CharField(max_length=60, primary_key=True)
    backwards = models.CharField(max_length=60, db_index=True)
    documents = models.IntegerField(default=0)

    class Meta:
        verbose_name = _("indexed word")
        verbose_name_plural = _("indexed words")

    def __str__(self) -> str:
        return self.word
