"""What an answer says besides the pages: marked words, reasons, spelling, order, and lists without a question."""

import time
from datetime import timedelta

import pytest
from django.utils import timezone

from search.indexing.write import remove_pages, write_contents
from search.querying import SearchRequest, SearchResponse, Segment, run_search
from search.querying.cleaning import LONGEST_QUERY, clean_query, query_words
from search.querying.correction import distance
from search.querying.snippets import LONGEST_SNIPPET, Marker
from tests.search.documents import concept, content

pytestmark = pytest.mark.usefixtures("sqlite_index")


def search(q: str = "", language: str = "en", **request: object) -> SearchResponse:
    return run_search(SearchRequest(q=q, language=language, **request))


def found(q: str = "", language: str = "en", **request: object) -> list[int]:
    return [document.pk for document in search(q, language, **request).documents]


def marked(segments: list[Segment]) -> list[str]:
    return [segment.text for segment in segments if segment.marked]


def test_inflected_words_are_marked_in_title_and_excerpt() -> None:
    write_contents([content(1, "Vertaistuki & toivo", "Ryhmässä saa vertaistukea torstaisin.", language="fi")])
    [hit] = search("vertaistuella", "fi").hits
    assert marked(hit.title) == ["Vertaistuki"]
    assert marked(hit.snippet) == ["vertaistukea"]
    assert "".join(segment.text for segment in hit.title) == "Vertaistuki & toivo"


def test_cyrillic_words_are_marked_as_they_stand() -> None:
    write_contents([content(1, "Наслов", "Разговор о зависности и нади.", language="sr-latn")])
    [hit] = search("zavisnost", "sr-latn").hits
    assert marked(hit.snippet) == ["зависности"]


def test_excerpt_is_cut_between_words_around_what_was_found() -> None:
    write_contents([content(1, "Title", "before " * 200 + "garden " + "after " * 200)])
    [hit] = search("garden").hits
    text = "".join(segment.text for segment in hit.snippet)
    assert marked(hit.snippet) == ["garden"]
    assert text.startswith("… ")
    assert text.endswith(" …")
    assert len(text) <= LONGEST_SNIPPET + 4
    assert set(text.strip("… ").split()) == {"before", "garden", "after"}


def test_summary_is_the_excerpt_where_it_says_the_word() -> None:
    write_contents([content(1, "Title", "A garden far away.", summary="Our garden is open.")])
    [hit] = search("garden").hits
    assert "".join(segment.text for segment in hit.snippet) == "Our garden is open."


def test_markup_in_texts_stays_text() -> None:
    [first, second] = Marker(frozenset({"b"}), "en").marked("<b>")[:2]
    assert (first.text, first.marked) == ("<", False)
    assert (second.text, second.marked) == ("b", True)


def test_reason_is_given_where_only_the_topic_fits() -> None:
    peer = concept("peer", {"en": "peer support", "fi": "vertaistuki"})
    topic = [("topic", str(peer.pk))]
    write_contents([content(1, "Side by side", facets=topic), content(2, "Peer support", facets=topic)])
    reasons = {hit.document.pk: hit.reasons for hit in search("peer support").hits}
    assert [reason.slug for reason in reasons[1]] == ["peer"]
    assert reasons[2] == []


def test_concepts_that_the_question_names_are_told() -> None:
    concept("peer", {"en": "peer support", "fi": "vertaistuki"})
    concept("work", {"en": "work", "fi": "työ"})
    named = search("vertaistuesta töihin", "fi").concepts
    assert [(each.slug, each.label) for each in named] == [("peer", "vertaistuki"), ("work", "työ")]


def test_longer_name_hides_the_shorter_one_inside_it() -> None:
    concept("health", {"en": "health"})
    concept("mental", {"en": "mental health"})
    assert [each.slug for each in search("mental health").concepts] == ["mental"]


def test_pages_with_all_named_topics_come_before_pages_with_one() -> None:
    lonely, volunteers = concept("lonely", {"en": "loneliness"}), concept("volunteers", {"en": "volunteering"})
    one, other = ("topic", str(lonely.pk)), ("topic", str(volunteers.pk))
    write_contents(
        [content(1, "A", facets=[one]), content(2, "B", facets=[other]), content(3, "C", "", "fi", facets=[one, other])]
    )
    assert found("volunteering against loneliness")[0] == 3


def test_question_in_words_ignores_small_words() -> None:
    peer = concept("peer", {"fi": "vertaistuki"})
    write_contents(
        [content(1, "Muuta", "Miten ja missä.", "fi"), content(2, "Ryhmä", "", "fi", [("topic", str(peer.pk))])]
    )
    assert found("missä saa vertaistukea", "fi")[0] == 2


def test_words_typed_apart_find_the_compound() -> None:
    peer = concept("peer", {"fi": "vertaistuki"})
    write_contents([content(1, "Ryhmä", "", "fi", [("topic", str(peer.pk))])])
    assert found("vertais tuki", "fi") == [1]


def test_compound_finds_the_topic_inside_it_in_every_language() -> None:
    peer = concept("peer", {"fi": "vertaistuki", "en": "peer support"})
    write_contents([content(1, "Together", "", "en", [("topic", str(peer.pk))])])
    assert found("vertaistukiryhmissä", "fi") == [1]


def test_word_of_another_language_is_found_whatever_the_interface() -> None:
    write_contents([content(1, "Toipumisen polku", language="fi")])
    assert found("toipumista", "sv") == [1]


