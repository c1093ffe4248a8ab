"""Whatever is sent to a public address: forms, files, JSON and what is nothing of it."""

from urllib.parse import urlencode

from django.core import mail
from hypothesis import given
from hypothesis import strategies as st

from pages.feedback.origin import new_token
from tests.conftest import SiteTree

from .addresses import LANGUAGES, pages, templates, values
from .asking import Asked, hold
from .conftest import share
from .hostile import bodies, headers, pairs

METHODS = st.sampled_from(["POST", "POST", "POST", "PUT", "PATCH", "DELETE"])


def test_nothing_that_is_sent_breaks_anything(hidden_words: SiteTree) -> None:
    everywhere = [
        *templates(),
        *pages(),
        "/{language}/feedback/",
        "/{language}/_util/authenticate_with_password/{}/{}/",
    ]

    @share(0.1)
    @given(st.sampled_from(everywhere), st.sampled_from(LANGUAGES), st.sampled_from(values()), bodies, headers, METHODS)
    def ask(
        template: str, language: str, value: str, sent: tuple[bytes, str], more: dict[str, str], method: str
    ) -> None:
        path = template.replace("{language}", language).format(*[value] * 4)
        more = {name: text for name, text in more.items() if name != "Content-Type"}
        hold(Asked(path, method, more, *sent))

    ask()


def test_no_message_breaks_the_form_for_readers(hidden_words: SiteTree) -> None:
    @share(0.07)
    @given(pairs, st.sampled_from(LANGUAGES))
    def ask(given_pairs: list[tuple[str, str]], language: str) -> None:
        named = [(name, text) for name, text in given_pairs if name != "token"]
        body = urlencode([*named, ("token", new_token())], errors="surrogatepass").encode()
        hold(Asked(f"/{language}/feedback/", "POST", {}, body))
        mail.outbox.clear()

    ask()
