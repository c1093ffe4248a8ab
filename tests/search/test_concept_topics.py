"""Topic pages: a concept in all languages, and the public pages about it."""

from datetime import date

import pytest
from bs4 import BeautifulSoup

from search.cyrillic import to_cyrillic
from search.models import Concept, ConceptDefinition, ConceptLabel
from search.topic_pages.index import page_counts
from search.vocabulary.merging import change_slug, merge_concepts
from tests.factories import (
    ConceptFactory,
    ConceptGroupFactory,
    EventPageFactory,
    OccurrenceFactory,
    ProjectPageFactory,
    StandardPageFactory,
    published,
    restricted,
    translation_of,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def peer_support():
    group = ConceptGroupFactory(slug="support")
    group.labels.create(language="en", label="Support")
    group.labels.create(language="fi", label="Tuki")
    concept = ConceptFactory(
        slug="peer-support",
        group=group,
        yso_uri="http://www.yso.fi/onto/yso/p12878",
        labels={"en": "peer support", "fi": "vertaistuki", "sr-latn": "vršnjačka podrška"},
    )
    ConceptLabel.objects.create(concept=concept, language="fi", label="vertaistoiminta")
    ConceptDefinition.objects.create(concept=concept, language="en", text="Help between equals.")
    return concept


def about(page, *concepts):
    page.concepts.set(concepts)
    return published(page)


def read(client, path):
    response = client.get(path)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser").main


def words(element):
    return " ".join(element.get_text(" ").split())


def test_topic_is_named_in_every_language(site, client, peer_support):
    main = read(client, "/fi/topics/peer-support/")
    assert words(main.h1) == "Vertaistuki"
    rows = main.find("table", class_="names").tbody.find_all("tr")
    assert [words(row.td) for row in rows] == [
        "peer support",
        "vertaistuki vertaistoiminta",
        "vršnjačka podrška · вршњачка подршка",
    ]
    assert [row.td["lang"] for row in rows] == ["en", "fi", "sr-Latn"]
    assert rows[2].td.span["lang"] == "sr-Cyrl"
    assert [words(row.th) for row in rows] == ["English englanti", "Suomi", "Srpski serbia"]
    assert main.find("p", class_="lede")["lang"] == "en"


def test_topic_counts_and_shows_only_public_pages_once_a_group(site, client, peer_support):
    public = about(ProjectPageFactory(title="Public project"), peer_support)
    about(translation_of(public, "fi", title="Julkinen hanke"), peer_support)
    about(restricted(StandardPageFactory(title="Secret")), peer_support)
    StandardPageFactory(title="Draft", live=False).concepts.set([peer_support])
    over = EventPageFactory(title="Over")
    OccurrenceFactory(page=over, starts_on=date(2020, 1, 1))
    about(over, peer_support)
    about(StandardPageFactory(title="About something else"), ConceptFactory())

    english, finnish = read(client, "/en/topics/peer-support/"), read(client, "/fi/topics/peer-support/")
    assert "2 pages" in words(english.find("p", class_="badges"))
    assert {words(heading) for heading in english.ul.find_parent("main").find_all("h3")} == {"Public project", "Over"}
    assert "Julkinen hanke" in words(finnish)
    assert "Public project" not in words(finnish)
    assert "Secret" not in words(english)
    assert "Draft" not in words(english)
    assert [words(row) for row in english.find("ul", class_="counts").find_all("li")] == [
        "Event 1",
        "Project 1",
    ]


def test_topic_of_restricted_pages_alone_counts_none(site, client, peer_support):
    about(restricted(StandardPageFactory(title="Secret")), peer_support)
    assert page_counts("en") == {}
    assert "Nothing is published about this topic yet." in words(read(client, "/en/topics/peer-support/"))


def test_topics_near_by_place_and_by_use(site, client, peer_support):
    wider = ConceptFactory(slug="support", labels={"en": "support"})
    peer_support.broader = wider
    peer_support.save()
    ConceptFactory(slug="group", labels={"en": "self-help group"}, broader=peer_support)
    hope, work = (ConceptFactory(slug=name, labels={"en": name}) for name in ("hope", "work"))
    about(ProjectPageFactory(), peer_support, hope, work, wider)
    about(ProjectPageFactory(), peer_support, hope)
    about(restricted(StandardPageFactory()), peer_support, ConceptFactory(labels={"en": "secret"}))
    near = read(client, "/en/topics/peer-support/").find("dl", class_="facts")
    assert [words(row) for row in near.find_all("div")] == [
        "Wider Support",
        "Narrower Self-help group",
        "Related Hope Work",
    ]


def test_index_shows_topics_by_group_with_counts_in_the_readers_language(site, client, peer_support):
    ConceptFactory(slug="zebra", labels={"en": "zebra"})
    about(ProjectPageFactory(), peer_support)
    main = read(client, "/fi/topics/")
    assert words(main.h2) == "Tuki"
    assert [heading["id"] for heading in main.find_all("h2")] == ["group-support", "group-others"]
    chip = main.find("a", href="/fi/topics/peer-support/")
    assert words(chip).startswith("Vertaistuki 1")


def test_merged_and_renamed_topics_lead_on_for_good(site, client, peer_support):
    old = ConceptFactory(slug="peer-aid", labels={"en": "peer aid"})
    merge_concepts(old, peer_support)
    change_slug(peer_support, "peers")
    peer_support.save()
    for path in ("/fi/topics/peer-aid/", "/fi/topics/peer-support/"):
        response = client.get(path)
        assert (response.status_code, response["Location"]) == (301, "/fi/topics/peers/")


@pytest.mark.parametrize("slug", ["nothing", "%00", "a%22b", "x" * 300, "%ED%A0%80"])
def test_unknown_topic_is_not_found(site, client, slug):
    assert client.get(f"/en/topics/{slug}/").status_code == 404


@pytest.mark.parametrize("path", ["/en/topics/", "/en/topics/peer-support/"])
def test_queries_do_not_grow_with_topics_and_pages(
    site, client, peer_support, path, django_assert_max_num_queries, django_assert_num_queries
):
    """The frame takes six, the site and its root paths two; the topic page itself at most ten."""
    about(ProjectPageFactory(), peer_support, ConceptFactory(labels={"en": "a"}))
    client.get(path)
    with django_assert_max_num_queries(20) as captured:
        client.get(path)
        few = len(captured)
    for number in range(4):
        near = ConceptFactory(labels={"en": f"near {number}"}, broader=peer_support)
        about(ProjectPageFactory(), peer_support, near, ConceptFactory(labels={"en": f"also {number}"}))
    client.get(path)  # reads what changed
    with django_assert_num_queries(few):
        client.get(path)
    assert Concept.objects.count() == 10


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("vršnjačka podrška", "вршњачка подршка"),
        ("Ljubav i Džem", "Љубав и Џем"),
        ("injekcija", "инјекција"),
        ("nadživeti", "надживети"),
        ("CHIME okvir", "CHIME оквир"),
        ("recovery", "recovery"),
        ("đak, 12 žena", "ђак, 12 жена"),
    ],
)
def test_serbian_is_written_in_both_scripts(latin, cyrillic):
    assert to_cyrillic(latin) == cyrillic
