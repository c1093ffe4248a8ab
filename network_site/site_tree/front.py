"""The home page."""

from pages.models import HomePage

from ..wording import text
from .branch import Branch

HOME = Branch(
    name="home",
    model=HomePage,
    title=text(en="Home", fi="Etusivu", et="Avaleht", sr_latn="Početna", nb="Hjem", sv="Hem"),
    slug=text(en="en", fi="fi", et="et", sr_latn="sr-latn", nb="nb", sv="sv"),
    summary=text(
        en=(
            "A network of communities that learn from each other, so that people with mental health or addiction "
            "problems can live the life they choose."
        ),
        fi=(
            "Verkosto, jossa yhteisöt oppivat toisiltaan, jotta ihmiset, joilla on mielenterveys- tai päihdeongelmia, "
            "voivat elää valitsemaansa elämää."
        ),
        et=(
            "Võrgustik, kus kogukonnad õpivad üksteiselt, et vaimse tervise või sõltuvusprobleemidega inimesed saaksid "
            "elada enda valitud elu."
        ),
        sr_latn=(
            "Mreža zajednica koje uče jedna od druge, da bi ljudi koji imaju probleme sa mentalnim zdravljem ili "
            "zavisnošću mogli da žive životom koji sami izaberu."
        ),
        nb=(
            "Et nettverk av fellesskap som lærer av hverandre, slik at mennesker med psykiske helseproblemer eller "
            "rusproblemer kan leve det livet de selv velger."
        ),
        sv=(
            "Ett nätverk av gemenskaper som lär av varandra, så att människor med psykisk ohälsa eller beroendeproblem "
            "kan leva det liv de själva väljer."
        ),
    ),
    texts={
        "heading": text(
            en="Recovery grows where people meet",
            fi="Toipuminen kasvaa siellä, missä ihmiset kohtaavat",
            et="Taastumine kasvab seal, kus inimesed kohtuvad",
            sr_latn="Oporavak raste tamo gde se ljudi susreću",
            nb="Bedring gror der mennesker møtes",
            sv="Återhämtning växer där människor möts",
        ),
    },
)
