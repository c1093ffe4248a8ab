"""Words that say nothing about where a link leads (WCAG 2.2, 2.4.4 and 2.4.9), in the hub's languages."""

import re

#: In small letters. A screen reader can list a page's links: there each of these stands alone.
VAGUE = frozenset(
    phrase
    for phrases in (
        "here|click here|click|link|this link|more|read more|learn more|see more|more information|details|this page|"
        "go|open|download|website|continue",
        "täältä|tästä|täällä|tässä|klikkaa tästä|klikkaa|paina tästä|linkki|tämä linkki|lue lisää|lisää|lisätietoja|"
        "tästä linkistä|tutustu|katso|katso lisää|avaa|lataa|verkkosivu|jatka",
        "siit|siin|siia|vajuta siia|kliki siia|kliki siin|klõpsa siin|klõpsa siia|link|see link|loe edasi|loe lähemalt|"
        "loe rohkem|rohkem|lisainfo|vaata|vaata siit|vaata lähemalt|ava|laadi alla|veebileht|edasi",
        "ovde|kliknite ovde|klikni ovde|klik|link|ovaj link|na ovom linku|više|saznaj više|saznajte više|opširnije|"
        "detaljnije|pročitajte više|dalje|pogledajte|otvori|preuzmi|sajt",
        "овде|кликните овде|линк|овај линк|више|сазнајте више|опширније|детаљније|даље|преузми|сајт",
        "her|klikk her|trykk her|klikk|lenke|denne lenken|les mer|mer|se mer|mer informasjon|se her|åpne|last ned|"
        "nettside|nettsted|videre",
        "här|klicka här|tryck här|klicka|länk|denna länk|läs mer|mer|se mer|mer information|se här|öppna|ladda ner|"
        "ladda ned|webbplats|hemsida|vidare",
    )
    for phrase in phrases.split("|")
)
BARE_ADDRESS = re.compile(r"^(?:https?://|www\.)\S+$", re.I)


def is_vague(text: str) -> bool:
    return text.casefold().strip(" .,:;!?…»›>→()[]\u00a0") in VAGUE


def is_bare_address(text: str) -> bool:
    return bool(BARE_ADDRESS.match(text.strip()))
