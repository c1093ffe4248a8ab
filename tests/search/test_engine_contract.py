"""What every engine does alike, each on a real server."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from search.engines.remote import remote_engine
from search.indexing.write import remove_pages, write_contents
from search.models import IndexChange
from search.querying import SearchRequest, SearchResponse, run_search
from tests.search.documents import concept, content

pytestmark = pytest.mark.usefixtures("index")


def search(q: str, language: str = "en", **request: object) -> SearchResponse:
    return run_search(SearchRequest(q=q, language=language, **request))


def found(q: str, language: str = "en", **request: object) -> list[int]:
    return [document.pk for document in search(q, language, **request).documents]


def test_the_engine_that_was_chosen_answers(index: str) -> None:
    write_contents([content(1, "Hope")])
    assert search("hope").engine == index


def test_inflected_word_is_found_in_its_language() -> None:
    write_contents([content(1, "Vertaistuki", language="fi"), content(2, "Muuta", language="fi")])
    assert found("vertaistuella", "fi") == [1]


def test_word_is_found_by_typing_it_without_diacritics() -> None:
    write_contents([content(1, "Sõltuvus", language="et"), content(2, "Muu", language="et")])
    assert found("soltuvusest", "et") == [1]


def test_cyrillic_and_latin_meet() -> None:
    write_contents([content(1, "Зависност", language="sr-latn"), content(2, "Podrška zavisnicima", language="sr-latn")])
    assert found("zavisnosti", "sr-latn") == [1]
    assert found("подршка", "sr-latn") == [2]


def test_concept_leads_to_pages_in_every_language_own_language_first() -> None:
    peer = concept("peer", {"en": "peer support", "fi": "vertaistuki", "nb": "likepersonsarbeid"})
    topic = [("topic", str(peer.pk))]
    write_contents(
        [
            content(1, "Side om side", language="nb", facets=topic),
            content(2, "Walking together", language="en", facets=topic),
            content(3, "Samassa veneessä", language="fi", facets=topic),
            content(4, "Something else", language="en"),
        ]
    )
    assert found("vertaistuesta", "fi")[0] == 3
    assert set(found("vertaistuesta", "fi")) == {1, 2, 3}
    assert found("peer supports", "en")[0] == 2
    [reason] = next(hit for hit in search("vertaistuki", "fi").hits if hit.document.pk == 1).reasons
    assert (reason.label, reason.label_in_hit) == ("vertaistuki", "likepersonsarbeid")


def test_text_that_names_a_concept_in_its_own_words_is_found_without_the_tag() -> None:
    concept("peer", {"en": "peer support", "fi": "vertaistuki"})
    write_contents(
        [content(1, "Ryhmä", "Saat vertaistukea torstaisin.", language="fi"), content(2, "Muu", language="fi")]
    )
    assert found("peer support", "en") == [1]


def test_every_word_comes_before_any_word() -> None:
    write_contents([content(1, "Garden"), content(2, "Garden and music"), content(3, "Music")])
    assert found("garden music")[0] == 2
    assert set(found("garden music")) == {1, 2, 3}


def test_title_comes_before_text() -> None:
    write_contents([content(1, "Something", "A garden."), content(2, "Garden", "Something.")])
    assert found("garden") == [2, 1]


def test_compounds_are_found_by_their_parts_after_whole_words() -> None:
    write_contents([content(1, "Tukiasunto", language="fi"), content(2, "Asunto", language="fi")])
    assert found("asunto", "fi") == [2, 1]


def test_typing_error_is_corrected_and_can_be_insisted_on() -> None:
    write_contents([content(1, "Loneliness"), content(2, "Other")])
    response = search("lonliness")
    assert [document.pk for document in response.documents] == [1]
    assert response.correction is not None
    assert (response.correction.original, response.correction.corrected) == ("lonliness", "loneliness")
    assert found("lonliness", exact=True) == []


def test_beginning_of_a_word_is_the_last_resort() -> None:
    write_contents([content(1, "Rehabilitation"), content(2, "Other")])
    assert found("rehabili") == [1]


def test_translations_are_one_result_in_the_readers_language() -> None:
    write_contents([content(1, "Hope", language="en", group="a"), content(2, "Toivo", language="fi", group="a")])
    [hit] = search("toivo", "fi").hits
    assert hit.document.pk == 2
    assert [(other.language, other.title) for other in hit.also_in] == [("en", "Hope")]
    [hit] = search("hope", "fi").hits
    assert hit.document.pk == 2
    [hit] = search("toivo", "sv").hits
    assert hit.document.pk == 1


def test_removed_page_is_not_found_and_not_counted() -> None:
    write_contents([content(1, "Hope"), content(2, "Hope again")])
    remove_pages([1])
    response = search("hope")
    assert [document.pk for document in response.documents] == [2]
    assert response.total == 1
    assert response.facets["kind"] == {"page": 1}


def test_changed_page_is_found_by_its_present_words_only() -> None:
    write_contents([content(1, "Garden", "flowers")])
    write_contents([content(1, "Kitchen", "flowers")])
    assert found("kitchen") == found("flowers") == [1]
    assert found("garden", exact=True) == []


def test_facets_count_hits_and_a_choice_does_not_shrink_its_own_counts() -> None:
    write_contents(
        [
            content(1, "Hope", kind="project", facets=[("country", "FI"), ("year", "2024")]),
            content(2, "Hope", kind="project", facets=[("country", "EE"), ("year", "2025")]),
            content(3, "Hope", kind="event", facets=[("country", "FI"), ("country", "EE")]),
            content(4, "Despair", kind="event", facets=[("country", "NO")]),
        ]
    )
    response = search("hope", filters={"kind": ["project"]})
    assert response.total == 2
    assert response.facets["kind"] == {"project": 2, "event": 1}
    assert response.facets["country"] == {"FI": 1, "EE": 1}
    assert response.facets["year"] == {"2024": 1, "2025": 1}
    response = search("hope", filters={"kind": ["project", "event"], "country": ["EE"]})
    assert response.total == 2
    assert response.facets["country"] == {"FI": 2, "EE": 2}
    assert response.facets["kind"] == {"project": 1, "event": 1}


def test_topics_are_chosen_by_slug_and_counted_by_key() -> None:
    hope = concept("hope", {"en": "hope"})
    write_contents([content(1, "One", facets=[("topic", str(hope.pk))]), content(2, "One more")])
    assert found("one", filters={"topic": ["hope"]}) == [1]
    assert found("one", filters={"topic": ["no-such-topic"]}) == []
    assert search("one").facets["topic"] == {str(hope.pk): 1}


def test_open_for_applications_depends_on_the_moment() -> None:
    now = timezone.now()
    day = timedelta(days=1)
    write_contents(
        [
            content(1, "Visit", takes_applications=True, opens_at=now - day, closes_at=now + day),
            content(2, "Visit", takes_applications=True, opens_at=now + day),
            content(3, "Visit", takes_applications=True, closes_at=now - day),
            content(4, "Visit", takes_applications=False),
            content(5, "Visit", takes_applications=True),
            content(6, "Visit", takes_applications=True, closes_at=now + day, ends_at=now),
            content(7, "Visit", takes_applications=True, starts_at=now, ends_at=now + day),
        ]
    )
    assert set(found("visit", filters={"open": ["1"]})) == {1, 5}
    assert search("visit").facets["open"] == {"1": 2}
    assert set(found("visit", filters={"open": ["1"]}, at=now + 2 * day)) == {2, 5}


def test_dates_bound_dated_pages() -> None:
    now = timezone.now()
    today = timezone.localdate(now)
    day = timedelta(days=1)
    write_contents(
        [
            content(1, "Visit", starts_on=today - 9 * day, ends_on=today - 8 * day),
            content(2, "Visit", starts_on=today - day, ends_on=today),
            content(3, "Visit", starts_on=today + 9 * day),
            content(4, "Visit"),
            content(5, "Visit", starts_on=today, ends_on=today, ends_at=now - timedelta(minutes=1)),
        ]
    )
    assert set(found("visit", when="upcoming")) == {2, 3}
    assert set(found("visit", when="past")) == {1, 5}
    assert set(found("visit", first_day=today, last_day=today)) == {2, 5}
    assert set(found("visit", first_day=today + day)) == {3}
    assert set(found("visit", last_day=date(2000, 1, 1))) == set()


def test_list_of_some_kinds_never_shows_others() -> None:
    write_contents([content(1, "Hope", kind="event"), content(2, "Hope", kind="project")])
    response = search("hope", kinds=["event"])
    assert [document.pk for document in response.documents] == [1]
    assert response.facets["kind"] == {"event": 1}


def test_pages_of_results_are_disjoint_and_complete() -> None:
    write_contents(content(number, f"Hope {number}") for number in range(1, 48))
    pages = [found("hope", page=page, page_size=10) for page in range(1, 6)]
    assert [len(page) for page in pages] == [10, 10, 10, 10, 7]
    assert len({pk for page in pages for pk in page}) == 47
    beyond = search("hope", page=10**9, page_size=10)
    assert (beyond.page, beyond.pages, len(beyond.hits)) == (5, 5, 7)


def test_many_hits_keep_their_order_beyond_those_that_are_ranked() -> None:
    write_contents(content(number, "Hope" if number % 3 else "Other", "Hope.") for number in range(1, 301))
    pages = [found("hope", page=page, page_size=50) for page in range(1, 7)]
    everything = [pk for page in pages for pk in page]
    assert len(set(everything)) == len(everything) == 300
    assert all(pk % 3 for pk in everything[:200])


@pytest.mark.parametrize(
    "q", ['"', 'a"b', "\\", "a\0b", "\ud800", "OR OR", "title:x", 'foo" OR title:"x', "x" * 4000, "*"]
)
def test_what_is_typed_is_never_an_error(q: str) -> None:
    write_contents([content(1, "Hope")])
    response = search(q)
    assert response.total == (0 if response.query else 1)


def test_engine_holds_what_the_documents_say(index: str) -> None:
    write_contents([content(1, "Hope", group="a"), content(2, "Toivo", language="fi", group="a"), content(3, "Other")])
    write_contents([content(2, "Luottamus", language="fi", group="a")], removed=[3])
    remote = remote_engine()
    assert remote is None or list(remote.differences()) == []
    assert IndexChange.objects.exists()
