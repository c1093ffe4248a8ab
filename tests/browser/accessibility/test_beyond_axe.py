"""What axe cannot see, on every kind of page: the keyboard, narrow and spaced-out text, wishes set in the system."""

import re
from collections.abc import Callable

import pytest
from django.conf import settings
from playwright.sync_api import Page, expect

from pages.content_checks.link_words import is_vague

from .kinds import KINDS

STYLE_SHEETS = settings.BASE_DIR / "network_site" / "static" / "css"
#: Properties that may change under the pointer: nothing comes or goes by them.
SHOWN_BY_POINTING = {
    "background", "border-color", "box-shadow", "color", "outline", "text-decoration", "text-decoration-thickness",
}  # fmt: skip

#: Text spacing that readers may set themselves (WCAG 2.2, success criterion 1.4.12).
SPACING = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }"""
OVERFLOWING = """() => document.documentElement.scrollWidth > document.documentElement.clientWidth
    ? [...document.body.querySelectorAll("*")].filter(one => one.getBoundingClientRect().right > innerWidth + 1)
        .map(one => one.outerHTML.slice(0, 120)) : []"""
#: Text whose own box cuts it off; boxes that scroll and clipped texts for screen readers are no loss.
CUT_OFF = """() => [...document.body.querySelectorAll("*")].filter(one => {
    const style = getComputedStyle(one);
    const isText = style.clipPath === "none" && !one.closest(".vh, svg, .search-link") && one.clientHeight;
    return isText && style.overflow === "hidden"
        && (one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2);
}).map(one => one.outerHTML.slice(0, 120))"""
#: Targets under 24 × 24 px with another one nearer than that; links within a sentence are excepted (2.5.8).
TOO_SMALL = """() => {
    const chosen = "a[href], button, input:not([type=hidden]), textarea, select, summary, [role=button]";
    const targets = [...document.querySelectorAll(chosen)]
        .map(one => one.closest("label") ?? one).filter(one => one.checkVisibility() && !one.matches(".skip"));
    const boxes = [...new Set(targets)].map(one => ({one, box: one.getBoundingClientRect()}));
    const inSentence = one => getComputedStyle(one).display === "inline" && [...one.parentElement.childNodes]
        .some(node => node.nodeType === 3 && node.textContent.trim().length > 1);
    const middle = box => [box.x + box.width / 2, box.y + box.height / 2];
    const near = (small, other) => {
        const [x, y] = middle(small);
        const dx = Math.max(other.left - x, 0, x - other.right), dy = Math.max(other.top - y, 0, y - other.bottom);
        return Math.hypot(dx, dy) < 12;
    };
    return boxes.filter(({one, box}) => (box.width < 24 || box.height < 24) && !inSentence(one)
        && boxes.some(other => other.one !== one && !one.contains(other.one) && near(box, other.box)))
        .map(({one, box}) => `${one.outerHTML.slice(0, 100)} ${Math.round(box.width)}×${Math.round(box.height)}`);
}"""
#: What has the focus: whether it is seen, whether anything lies over it, and where it stands in the source.
FOCUSED = """() => {
    const one = document.activeElement;
    if (!one || one === document.body) return null;
    const box = one.getBoundingClientRect(), style = getComputedStyle(one);
    const at = document.elementFromPoint(Math.min(Math.max(box.x + Math.min(box.width, 24) / 2, 0), innerWidth - 1),
        box.y + Math.min(box.height, 24) / 2);
    const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    return {
        html: one.outerHTML.slice(0, 120), ring, label: one.textContent.trim(),
        uncovered: !!at && (one.contains(at) || at.contains(one) || !!one.closest("label")?.contains(at)),
        place: [...document.querySelectorAll("*")].indexOf(one),
    };
}"""
#: How large each element's own text is; ``data-before`` keeps it until the reader's text size has changed. Words in a
#: drawing grow with the drawing; the table beside it says the same.
TEXT_SIZES = """() => [...document.body.querySelectorAll("*")].filter(one => one.checkVisibility()
    && !one.closest("svg") && [...one.childNodes].some(node => node.nodeType === 3 && node.textContent.trim()))
    .map(one => {
        const now = parseFloat(getComputedStyle(one).fontSize), before = parseFloat(one.dataset.before || now);
        one.dataset.before = now;
        return [one.outerHTML.slice(0, 100), now / before];
    })"""
TEXT_ZOOM = "html {{ font-size: {}% !important }}"
APPLY = "css => { const s = new CSSStyleSheet(); s.replaceSync(css); document.adoptedStyleSheets = [s]; }"
#: Links, buttons and menus: what is seen of their words, and what is read out.
NAMES = """() => {
    const words = (one, isLeftOut) => {
        const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
        let text = "";
        while (walker.nextNode()) if (!isLeftOut(walker.currentNode.parentElement)) text += walker.currentNode.data;
        return text.replace(/\\s+/g, " ").trim().toLowerCase();
    };
    return [...document.querySelectorAll("a[href], button, summary")].filter(one => one.checkVisibility()).map(one => {
        const labelled = one.getAttribute("aria-labelledby")?.split(" ")
            .map(id => document.getElementById(id).textContent).join(" ");
        const label = labelled ?? one.getAttribute("aria-label");
        return {
            html: one.outerHTML.slice(0, 120), isLink: one.matches("main a"),
            seen: words(one, part => part.closest(".vh, [aria-hidden=true]")),
            read: label?.replace(/\\s+/g, " ").trim().toLowerCase()
                ?? words(one, part => part.closest("[aria-hidden=true]")),
        };
    });
}"""
MOVING = """() => document.getAnimations().length + [...document.querySelectorAll("*")].filter(one => {
    const style = getComputedStyle(one);
    return style.transitionDuration.split(", ").some(time => parseFloat(time) > 0) || style.animationName !== "none";
}).length"""


@pytest.fixture
def opened(page: Page, addresses: dict[str, str]) -> Callable[[str], Page]:
    def open_kind(kind: str) -> Page:
        page.goto(addresses[kind])
        return page

    return open_kind


@pytest.mark.parametrize("kind", KINDS)
def test_page_reflows_and_keeps_text_and_targets(opened: Callable[[str], Page], kind: str) -> None:
    """320 px wide is 1280 px at 400 %; then with the reader's spacing; targets are measured in both widths."""
    page = opened(kind)
    wide = page.evaluate(TOO_SMALL)
    page.set_viewport_size({"width": 320, "height": 256})
    narrow = page.evaluate(OVERFLOWING)
    small = page.evaluate(TOO_SMALL)
    page.evaluate(APPLY, SPACING)
    spaced = page.evaluate(OVERFLOWING) + page.evaluate(CUT_OFF)
    assert {"narrow": narrow, "spaced": spaced, "small": small, "wide": wide} == {
        "narrow": [], "spaced": [], "small": [], "wide": []
    }  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_text_alone_can_be_enlarged(opened: Callable[[str], Page], kind: str) -> None:
    """Nothing is lost at 200 % of the text size that readers set in their browser.

    Large headings grow more slowly, with the window too; they also reach twice their size, within what browsers offer.
    """
    page = opened(kind)
    page.evaluate(TEXT_SIZES)
    page.evaluate(APPLY, TEXT_ZOOM.format(200))
    lost = page.evaluate(OVERFLOWING) + page.evaluate(CUT_OFF)
    page.evaluate(APPLY, TEXT_ZOOM.format(400))
    stuck = [html for html, growth in page.evaluate(TEXT_SIZES) if growth < 2]
    assert {"lost": lost, "stuck": stuck} == {"lost": [], "stuck": []}


