"""Translating outside the hub: PO files, one for each text and language, alone or many in a ZIP."""

#: A translation that was begun, by wagtail-localize's own header.
TRANSLATION_HEADER = "X-WagtailLocalize-TranslationID"
#: A text whose translation was not begun: model, translation key, language of the original, language of the file.
TEXT_HEADER = "X-Hub-Text"
#: When the file was written. What was translated on the hub after it is newer than the file.
WRITTEN_HEADER = "POT-Creation-Date"
