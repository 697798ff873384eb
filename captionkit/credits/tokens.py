"""Text -> classed tokens: each with one letter that says what a grammar may do with it.

| letter | item | letter | item |
|---|---|---|---|
| O | known organisation | / | slash, backslash, `#` |
| N | capitalised word | \\| | bar |
| I | initials | d | dash with white space beside it |
| H | handle, user name, mail address | h | hyphen without |
| D | domain, URL | v | via |
| 9 | number | r | for, para, on, from, en |
| F | flag word | b | by, por |
| G | flag word before a name ("Courtesy of") | A | and, y, & |
| L | label with its colon or "by" | p | particle |
| l | label word before a bare name | w | other lower-case word |
| ( ) | any bracket | . | end of a sentence |
| , ; : | as they are | n | line break |
| c | copyright sign or word, camera | q | quotation mark or apostrophe |
| P | place in the picture, with its mark ("Left,") | | |
| * | anything else | ' | full stop of an abbreviation |
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import MappingProxyType
from typing import Any, NamedTuple

from captionkit.lexicon import flags, labels, organisations, people
from captionkit.lexicon.evidence import evidence
from captionkit.lexicon.given_names import GIVEN_NAMES
from captionkit.lexicon.matching import Index, Memo, fold
from captionkit.lexicon.places import PLACES

_LETTER = r"[^\W\d_]"
_MARKS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_REST = rf"[\w{_MARKS}]*"  # a mark that has no composed form belongs to its letter
_ADDRESSES = (
    r"(?P<H>[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}|@\w[\w.]*)"
    r"|(?P<D>https?://\S+|www\.\S+|\w[\w-]{0,60}(?:\.[\w-]{1,30}){0,2}"
    r"\.(?:com|org|net|info|gov|edu|co|tv|cat|es|mx|ar|cl|pe|uk|ru|ie|eu|io|ph|pk|nz|au|ca|br|ve|uy|ec)(?:\.[a-z]{2})?(?!\w))|"
)
_APOSTROPHE = r"(?:'|’(?![A-ZÀ-ÖØ-Þ])|(?<!\w{4})’)"  # one that closes a quotation is none: "‘Low Country’Tom Hale"
_WORDS = (
    r"(?P<n>\n+)"
    r"|(?P<c>\([cC]\)|[©Ⓒⓒ])"
    r"|(?P<I>(?<!\w)(?:[^\W\d_a-zß-öø-ÿ]\.-?){1,4}(?!\w)|(?<!\w)(?:D\.|(?:[A-Z]\.){2,3})(?=[A-Z][a-z]))"
    rf"|(?P<w>[A-ZÀ-ÖØ-Þ]{_REST}(?:{_APOSTROPHE}{_LETTER}{_REST})*(?:-[a-zß-öø-ÿ]+)?"
    rf"|{_LETTER}{_REST}(?:{_APOSTROPHE}{_LETTER}{_REST})*)"
    r"|(?P<nine>\d\w*(?:[.,:/]\d+)*)"
    r"|(?P<dots>\.{2,}|…)"
    r"|(?P<bar>::|\|\||(?<!\S)//(?!\S))"
    r"|(?P<x>\S)"
)
_TOKEN, _TOKEN_OR_ADDRESS = re.compile(_WORDS), re.compile(_ADDRESSES + _WORDS)
_HAS_ADDRESS = re.compile(r"@|\w\.\w|://")  # most captions have none, and looking for one at every word is dear
_PUNCTUATION = MappingProxyType(
    {
        **dict.fromkeys("/\\#⁄∕", "/"),
        **dict.fromkeys("|¦│>", "|"),
        **dict.fromkeys("-‐‑–—―−•·", "d"),
        **dict.fromkeys("([{", "("),
        **dict.fromkeys(")]}", ")"),
        **dict.fromkeys(".!?", "."),
        **dict.fromkeys("'’‘\"“”«»‹`´", "q"),
        **{mark: mark for mark in ",;:"},
        "›": ":",
        **dict.fromkeys("📷📸", "c"),
        **dict.fromkeys("&+", "A"),
    }
)
_APOSTROPHES = frozenset("'’‘‛´`")
_INNER_CAPITAL = re.compile(r"(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])")
_SHORTEST_GLUED = 4  # letters: "McANDREW", "DeSOUSA" and "iPad" are one word
_REFERENCE = re.compile(r"(?=(?:[A-Z]*\d){2})[A-Z0-9]{6,}")

SPECIAL = people.VIA | {"y", "and", "copyright", "by", "para", "for"}
"""Words that join two names or open one: with a capital, they go by what stands beside them."""

_POSTED = ("pic.twitter.com", "pic.x.com")  # where a post's picture is; it names nobody
_NUMBER_AND_LABEL = re.compile(r"(\d+)([A-ZÁÉÍÓÚ][a-záéíóú]{3,})")  # "by 2030Image: Tom Hale"

WORD_KINDS = frozenset("wND9AIpvrbc")


class Item(NamedTuple):
    """One token, or the tokens of one lexicon row."""

    kind: str
    start: int
    end: int
    folded: str
    row: organisations.Organisation | labels.Label | flags.FlagWord | None = None


class Opener(NamedTuple):
    """What the rows have in common that begin with one word."""

    tables: tuple[Index[Any], ...]
    """Those that hold such a row; of two that match as many words the first counts."""
    longest: int
    """Words of the longest row."""
    alone: bool
    """Whether one has no second word."""
    seconds: frozenset[str]


class Look(NamedTuple):
    """A token whose letter depends on what stands beside it."""

    at: int
    """Its place among the tokens."""
    opener: Opener | None
    """The rows that may begin with it."""


class _Token(NamedTuple):
    """A token of a stretch between two spaces, its place counted from there."""

    kind: str
    start: int
    end: int
    folded: str
    looks: bool
    opener: Opener | None


def read_tokens(text: str) -> tuple[list[Item], list[Look]]:
    """The tokens of a clean text, read one stretch between two spaces after the other, and those to look at again."""
    found: list[Item] = []
    looks: list[Look] = []
    start, new = 0, tuple.__new__
    for stretch in text.split(" "):
        if stretch:
            for kind, left, right, folded, look, opener in _STRETCHES[stretch]:
                if look:
                    if kind == "n" and found and found[-1].kind == "n":
                        continue  # a line that was blanked out parts no more than one
                    looks.append(Look(len(found), opener))
                found.append(new(Item, (kind, start + left, start + right, folded, None)))
            start += len(stretch)
        start += 1
    return found, looks


def _read(stretch: str) -> tuple[_Token, ...]:
    """The tokens of what stands between two spaces."""
    found: list[tuple[str, int, int, str]] = []
    for match in (_TOKEN_OR_ADDRESS if _HAS_ADDRESS.search(stretch) else _TOKEN).finditer(stretch):
        kind, start, end = match.lastgroup or "x", match.start(), match.end()
        following = stretch[end : end + 1]
        if kind == "w":
            for part in _unglued(match[0], following == ":"):
                found.append(("h" if part == "-" else _kind(part), start, start + len(part), fold(part)))
                start += len(part)
        elif kind == "x":
            letter = _PUNCTUATION.get(match[0], "*")
            dash = letter == "d" and start and following not in ("", "\n") and found[-1][0] not in ".n"
            closes = match[0] == "’" and following.isupper()  # "‘Low Country’Tom Hale"
            if dash or (match[0] in _APOSTROPHES and start and following and not closes):
                letter = "h"
            elif letter == "." and match[0] == "." and found and _is_abbreviation(stretch, *found[-1]):
                letter = "'"
            elif letter == "." and following == "/" and found and found[-1][3] == "al":
                letter = "'"  # "T. Hale et al./Nature"
            elif match[0] == "#" and not start and following.isalpha():
                letter = "*"  # "... for charity #RunForRowan"
            elif letter == "." and not start and following.isdigit():
                letter = "*"  # ".44 Magnum"
            found.append((letter, start, end, match[0]))
        elif (glued := _NUMBER_AND_LABEL.fullmatch(match[0])) and following == ":" and _is_label(glued[2]):
            found.append(("9", start, start + glued.end(1), glued[1]))
            found.append((_kind(glued[2]), start + glued.end(1), end, fold(glued[2])))
        else:
            kind = "*" if match[0].startswith(_POSTED) else {"nine": "9", "dots": ".", "bar": "|"}.get(kind, kind)
            found.append((kind, start, end, fold(match[0])))
    return tuple(map(_token, found))


_STRETCHES = Memo(_read, 1 << 15)


def _token(found: tuple[str, int, int, str]) -> _Token:
    kind, _, _, folded = found
    opener = None
    if kind in WORD_KINDS:
        opener = opener_of(first_word(kind, folded))
    special = (kind == "N" and (folded in SPECIAL or is_call_sign(folded))) or (
        kind in "Nwp" and folded in people.POSITIONS
    )
    look = opener is not None or kind == "n" or special
    return _Token(*found, look, opener)


def is_call_sign(folded: str) -> bool:
    """Whether a folded word may be the call sign of a station in the United States, and is no common word."""
    return (
        bool(_CALL_SIGN.fullmatch(folded))
        and folded not in evidence().words
        and folded not in GIVEN_NAMES
        and folded not in organisations.NO_STATIONS
    )


_CALL_SIGN = re.compile("[kw][a-z]{3}")


def first_word(kind: str, folded: str) -> str:
    """The word of a token that a row may begin with: of a domain, its name."""
    return folded.removeprefix("www.").partition(".")[0] if kind == "D" else folded


def _is_abbreviation(stretch: str, kind: str, start: int, _end: int, folded: str) -> bool:
    """Whether a full stop behind this word ends no sentence."""
    return kind in "Nw" and folded in people.ABBREVIATIONS and (folded == "vs" or not stretch[start].islower())


_ELIDED = re.compile("(?:d|l|dell|nell|all)['’][A-ZÀ-ÖØ-Þ]")  # "Hospital Vall d'Hebron"


def _kind(word: str) -> str:
    if "_" in word.strip("_"):
        return "H"  # a user name
    if word[0].isupper() or word[0].istitle() or _ELIDED.match(word):
        return "9" if _REFERENCE.fullmatch(word) else "N"
    return _low_word_kind(fold(word))


def _unglued(word: str, colon: bool) -> Iterator[str]:
    """A word, parted where it was glued to a label, a flag word or an agency, "filmCredit", "SaberCedida"; and a label
    of two words, "Photo-illustration"."""
    if "-" in word and (found := labels.index().at(fold(word).split("-"))) and found[0] > 1:
        yield from re.split("(-)", word)
        return
    if word.isupper() and (cut := _shouted_house(word)):
        yield word[:cut]
        yield word[cut:]
        return
    if not word.islower() and not word.isupper() and len(word) < 60 and "-" not in word and not _is_name(word):
        for inner in _INNER_CAPITAL.finditer(word):
            left, right = word[: inner.start()], word[inner.start() :]
            if (
                (left[0].isupper() and _known(left))
                or _known(right)
                or _known(_INNER_CAPITAL.split(right)[0])
                or (colon and _is_label(right))
                or _is_glued(left, right)
                or (right in people.GLUED_ARTICLES and len(left) >= _SHORTEST_GLUED)
            ):
                yield left
                yield from _unglued(right, colon)
                return
    yield word


def _shouted_house(word: str) -> int:
    """Where an outlet begins that is glued to a surname in capitals, as in "ANA RIVEROMARCA"; 0 where none does."""
    for house in organisations.GLUED:
        cut = len(word) - len(house)
        if cut >= _SHORTEST_GLUED and word.endswith(house):
            folded = fold(word)
            known = folded in evidence().words or folded in PLACES or _is_name(word)
            return 0 if known else cut
    return 0


def _is_glued(left: str, right: str) -> bool:
    """Whether the last word of a caption runs into a name: "PamplonaANA", "ValenciaManuel"."""
    if len(left) < _SHORTEST_GLUED or fold(left) in GIVEN_NAMES:
        return False
    shortest = 3 if left.islower() else 4
    return (right.isupper() and len(right) > 2) or (len(right) >= shortest and fold(right) in GIVEN_NAMES)


def _is_name(word: str) -> bool:
    """Whether the whole word is an organisation's name, as "NurPhoto"."""
    return organisations.index().at((fold(word),)) is not None


