"""Which stretches of a caption an engine must not translate, and what the translation says there.

Links first, then what the record knows: people and organisations of its credits, places of its dateline. Then what the
other language calls otherwise ("Bagdad", "Nueva York"), which is said as it does; then titles in quotation marks and
what looks like a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from captionkit.lexicon import institutions, people, translations
from captionkit.lexicon.given_names import GIVEN_NAMES
from captionkit.lexicon.matching import WORDS, Index, fold
from captionkit.records import Caption, Version
from captionkit.translation.protocol import Name

_QUOTED = re.compile(r"[\"“«]([^\"“”«»\n]{1,200})[\"”»]|(?<!\w)[‘']([^‘’'\n]{1,200})[’'](?!\w)")
_LINK = re.compile(
    r"https?://\S+|www\.\S+|[\w.+-]{1,64}@[\w-]+\.[\w.-]+|(?<!\w)[@#]\w+|(?<![\w-])[\w-]{1,60}\.(?:com|org|net|es|mx|uk)\b"
)
_PARTICLES = frozenset("de del la las los el da do dos di von van der den al bin ibn ben".split())
_SENTENCE = re.compile(r"(?:^|[.!?…:]|\n)[\s\"“«¿¡(]*$")
_LONGEST_TITLE = 6  # words
_POSSESSIVE = re.compile(r"['’]s?$")


def names_of(caption: Caption, version: Version, target: str) -> tuple[Name, ...]:
    """The names of a side of a caption, in order and disjoint; `target` is "en" or "es"."""
    text, source = version.text, version.language.value
    taken = bytearray(len(text))
    names: list[Name] = []
    for finder in (
        _links(text),
        _known(caption.creators, text),
        _exonyms(text, source, target),
        _known((*caption.organisations, *_places(caption.dateline or "")), text),
        _quotations(text),
        _detected(text, source, taken),
    ):
        for start, end, said in finder:
            if start < end and not any(taken[start:end]):
                taken[start:end] = b"x" * (end - start)
                names.append(Name(start, end, said if said is not None else text[start:end]))
    return tuple(sorted(names))


def _links(text: str) -> Iterator[tuple[int, int, str | None]]:
    for match in _LINK.finditer(text):
        yield match.start(), match.start() + len(match[0].rstrip(".,;:)")), None


def _known(names: Sequence[str], text: str) -> Iterator[tuple[int, int, str | None]]:
    """Every place where the text says a name that the record's credits hold."""
    for name in filter(None, names):
        start = text.find(name)
        while start >= 0:
            end = start + len(name)
            if not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()):
                yield start, end, None
            start = text.find(name, end)


def _places(dateline: str) -> Iterator[str]:
    """The places of a dateline, as the text writes them: "LAS VEGAS, NV - FEBRUARY 11" -> "Las Vegas", "Nv"."""
    for part in re.split(r"[,.\-–—\d]+", dateline):
        words = part.split()
        if words and not any(fold(word) in translations.MONTHS for word in words):
            yield " ".join(word if word in _PARTICLES else word.capitalize() for word in words)


def _quotations(text: str) -> Iterator[tuple[int, int, str | None]]:
    """Titles and mottoes; a sentence that somebody says in quotation marks is to be translated."""
    for match in _QUOTED.finditer(text):
        group = 1 if match[1] is not None else 2
        words = match[group].split()
        title = len(words) <= _LONGEST_TITLE or sum(word[0].isupper() for word in words) > len(words) / 2
        if title:
            yield match.start(group), match.end(group), None


def _exonyms(text: str, source: str, target: str) -> Iterator[tuple[int, int, str | None]]:
    """What the other language calls otherwise: cities, countries, bodies and their acronyms."""
    found = list(WORDS.finditer(text))
    words = [fold(match[0]) for match in found]
    index = translations.indexes(source)[0]
    at = 0
    while at < len(words):
        row = index.at(words, at)
        end = at + row[0] if row else at + 1
        if (
            row
            and row[1].stands_for(found[at][0])
            and row[1].form[0].isupper()
            and not _goes_on(text, found, words, end)
        ):
            said = row[1].said_in(target)
            if (
                said[0].isupper()
                and not _has_a_title(said, target, row[1], source)
                and not row[1].entry.is_weekday
                and fold(said) not in translations.MONTHS
            ):
                yield found[at].start(), found[end - 1].end(), said
            at = end
        else:
            at += 1


def _has_a_title(said: str, target: str, row: translations.Row, source: str) -> bool:
    """Whether the other language's form brings a title that this one stands behind: "Felipe VI", "King Felipe VI"."""
    first, form = fold(said.split()[0]), fold(row.form.split()[0])
    return first in translations.indexes(target)[-1] and form not in translations.indexes(source)[-1]


def _goes_on(text: str, found: Sequence[re.Match[str]], words: Sequence[str], end: int) -> bool:
    """Whether a place's name is the beginning of another name: "Jordan Rivers", "London Bridge"."""
    if end >= len(found) or not found[end][0][0].isupper() or text[found[end - 1].end() : found[end].start()] != " ":
        return False
    rows = [row for index in translations.indexes("") if (row := index.at(words, end))]
    return words[end] not in people.JOBS and not any(
        row[1].entry.theme in _OFFICES or row[1].entry.is_name for row in rows
    )