@pytest.mark.parametrize("kind", KINDS)
def test_words_are_read_as_they_are_seen(opened: Callable[[str], Page], kind: str) -> None:
    """For those who speak what they see (2.5.3); and no link on its own says only "here" (2.4.4)."""
    names = opened(kind).evaluate(NAMES)
    assert [one for one in names if one["seen"] not in one["read"]] == []
    assert [one for one in names if one["isLink"] and is_vague(one["read"])] == []


@pytest.mark.parametrize("kind", KINDS)
def test_tab_goes_through_the_page_in_order_and_is_seen(opened: Callable[[str], Page], kind: str) -> None:
    """The first forty stops: each one has a ring, nothing lies over it, and none comes before the last one."""
    page = opened(kind)
    place, second = -1, ""
    for number in range(40):
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUSED)
        if stop is None:
            break
        assert stop["ring"], stop
        assert stop["uncovered"], stop
        assert stop["place"] > place, stop
        place = stop["place"]
        if number == 1:
            second = page.evaluate("document.activeElement.getAttribute('href')")
    assert second == "#help", "help in need is two key presses away"


def test_titles_are_unique_and_name_page_and_site(page: Page, addresses: dict[str, str]) -> None:
    titles = {}
    for kind, address in addresses.items():
        page.goto(address)
        titles[kind] = page.title()
        name, _dot, site = titles[kind].rpartition(" · ")
        assert name.strip(), kind
        assert site, kind
    assert len(set(titles.values())) == len(titles), titles


def test_skip_link_and_help_link_lead_where_they_say(opened: Callable[[str], Page]) -> None:
    page = opened("project")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to main content")).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    page = opened("project")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#help-title")).to_be_in_viewport()
    page.keyboard.press("Tab")
    assert page.evaluate("!!document.activeElement.closest('#help')"), "the next stop is a number to call"


def test_month_is_chosen_by_keyboard(opened: Callable[[str], Page]) -> None:
    page = opened("month")
    before = page.locator("#count").inner_text()
    later = page.locator("main a[rel=next]").first
    later.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#count")).not_to_have_text(before)