def _is_label(word: str) -> bool:
    return labels.index().at((fold(word),)) is not None


def _known(word: str) -> bool:
    """Whether one word by itself is a bare label, a flag that stands alone, or an agency."""
    words = (fold(word),)
    if (label := labels.index().at(words)) and label[1].bare:
        return True
    if (flag := flags.index().at(words)) and flag[1].alone and words[0] not in flags.WEAK:
        return True
    found = organisations.index().at(words)
    return words[0] in ("agencia", "agency") or bool(
        found and (found[1].kind == "agency" or (found[1].kind == "stock" and len(word) > 7)) and len(word) > 2
    )


def opener_of(word: str) -> Opener | None:
    """What the rows of all tables have in common that begin with a folded word; None where none does."""
    tables = tuple(table for table in (organisations.index(), flags.index(), labels.index()) if word in table)
    if not tables:
        return None
    seconds = frozenset[str]().union(*(table.seconds(word) for table in tables))
    longest = max(table.longest(word) for table in tables)
    return Opener(tables, longest, any((word,) in table.rows for table in tables), seconds)


def _low_word_kind(word: str) -> str:
    if word in people.VIA:
        return "v"
    if word in people.AND:
        return "A"
    if word in people.RELATIONS:
        return "r"
    if word in people.BY:
        return "b"
    if word in people.ORGANISATION_PARTICLES:
        return "p"
    return "c" if word == "copyright" else "w"
