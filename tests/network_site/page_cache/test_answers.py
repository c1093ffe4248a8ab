"""How a kept page is given to browsers and to caches on the way."""

import gzip

import brotli
import pytest
from django.http import HttpResponse

from network_site.page_cache.entry import Entry, may_be_kept
from pages.models import StandardPage
from tests import factories as make

pytestmark = pytest.mark.django_db
BODY = "<p>Näin toivutaan</p>".encode() * 50


def entry(**headers: str) -> Entry:
    return Entry.of(HttpResponse(BODY, headers={"X-Frame-Options": "DENY", **headers}), version=1, until=2.0)


def headers_of(answer) -> dict[str, str]:
    return dict(answer.headers)


@pytest.mark.parametrize(
    ("accepted", "coding"),
    [
        ("", ""),
        ("identity", ""),
        ("gzip", "gzip"),
        ("gzip, deflate, br, zstd", "br"),
        ("gzip;q=1.0, br;q=0.5", "gzip"),
        ("br;q=0, gzip;q=0", ""),
        ("*", "br"),
        ("GZIP", "gzip"),
        ("br;q=hello, gzip", "gzip"),
    ],
)
def test_a_page_is_packed_as_the_browser_takes_it(accepted, coding):
    answer = entry().answer("GET", accepted, "")
    headers = headers_of(answer)
    unpack = {"": bytes, "gzip": gzip.decompress, "br": brotli.decompress}[coding]
    assert unpack(answer.body) == BODY
    assert headers.get("Content-Encoding", "") == coding
    assert headers["Content-Length"] == str(len(answer.body))
    assert headers["Vary"] == "Accept-Encoding"
    assert headers["X-Frame-Options"] == "DENY"


def test_browsers_and_caches_keep_it_and_ask_each_time():
    assert headers_of(entry().answer("GET", "", ""))["Cache-Control"] == "no-cache"


def test_each_coding_has_its_tag_and_each_tag_is_known_whatever_the_coding():
    kept = entry()
    tags = [headers_of(kept.answer("GET", coding, ""))["ETag"] for coding in ("", "gzip", "br")]
    assert len(set(tags)) == 3
    for tag in [*tags, f"W/{tags[0]}", f'"other", {tags[1]}', "*"]:
        answer = kept.answer("GET", "br", tag)
        assert (answer.status, answer.body) == ("304 Not Modified", b"")
        assert "Content-Length" not in headers_of(answer)
        assert headers_of(answer)["ETag"] == tags[2]
    assert kept.answer("GET", "br", '"other"').status == "200 OK"


@pytest.mark.parametrize("status", [301, 302, 404, 410])
def test_what_leads_elsewhere_or_nowhere_is_told_whatever_the_browser_has(status):
    kept = Entry.of(HttpResponse(BODY, status=status), version=1, until=2.0)
    assert kept.answer("GET", "gzip", "*").status.startswith(str(status))


def test_what_renders_is_asked_without_conditions(site, reader, monkeypatch: pytest.MonkeyPatch):
    seen: list[dict] = []
    serve = StandardPage.serve
    monkeypatch.setattr(StandardPage, "serve", lambda page, request: seen.append(request.META) or serve(page, request))
    page = make.published(make.StandardPageFactory())
    conditions = {"if-none-match": '"a"', "if-match": '"b"', "if-modified-since": "c", "if-unmodified-since": "d"}
    assert reader.get(page.url, headers={**conditions, "range": "bytes=0-1"}).status_code == 200
    assert [name for name in seen[0] if name.startswith(("HTTP_IF_", "HTTP_RANGE"))] == []


def test_the_same_page_rendered_again_keeps_its_tag():
    assert headers_of(entry().answer("GET", "", ""))["ETag"] == headers_of(entry().answer("GET", "", ""))["ETag"]


def test_asking_for_the_head_gives_the_length_and_no_page():
    whole, head = entry().answer("GET", "gzip", ""), entry().answer("HEAD", "gzip", "")
    assert (head.headers, head.body) == (whole.headers, b"")


def test_what_is_short_is_not_packed():
    kept = Entry.of(HttpResponse(b"User-agent: *"), version=1, until=2.0)
    answer = kept.answer("GET", "br", "")
    assert answer.body == b"User-agent: *"
    assert "Content-Encoding" not in headers_of(answer)


def test_it_comes_back_from_elsewhere_as_it_was():
    kept = entry(Vary="Accept-Language")
    back = Entry.from_bytes(kept.to_bytes())
    assert back.answer("GET", "br", "") == kept.answer("GET", "br", "")
    assert (back.version, back.until) == (1, 2.0)


@pytest.mark.parametrize("data", [b"", b"{}", b"[]\n", b"null\nx", b'{"version": 1}\n'])
def test_what_is_no_entry_is_refused(data):
    with pytest.raises(ValueError):  # noqa: PT011 - whatever is wrong with it
        Entry.from_bytes(data)


@pytest.mark.parametrize(
    "headers",
    [
        {"Vary": "Cookie"},
        {"Vary": "*"},
        {"Cache-Control": "private"},
        {"Set-Cookie": "a=b"},
        {"Vary": "Accept-Language"},
    ],
)
def test_what_depends_on_more_than_the_address_is_not_kept(headers):
    assert not may_be_kept(HttpResponse(BODY, headers=headers), by_language=False)


def test_a_response_with_a_cookie_or_a_form_of_ones_own_is_not_kept():
    response = HttpResponse(BODY)
    assert may_be_kept(response, by_language=False)
    response.set_cookie("a", "b")
    assert not may_be_kept(response, by_language=False)
    assert not may_be_kept(HttpResponse('<input name="csrfmiddlewaretoken">'), by_language=False)
    assert not may_be_kept(HttpResponse(BODY, status=500), by_language=False)


def test_a_browser_that_has_the_page_is_told_so_until_it_changes(site, reader):
    page = make.published(make.StandardPageFactory(body="<p>Before</p>"))
    tag = reader.get(page.url)["ETag"]
    again = reader.get(page.url, headers={"if-none-match": tag})
    assert (again.status_code, again.content) == (304, b"")
    assert again["Content-Security-Policy"]
    make.published(make.StandardPageFactory())  # something else
    assert reader.get(page.url, headers={"if-none-match": tag}).status_code in (200, 304)
    page.body = "<p>After</p>"
    make.published(page)
    assert b"After" in reader.get(page.url, headers={"if-none-match": tag}).content


def test_a_time_alone_does_not_tell_whether_a_page_changed(site, reader):
    """A second is too coarse: two versions of a page may be of the same one."""
    answer = reader.get("/en/", headers={"if-modified-since": "Fri, 31 Dec 2100 23:59:59 GMT"})
    assert answer.status_code == 200
    assert reader.get("/en/", headers={"if-modified-since": "Fri, 31 Dec 2100 23:59:59 GMT"}).status_code == 200


def test_the_first_reader_gets_what_all_others_get(site, reader):
    first, second = (reader.get("/en/", headers={"accept-encoding": "gzip"}) for _ in range(2))
    assert (first.content, dict(first.items())) == (second.content, dict(second.items()))
    head = reader.head("/en/topics/")
    assert head.content == b""
    assert int(head["Content-Length"]) == len(reader.get("/en/topics/").content)
