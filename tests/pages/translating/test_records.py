"""What is recorded of a published translation, and when it is older than its original."""

import pytest

from pages.models import TranslationRecord
from pages.translating.records import refresh_record
from tests import factories as make

from .localize import begin, publish, translated, updated, write

PEOPLE, MACHINE, READ = TranslationRecord.MadeBy


@pytest.fixture
def original(site):
    page = make.StandardPageFactory(language="fi", title="Meistä", summary="Lyhyesti.", body="<p>Yksi.</p>")
    return make.published(page)


def record_of(page) -> TranslationRecord:
    return TranslationRecord.objects.get(page_id=page.pk)


def test_a_page_written_first_has_no_record(original):
    assert not TranslationRecord.objects.exists()


def test_a_draft_has_no_record(original):
    begin(original, "en")
    assert not TranslationRecord.objects.exists()


def test_a_published_translation_knows_its_original_and_who_made_it(original):
    record = record_of(translated(original, "en"))
    assert (record.original_id, record.original_language) == (original.pk, "fi")
    assert (record.made_by, record.is_older, record.untranslated) == (PEOPLE, False, [])


def test_one_machine_string_makes_a_machine_s_translation(original):
    translation = begin(original, "en")
    write(translation, lambda text: f"en {text}")
    write(translation, lambda text: "Us" if text == "Meistä" else None, by_machine=True, tool="Machine")
    assert record_of(publish(translation)).made_by == MACHINE


def test_read_machine_strings_are_told_apart_from_a_person_s(original):
    page = translated(original, "en", by_machine=True, tool="Machine")
    translation = begin(original, "en")
    write(translation, lambda text: f"en {text}", tool="Machine")
    assert refresh_record(page).made_by == READ


def test_strings_from_a_file_are_a_person_s(original):
    assert record_of(translated(original, "en", tool="PO File")).made_by == PEOPLE


def test_untranslated_strings_are_kept_in_the_original_s_words(original):
    page = translated(original, "en", lambda text: None if text == "Yksi." else f"en {text}")
    assert record_of(page).untranslated == ["Yksi."]


@pytest.mark.parametrize(("field", "value"), [("summary", "Muuttui."), ("body", "<p>Yksi.</p><p>Kaksi.</p>")])
def test_other_words_in_the_original_make_its_translations_older(original, field, value):
    page = translated(original, "en")
    setattr(original, field, value)
    make.published(original)
    assert record_of(page).is_older


def test_an_unpublished_change_makes_nothing_older(original):
    page = translated(original, "en")
    original.summary = "Muuttuu."
    original.save_revision()
    assert not record_of(page).is_older


def test_publishing_the_same_again_makes_nothing_older(original):
    page = translated(original, "en")
    make.published(original)
    assert not record_of(page).is_older


def test_other_facts_make_translations_older(site):
    event = make.published(make.EventPageFactory(language="fi", seats=12))
    page = translated(event, "en")
    event.seats = 14
    make.published(event)
    assert record_of(page).is_older


def test_facts_in_rows_count(site):
    project = make.published(make.IndicatorFactory(page__language="fi", value=83, denominator=136).page)
    page = translated(project, "en")
    indicator = project.indicators.get()
    indicator.value = 84
    project.indicators = [indicator]
    make.published(project)
    assert record_of(page).is_older


def test_another_address_makes_nothing_older(original):
    page = translated(original, "en")
    original.slug = "toinen-osoite"
    make.published(original)
    assert not record_of(page).is_older


def test_an_update_alone_leaves_it_older_until_it_is_published(original):
    page = translated(original, "en")
    original.summary = "Muuttui."
    make.published(original)
    updated(original)
    assert record_of(page).is_older
    translation = begin(original, "en")
    write(translation, lambda text: f"en {text}")
    publish(translation)
    assert not record_of(page).is_older


def test_an_update_keeps_every_finished_string(original):
    translated(original, "en")
    original.body = "<p>Yksi.</p><p>Kaksi.</p>"
    make.published(original)
    updated(original)
    page = publish(begin(original, "en"))
    assert page.body.count("en Yksi.") == 1
    assert record_of(page).untranslated == ["Kaksi."]


def test_changing_the_original_back_makes_nothing_older(original):
    page = translated(original, "en")
    for summary in ("Muuttui.", "Lyhyesti."):
        original.summary = summary
        make.published(original)
    assert not record_of(page).is_older


def test_a_translation_of_an_older_translation_is_older(original):
    english = translated(original, "en")
    estonian = translated(english, "et")
    assert record_of(estonian).original_id == english.pk
    original.summary = "Muuttui."
    make.published(original)
    assert record_of(english).is_older
    assert record_of(estonian).is_older


def test_a_version_written_by_hand_is_older_once_the_original_changes(original):
    english = make.published(make.translation_of(original, "en", slug="about"))
    assert record_of(english).made_by == PEOPLE
    assert not record_of(english).is_older
    original.summary = "Muuttui."
    make.published(original)
    assert record_of(english).is_older


def test_a_deleted_original_leaves_the_language_it_had(original):
    page = translated(original, "en")
    original.delete()
    record = record_of(page)
    assert (record.original_id, record.original_language) == (None, "fi")


def test_a_copy_of_a_translation_is_an_original(original):
    english = translated(original, "en")
    copy = make.published(english.copy(update_attrs={"slug": "copy", "title": "Copy"}))
    assert not TranslationRecord.objects.filter(page_id=copy.pk).exists()
    assert copy.get_translations().count() == 0
