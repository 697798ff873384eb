"""What the two languages call the same thing: rows by which captions of two editions are matched.

The rows are in translations.txt, a row a line: English forms, a bar, Spanish forms. From general knowledge of both
languages; of a name the first form on each side is the usual one.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from captionkit.lexicon.matching import Index, fold

PARTICLES = frozenset(
    """all every one may since cada desde mas about above across after against along also among around at back because before behind being below between both down during each
    for from have having here into just like more most much near next only onto other over same seen since some still such than that their
    them then there these they this those through toward towards under until upon very were what when where which while with within without
    algun alguna algunas alguno algunos ante antes asi aunque bajo cada casi como contra cual cuando cuya cuyo desde despues donde durante
    ella ellas ellos entre eran esta estaba estaban estan estas este estos fueron hacia hasta junto luego mas mientras misma mismo mucho muchos
    muy otra otras otro otros para pero poco porque pues quien sean segun ser sido sino sobre solo son suya suyo tambien tanto todavia todo todos
    tras una unas unos varias varios""".split()
)
"""Words of four letters and more that say nothing of the picture, folded."""

def _numbered(rows: str, first: int, step: int = 1) -> dict[str, int]:
    """The words of rows that count on from `first`; a slash ends a row."""
    return {word: first + step * at for at, row in enumerate(rows.split("/")) for word in row.split()}


NUMBERS = MappingProxyType(
    _numbered(
        "two dos/three tres/four cuatro/five cinco/six seis/seven siete/eight ocho/nine nueve/ten diez/eleven once/twelve doce/thirteen trece/"
        "fourteen catorce/fifteen quince/sixteen dieciseis/seventeen diecisiete/eighteen dieciocho/nineteen diecinueve/twenty veinte",
        2,
    )
    | _numbered("thirty treinta/forty cuarenta/fifty cincuenta/sixty sesenta/seventy setenta/eighty ochenta/ninety noventa", 30, 10)
)
"""Numbers by their folded words; "one" and "una" are articles too."""

ORDINALS = MappingProxyType(
    _numbered(
        "first 1st primer primero primera/second 2nd segundo segunda/third 3rd tercer tercero tercera/fourth 4th cuarto cuarta/fifth 5th quinto quinta/"
        "sixth 6th sexto sexta/seventh 7th septimo septima/eighth 8th octavo octava/ninth 9th noveno novena/tenth 10th decimo decima",
        1,
    )
)
"""Ordinals by their folded words; "Round 1" is "la primera ronda"."""

MONTHS = MappingProxyType(
    _numbered(
        "january jan enero ene/february feb febrero/march mar marzo/april apr abril abr/may mayo/june jun junio/july jul julio/august aug agosto ago/"
        "september sept sep septiembre setiembre set/october oct octubre/november nov noviembre/december dec diciembre dic",
        1,
    )
)
"""Months by their folded names."""


class Entry(NamedTuple):
    """One line of the table."""

    forms: tuple[tuple[str, ...], tuple[str, ...]]
    """English, Spanish."""
    theme: str
    """The heading above it."""
    is_name: bool
    is_weekday: bool


class Row(NamedTuple):
    """One form of an entry, in one language."""

    key: str
    """The same for all forms of the entry."""
    form: str
    entry: Entry

    def stands_for(self, word: str) -> bool:
        """Whether a word as printed begins this form: "US" is no "us", "Río" no "río"."""
        return word.isupper() if self.form.isupper() else word[0].isupper() or self.form[0].islower()

    def said_in(self, language: str) -> str:
        """What a language calls it: by an acronym if this form is one, by its usual name else."""
        forms = self.entry.forms[SIDES.index(language)]
        return next((form for form in forms if form.isupper() is self.form.isupper()), forms[0])


SIDES = ("en", "es")


@cache
def indexes(language: str) -> tuple[Index[Row], ...]:
    """The names and the words of a language, "en" or "es"; of both for a text that is in neither alone."""
    sides = (SIDES.index(language),) if language in SIDES else (0, 1)
    return tuple(_index(side, names) for names in (True, False) for side in sides)


@cache
def _index(side: int, names: bool) -> Index[Row]:
    return Index.of(
        (form, Row(str(number), form, entry))
        for number, entry in enumerate(entries())
        for form in entry.forms[side]
        if entry.is_name is names
    )


@cache
def entries() -> tuple[Entry, ...]:
    """The lines of the table, read once."""
    text = Path(__file__).with_name("translations.txt").read_text("utf-8")
    names, _, words = text.partition("[words]\n")
    found, theme = [], ""
    for table, mark in ((names, ";"), (words, None)):
        for line in table.splitlines():
            theme = line[2:] if line.startswith("# ") else theme
            if "|" in line:
                english, spanish = (
                    tuple(form.strip().replace("_", " ") for form in side.split(mark)) for side in line.split("|")
                )
                weekday = fold(english[0]) in _WEEKDAYS
                found.append(Entry((english, spanish), theme, mark is not None, weekday))
    return tuple(found)


_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