def test_language_menu_on_a_telephone_opens_by_keyboard(open_context: Callable[..., Page], addresses) -> None:
    page = open_context(viewport={"width": 320, "height": 640})
    page.goto(addresses["project"])
    page.locator(".menu--lang > summary").focus()
    page.keyboard.press("Enter")
    entries = page.locator(".menu--lang a")
    expect(entries.first).to_be_visible()
    page.keyboard.press("Tab")
    expect(entries.first).to_be_focused()
    for _entry in range(entries.count()):
        assert page.evaluate(FOCUSED)["uncovered"]
        page.keyboard.press("Tab")
    assert page.evaluate(FOCUSED)["uncovered"], "what comes after the menu is not below it"
    expect(entries.first).to_be_hidden()
    page.locator(".menu--lang > summary").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(page.locator(".menu--lang > summary")).to_be_focused()
    expect(entries.first).to_be_hidden()
    page.keyboard.press("Enter")
    entries.filter(has_text="Suomi").focus()
    page.keyboard.press("Enter")
    expect(page.locator("html")).to_have_attribute("lang", "fi")


def test_filters_on_a_telephone_are_opened_chosen_and_sent_by_keyboard(
    open_context: Callable[..., Page], addresses
) -> None:
    page = open_context(viewport={"width": 320, "height": 640})
    page.goto(addresses["results"])
    before = page.locator("#count").inner_text()
    page.locator(".filter-box > summary").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.get_by_role("button", name="Show results").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".chip--remove")).to_have_count(1)
    expect(page.locator("#count")).not_to_have_text(before)


def test_number_of_results_is_a_status(opened: Callable[[str], Page]) -> None:
    page = opened("results")
    expect(page.get_by_role("status").filter(has=page.locator("#count"))).to_contain_text("result")


@pytest.mark.parametrize("kind", ["home", "results", "project"])
def test_nothing_moves_where_the_reader_wants_no_motion(opened: Callable[[str], Page], kind: str) -> None:
    assert opened(kind).evaluate(MOVING) == 0


@pytest.mark.parametrize("kind", ["home", "results", "project"])
def test_forced_colours_keep_rings_and_borders(open_context: Callable[..., Page], addresses, kind: str) -> None:
    """Shadows and grounds are gone then: a ring must be an outline, a button needs a border."""
    page = open_context(forced_colors="active")
    page.goto(addresses[kind])
    for _stop in range(8):
        page.keyboard.press("Tab")
        assert page.evaluate(FOCUSED)["ring"]
    borders = page.locator("main .button").evaluate_all("all => all.map(one => getComputedStyle(one).borderTopStyle)")
    assert set(borders) <= {"solid"}


def test_suggestions_stay_while_they_are_pointed_at_and_when_the_pointer_leaves(opened: Callable[[str], Page]) -> None:
    page = opened("search")
    page.locator("#q").focus()
    page.keyboard.type("rec")
    suggestions = page.locator("[role=listbox]")
    suggestions.locator("[role=option]").first.hover()
    expect(suggestions).to_be_visible()
    page.mouse.move(5, 5)
    expect(suggestions).to_be_visible()
    page.keyboard.press("Escape")
    expect(suggestions).to_be_hidden()


def test_nothing_appears_by_pointing_and_nothing_depends_on_how_a_telephone_is_held() -> None:
    """Style sheets change colours and lines where something is pointed at, and never ask for an orientation."""
    for sheet in STYLE_SHEETS.glob("*.css"):
        css = re.sub(r"/\*.*?\*/", "", sheet.read_text(), flags=re.DOTALL)
        assert "orientation" not in css, sheet.name
        for rule in re.finditer(r"([^{}]*:hover[^{}]*)\{([^{}]*)\}", css):
            properties = {part.partition(":")[0].strip() for part in rule[2].split(";") if part.strip()}
            assert properties <= SHOWN_BY_POINTING, rule[1].strip()


def test_mistakes_in_a_form_are_told_and_mended_by_keyboard(opened: Callable[[str], Page]) -> None:
    page = opened("feedback")
    page.get_by_label("Your mail address").fill("reader")
    page.keyboard.press("Enter")
    expect(page).to_have_title(re.compile("^Please check the form"))
    expect(page.get_by_role("alert")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    problem = page.get_by_label("What is the problem?")
    expect(problem).to_be_focused()
    expect(problem).to_have_accessible_description(re.compile("Write what the problem is"))
    expect(page.get_by_label("Your mail address")).to_have_value("reader")
    page.keyboard.type("The letters are too small.")
    page.get_by_label("Your mail address").fill("reader@example.org")
    page.keyboard.press("Enter")
    expect(page.get_by_role("main").get_by_role("status")).to_contain_text("It has reached the editors")