def _detected(text: str, source: str, taken: bytearray) -> Iterator[tuple[int, int, str | None]]:
    """What looks like a name: runs of capitalised words, with particles between them.

    Offices before a name are no part of it ("President", "Ministerio de"), nor is a common word that opens a sentence,
    unless another capital follows at once ("Victoria Ríos", "Art Stone").
    """
    found = [] if text.isupper() else list(WORDS.finditer(text))
    words = [fold(match[0]) for match in found]
    common = translations.indexes(source)[-1]
    others = {at for at, word in enumerate(found) if taken[word.start()]}
    seen: set[str] = set()
    at = 0
    while at < len(found):
        first, end = at, _name_end(text, found, at, others)
        opens = _SENTENCE.search(text, max(0, found[at].start() - 8), found[at].start()) is not None
        while (
            first < end
            and words[first] not in seen
            and _stands_before(words, first, end, common, opens and first == at)
        ):
            first += 1
        run = words[first:end]
        ministry = first > 1 and words[first - 1] in ("de", "of", "for") and words[first - 2] in _MINISTRIES
        if ministry:
            first = next((place for place in range(first, end) if words[place] in GIVEN_NAMES), end)
            run = words[first:end]
        listed = opens and not run and end - at == 1 and _is_subject(text, found[at].end(), words, at, source, common)
        if listed:
            first, run = at, words[at:end]
        if run and (listed or len(run) > 1 or not seen.isdisjoint(run) or _is_name(words, first, common)):
            seen.update(run if len(run) > 1 else ())
            start, stop = found[first].start(), found[end - 1].end()
            owner = _POSSESSIVE.search(text[start:stop]) if source == "en" else None
            yield start, stop - (len(owner[0]) if owner else 0), None
        at = max(end, at + 1)


_MINISTRIES = frozenset(
    "minister ministers ministry ministro ministra ministros ministerio secretary secretario secretaria consejero "
    "consejera department departamento".split()
)
# Themes of the table whose words are written with a capital and are yet to be translated.
_CAPITALISED = frozenset(
    (
        "people and family",
        "jobs and offices",
        "politics, elections, diplomacy",
        "courts, police, crime",
        "war, army, weapons",
        "time words",
        "seasons",
        "numbers",
        "peoples, countries, places",
    )
)
_PEOPLE = frozenset(("people and family", "jobs and offices", "colours", "adjectives"))
_OFFICES = frozenset(("people and family", "jobs and offices"))
# Behind the word that opens a sentence: what shows that it is somebody's name.
_IN_A_LIST = re.compile(
    r" \((?:left|right|centre|center|l|r|top|bottom|izquierda|derecha|izq|der|centro|[idc])\b"
    r"|,? (?:and|y|e) [A-ZÁÉÍÓÚÑ]|, [A-ZÁÉÍÓÚÑ\d]"
)
_PART_OF_NAMES = frozenset("real san santa santo saint st".split())


def _stands_before(words: Sequence[str], at: int, end: int, common: Index[translations.Row], opens: bool) -> bool:
    """Whether a capitalised word stands before a name and is to be translated."""
    word = words[at]
    row = common.at(words, at)
    if word in people.ARTICLES:
        return opens or at + 1 >= end
    if word in _PARTICLES or word in translations.PARTICLES or word in people.RANKS:
        return True
    if word in GIVEN_NAMES or word in _PART_OF_NAMES:
        return False
    before_particle = at + 1 >= end or words[at + 1] in _PARTICLES
    if institutions.is_institution(word):
        return before_particle
    office = word in people.JOBS or (row is not None and row[1].entry.theme in _OFFICES)
    if office and at + 1 < end and words[at + 1] not in GIVEN_NAMES and words[at + 1] in common and not opens:
        return False  # "King Street"
    return office or (opens and row is not None and before_particle)


def _is_name(words: Sequence[str], at: int, common: Index[translations.Row]) -> bool:
    """Whether a capitalised word that stands alone is a name: an unknown one, or a common one that nobody so writes."""
    row, before = common.at(words, at), common.at(words, at - 1) if at else None
    if before is not None and before[1].entry.theme in _OFFICES:
        return True  # "los hermanos Reyes"
    return not institutions.is_institution(words[at]) and (row is None or row[1].entry.theme not in _CAPITALISED)


def _is_subject(
    text: str, end: int, words: Sequence[str], at: int, source: str, common: Index[translations.Row]
) -> bool:
    """Whether a common word that opens a sentence is somebody's name: in a list, with an age, or without the article
    that it would need before a verb ("Casado saluda", "Cook walks")."""
    if _IN_A_LIST.match(text, end):
        return True
    row, behind = common.at(words, at), common.at(words, at + 1) if at + 1 < len(words) else None
    acts = behind is not None and behind[1].entry.theme == "actions in captions" and text[end : end + 1] == " "
    told = row is not None and not words[at].endswith("s") and (source == "es" or row[1].entry.theme in _PEOPLE)
    return acts and told


def _name_end(text: str, found: Sequence[re.Match[str]], at: int, others: set[int]) -> int:
    """The word behind the run of capitalised words that begins at `at`; `at` itself if none does."""
    end = at
    while end < len(found) and found[end][0][0].isupper() and end not in others:
        end += 1
        beside = end
        while (
            beside < len(found) and beside - end < 2 and found[beside][0] in _PARTICLES and _spaced(text, found, beside)
        ):
            beside += 1
        if (
            beside < len(found)
            and beside > end
            and beside not in others
            and found[beside][0][0].isupper()
            and _spaced(text, found, beside)
        ):
            end = beside
        elif end < len(found) and not _spaced(text, found, end):
            break
    return end


def _spaced(text: str, found: Sequence[re.Match[str]], at: int) -> bool:
    gap = text[found[at - 1].end() : found[at].start()]
    return gap in (" ", "-", ". ", ".")