def test_correction_keeps_the_rest_of_the_question() -> None:
    write_contents([content(1, "Loneliness among neighbours")])
    correction = search("lonelines of neighbors!").correction
    assert correction is None or correction.corrected.endswith("neighbors!")
    correction = search("lonliness, neighbours").correction
    assert correction is not None
    assert correction.corrected == "loneliness, neighbours"


def test_correction_is_spelled_with_diacritics() -> None:
    write_contents([content(1, "Sõltuvus", language="et")])
    correction = search("sõltvus", "et").correction
    assert correction is not None
    assert correction.corrected == "sõltuvus"


def test_word_of_the_family_of_a_name_finds_its_topic_where_nothing_else_does() -> None:
    insomnia = concept("insomnia", {"en": "insomnia", "fi": "unettomuus"})
    write_contents([content(1, "Sleeping again", facets=[("topic", str(insomnia.pk))]), content(2, "Insects")])
    assert found("insomniac") == [1]
    assert found("insomniacs at night") == [1]
    assert found("insolence") == []
    assert found("insomniac", exact=True) == []


def test_right_word_that_no_page_holds_is_not_replaced() -> None:
    write_contents([content(1, "Fountain")])
    response = search("mountain")
    assert (response.total, response.correction) == (0, None)


def test_word_of_a_withdrawn_page_is_not_suggested() -> None:
    write_contents([content(1, "Zyxwvut"), content(2, "Other")])
    remove_pages([1])
    assert search("zyxwvuu").correction is None


@pytest.mark.parametrize(
    ("one", "other", "edits"),
    [
        ("abc", "abc", 0),
        ("abc", "abd", 1),
        ("abc", "acb", 1),
        ("abc", "ab", 1),
        ("abc", "xabc", 1),
        ("abcd", "badc", 2),
    ],
)
def test_edits_between_words(one: str, other: str, edits: int) -> None:
    assert distance(one, other, 2) == edits


def test_edits_are_not_counted_beyond_what_is_asked() -> None:
    assert distance("recovery", "garden", 2) > 2


def test_empty_question_is_a_list_newest_first() -> None:
    now = timezone.now()
    write_contents(content(n, f"Page {n}", first_published_at=now - timedelta(days=n)) for n in range(1, 6))
    assert found() == [1, 2, 3, 4, 5]
    assert search().total == 5
    assert search(page_size=2, page=2).documents[0].pk == 3


@pytest.mark.parametrize("count", [5, 1000])
def test_lists_are_sorted_by_name_and_by_date(count: int) -> None:
    now = timezone.now()
    today = timezone.localdate(now)
    write_contents(
        content(n, f"Page {n:04}", first_published_at=now, starts_on=today + timedelta(days=count // 2 - n))
        for n in range(1, count + 1)
    )
    assert found(sort="title", page_size=3) == [1, 2, 3]
    upcoming = count // 2
    assert found(sort="soonest", page_size=2) == [upcoming, upcoming - 1]
    assert found("page", sort="title", page_size=3) == [1, 2, 3]


def test_question_can_be_sorted_by_date() -> None:
    now = timezone.now()
    write_contents(
        [
            content(1, "Garden", first_published_at=now - timedelta(days=2)),
            content(2, "Else", "garden", first_published_at=now),
        ]
    )
    assert found("garden") == [1, 2]
    assert found("garden", sort="newest") == [2, 1]


def test_address_is_the_readers_own_or_within_the_readers_interface() -> None:
    write_contents([content(1, "Toivo", language="fi")])
    assert search("toivo", "fi").hits[0].url == "/fi/1/"
    assert search("toivo", "sv").hits[0].url.startswith("/sv/")


def test_question_is_cut_at_a_sane_length() -> None:
    assert len(clean_query("ä" * 4000)) == LONGEST_QUERY
    assert len(query_words(clean_query(" ".join(f"w{n}" for n in range(500))))) == 12


@pytest.mark.parametrize("q", ["a\0b", "\ud800x", "\u202eabc", "a\u200bb", " \t\n "])
def test_cleaned_question_can_be_written_anywhere(q: str) -> None:
    cleaned = clean_query(q)
    assert cleaned == cleaned.strip()
    cleaned.encode("utf-8")
    assert cleaned.isprintable()


@pytest.mark.parametrize(
    "q",
    ["", "  ", '"', "OR OR", "title:x", "the and of", "!!!", "🌱", "دعم", "шумa šuma", "%00", "x" * 4000, "ä " * 2000],
)
def test_nothing_that_is_typed_fails_or_takes_long(q: str) -> None:
    write_contents(content(n, f"Page {n}", "the and of") for n in range(1, 30))
    search(q)
    start = time.process_time()
    for _ in range(3):
        search(q, filters={"kind": ["none"], "topic": ["none"], "nonsense": ["x"], "open": ["x"], "year": ["abc"]})
        search(q, page=10**9, sort="nonsense")
    assert (time.process_time() - start) / 6 < 0.25


def test_number_of_questions_to_the_database_does_not_grow_with_the_hits(
    django_assert_max_num_queries: object,
) -> None:
    from search.index_space import index_connection

    write_contents(content(n, f"Garden {n}", "garden") for n in range(1, 41))
    search("garden")
    # clock, labels, 5 matches of one word, 1 for open applications, and 4 for what the hits show
    with django_assert_max_num_queries(14, connection=index_connection()):
        assert len(search("garden", page_size=5).hits) == 5
    with django_assert_max_num_queries(14, connection=index_connection()):
        assert len(search("garden", page_size=40).hits) == 40
