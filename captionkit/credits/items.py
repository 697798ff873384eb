"""Text -> classed items: the tokens of a caption, each with one letter that says what a grammar may do with it.

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
| c | copyright sign or word | q | quotation mark or apostrophe |
| * | anything else | ' | full stop of an abbreviation |
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Any, NamedTuple

from captionkit.lexicon import flags, labels, organisations, people
from captionkit.lexicon.given_names import GIVEN_NAMES
from captionkit.lexicon.matching import LONGEST_KEPT, Index, fold

_LETTER = r"[^\W\d_]"
_MARKS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_REST = rf"[\w{_MARKS}]*"  # a mark that has no composed form belongs to its letter
_ADDRESSES = (
    r"(?P<H>[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}|@\w[\w.]*)"
    r"|(?P<D>https?://\S+|www\.\S+|\w[\w-]{0,60}(?:\.[\w-]{1,30}){0,2}"
    r"\.(?:com|org|net|info|gov|edu|co|tv|cat|es|mx|ar|cl|pe|uk|ru|ie|eu|io|ph|pk|nz|au|ca|br|ve|uy|ec)(?:\.[a-z]{2})?(?!\w))|"
)
_WORDS = (
    r"(?P<n>\n+)"
    r"|(?P<c>\([cC]\)|[©Ⓒⓒ])"
    r"|(?P<I>(?<!\w)(?:[^\W\d_a-zß-öø-ÿ]\.-?){1,4}(?!\w))"
    rf"|(?P<w>[A-ZÀ-ÖØ-Þ]{_REST}(?:['’]{_LETTER}{_REST})*(?:-[a-zß-öø-ÿ]+)?|{_LETTER}{_REST}(?:['’]{_LETTER}{_REST})*)"
    r"|(?P<nine>\d\w*(?:[.,:/]\d+)*)"
    r"|(?P<dots>\.{2,}|…)"
    r"|(?P<bar>::|\|\|)"
    r"|(?P<x>\S)"
)
_TOKEN, _TOKEN_OR_ADDRESS = re.compile(_WORDS), re.compile(_ADDRESSES + _WORDS)
_HAS_ADDRESS = re.compile(r"@|\w\.\w|://")  # most captions have none, and looking for one at every word is dear
_PUNCTUATION = MappingProxyType(
    {
        **dict.fromkeys("/\\#⁄∕", "/"),
        **dict.fromkeys("|¦│", "|"),
        **dict.fromkeys("-‐‑–—―−•·", "d"),
        **dict.fromkeys("([{", "("),
        **dict.fromkeys(")]}", ")"),
        **dict.fromkeys(".!?", "."),
        **dict.fromkeys("'’‘\"“”«»‹›`´", "q"),
        **{mark: mark for mark in ",;:"},
        "&": "A",
        "+": "A",
    }
)
_INNER_CAPITAL = re.compile(r"(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])")
_SHORTEST_GLUED = 4  # letters: "McANDREW", "DeSOUSA" and "iPad" are one word
_REFERENCE = re.compile(r"(?=(?:[A-Z]*\d){2})[A-Z0-9]{6,}")
# What may stand between two words of one organisation's name.
_GAP = re.compile(r"[ .\-–&+'’]{0,3}")


_WORD_KINDS = frozenset("wND9AIpvrbc")


class Item(NamedTuple):
    """One token, or the tokens of one lexicon row."""

    kind: str
    start: int
    end: int
    folded: str
    row: organisations.Organisation | labels.Label | flags.FlagWord | None = None


def is_year(item: Item) -> bool:
    """Whether an item is a year, as beside a copyright sign."""
    return item.kind == "9" and len(item.folded) == 4 and item.folded.isdigit()


class Items(NamedTuple):
    """The items of a text; `shape` is their letters, one an item."""

    text: str
    items: tuple[Item, ...]
    shape: str

    def source(self, start: int, end: int) -> str:
        """The text from item `start` to item `end`, excluded."""
        return self.text[self.items[start].start : self.items[end - 1].end] if start < end else ""


def read_items(text: str, own: Index[organisations.Organisation] | None = None) -> Items:
    """Class the tokens of a clean text; `own` holds the caller's organisations."""
    tokens = _tokens(text)
    words = [token.folded for token in tokens]
    tables, openers = _tables() if own is None else (own, *_tables()), _openers()
    items: list[Item] = []
    at = 0
    while at < len(tokens):
        item, taken = tokens[at], 1
        if item.kind in _WORD_KINDS:
            first = item.folded.removeprefix("www.").partition(".")[0] if item.kind == "D" else item.folded
            size = openers[first].longest if first in openers and _may_open(openers[first], tokens, at) else 0
            if own is not None:
                size = max(size, own.longest(first))
            if size:
                item, taken = _row(text, tokens, words, at, tables, size)
        if item.kind != "n" or not items or items[-1].kind != "n":  # a line that was blanked out parts no more than one
            items.append(item)
        at += taken
    _see_neighbours(text, items)
    return Items(text, tuple(items), "".join([item.kind for item in items]))


def _tokens(text: str) -> list[Item]:
    """The tokens of a text, read one stretch between two spaces after the other."""
    found: list[Item] = []
    start = 0
    for stretch in text.split(" "):
        if stretch:
            read = _kept if len(stretch) <= LONGEST_KEPT else _read
            for kind, left, right, folded in read(stretch):
                found.append(Item(kind, start + left, start + right, folded))
            start += len(stretch)
        start += 1
    return found


def _read(stretch: str) -> tuple[tuple[str, int, int, str], ...]:
    """The tokens of what stands between two spaces: kind, where they begin and end in it, folded."""
    found = []
    for match in (_TOKEN_OR_ADDRESS if _HAS_ADDRESS.search(stretch) else _TOKEN).finditer(stretch):
        kind, start, end = match.lastgroup or "x", match.start(), match.end()
        following = stretch[end : end + 1]
        if kind == "w":
            for part in _unglued(match[0], following == ":"):
                found.append((_kind(part), start, start + len(part), fold(part)))
                start += len(part)
        elif kind == "x":
            letter = _PUNCTUATION.get(match[0], "*")
            if letter == "d" and start and following not in ("", "\n"):
                letter = "h"
            found.append((letter, start, end, match[0]))
        else:
            found.append(({"nine": "9", "dots": ".", "bar": "|"}.get(kind, kind), start, end, fold(match[0])))
    return tuple(found)


_kept = lru_cache(maxsize=1 << 15)(_read)


def _kind(word: str) -> str:
    if "_" in word.strip("_"):
        return "H"  # a user name
    if word[0].isupper() or word[0].istitle():
        return "9" if _REFERENCE.fullmatch(word) else "N"
    return _low_word_kind(fold(word))


def _unglued(word: str, colon: bool) -> Iterator[str]:
    """A word, parted where it was glued to a label, a flag word or an agency: "filmCredit", "SaberCedida"."""
    if not word.islower() and not word.isupper() and len(word) < 60 and "-" not in word and not _is_name(word):
        for inner in _INNER_CAPITAL.finditer(word):
            left, right = word[: inner.start()], word[inner.start() :]
            if (
                (left[0].isupper() and _known(left))
                or _known(right)
                or _known(_INNER_CAPITAL.split(right)[0])
                or (colon and labels.index().at((fold(right),)))
                or _is_glued(left, right)
            ):
                yield left
                yield from _unglued(right, colon)
                return
    yield word


def _is_glued(left: str, right: str) -> bool:
    """Whether the last word of a caption runs into a name: "PamplonaANA", "ValenciaManuel"."""
    if len(left) < _SHORTEST_GLUED or fold(left) in GIVEN_NAMES:
        return False
    return (right.isupper() and len(right) > 2) or (len(right) > 3 and fold(right) in GIVEN_NAMES)


def _is_name(word: str) -> bool:
    """Whether the whole word is an organisation's name, as "NurPhoto"."""
    return organisations.index().at((fold(word),)) is not None


def _known(word: str) -> bool:
    """Whether one word by itself is a bare label, a flag that stands alone, or an agency."""
    words = (fold(word),)
    if (label := labels.index().at(words)) and label[1].bare:
        return True
    if (flag := flags.index().at(words)) and flag[1].alone and words[0] not in flags.WEAK:
        return True
    found = organisations.index().at(words)
    return bool(found and found[1].kind == "agency" and len(word) > 2)


def _tables() -> tuple[Index[Any], ...]:
    return organisations.index(), flags.index(), labels.index()


class _Opener(NamedTuple):
    """What the rows of all tables have in common that begin with one word."""

    longest: int
    """Words of the longest."""
    alone: bool
    """Whether one has no second word."""
    seconds: frozenset[str]


@cache
def _openers() -> Mapping[str, _Opener]:
    """The words that a row of any table begins with."""
    rows: dict[str, list[tuple[str, ...]]] = {}
    for table in _tables():
        for words in table.rows:
            rows.setdefault(words[0], []).append(words)
    return {
        first: _Opener(
            max(map(len, found)),
            any(len(words) == 1 for words in found),
            frozenset(words[1] for words in found if len(words) > 1),
        )
        for first, found in rows.items()
    }


def _may_open(opener: _Opener, tokens: list[Item], at: int) -> bool:
    """Whether a row may begin at token `at`: most articles before other words ("the", "la") open none."""
    if opener.alone or tokens[at].kind == "D" or at + 1 == len(tokens):
        return opener.alone or tokens[at].kind == "D"
    following = tokens[at + 1]
    return following.folded in opener.seconds or following.kind in "dhq.I"


def _row(
    text: str, tokens: list[Item], words: list[str], at: int, tables: tuple[Index[Any], ...], longest: int
) -> tuple[Item, int]:
    """The item that begins at token `at`, and how many tokens it takes: the longest row of any table wins."""
    token = tokens[at]
    best, taken = token, 0
    if token.kind == "D":
        return _domain(token), 1
    window = _window(text, tokens, words, at, longest)
    for table in tables:
        found = table.at(window)
        if not found or found[0] < taken:
            continue
        length, row = found
        if length == taken and not (isinstance(row, labels.Label) and _opened(tokens, at + length)):
            continue
        end = tokens[at + _skip(tokens, at, length) - 1].end
        if isinstance(row, organisations.Organisation):
            if table is organisations.index() and not _written_as_name(text[token.start : end], row):
                continue
            kind = "O"
        elif isinstance(row, flags.FlagWord):
            kind = "G" if row.of else "F"
        else:
            kind = "L"
        best, taken = Item(kind, token.start, end, " ".join(window[:length]), row), length
    return best, _skip(tokens, at, max(taken, 1))


def _domain(token: Item) -> Item:
    """A domain that is an organisation's name or alias, as "Dreamstime.com"."""
    words = token.folded.removeprefix("www.").split(".")
    found = organisations.index().at(words)
    return token._replace(kind="O", row=found[1], folded=" ".join(words)) if found and found[0] == len(words) else token


def _opened(tokens: list[Item], at: int) -> bool:
    """Whether a colon or "by" stands at token `at`."""
    return at < len(tokens) and (tokens[at].kind == ":" or tokens[at].folded in ("by", "por"))


def _window(text: str, tokens: list[Item], words: list[str], at: int, longest: int) -> list[str]:
    """The folded words from `at` on that could belong to one row: up to `longest`, with nothing but small gaps."""
    window, end = [words[at]], tokens[at].end
    for spot in range(at + 1, min(at + 16, len(tokens))):
        if len(window) == longest:
            break
        token = tokens[spot]
        if token.kind in "dhq.":
            continue
        if token.kind not in _WORD_KINDS or not _GAP.fullmatch(text, end, token.start):
            break
        window.append(words[spot].replace(".", "") if token.kind == "I" else words[spot])
        end = token.end
    return window


def _skip(tokens: list[Item], at: int, length: int) -> int:
    """How many tokens `length` words take, the marks between them included."""
    count = seen = 0
    while seen < length:
        seen += tokens[at + count].kind in _WORD_KINDS
        count += 1
    return count


def _written_as_name(written: str, row: organisations.Organisation) -> bool:
    """Whether the words are written as a name: "Time" is the magazine, "time" is not."""
    if written.islower():
        return row.name.islower() or "." in written or row.kind == "stock"
    short = written.isalpha() and len(written) <= 3
    return not short or written.isupper() or fold(written) == fold(row.name)


_DEPENDS = frozenset("LFGN.q")  # kinds that the items beside may change
_SPECIAL = people.VIA | {"y", "and", "copyright", "by", "para", "for"}


def _see_neighbours(text: str, items: list[Item]) -> None:
    """Set letters that depend on the item beside: labels with or without their colon, particles, ends of sentences."""
    for at, item in enumerate(items):
        kind = item.kind
        if kind not in _DEPENDS or (kind == "N" and item.folded not in _SPECIAL):
            continue
        before, following = items[at - 1] if at else None, items[at + 1] if at + 1 < len(items) else None
        if kind == "L":
            kind = _label_kind(text, item, following)
        elif kind == "F" and _names(items, at):
            kind = "N"
        elif kind == "G" and isinstance(item.row, flags.FlagWord) and item.row.alone:
            after = items[at + 2].kind if following and following.kind == ":" and at + 2 < len(items) else ""
            kind = "G" if following and (following.kind in "NOIDHGq" or after in ("N", "O")) else "F"
        elif kind == "N":
            kind = _special_kind(item.folded, before, following)
        elif kind == "." and _ends_no_sentence(text, items, at):
            kind = "'"
        elif kind == "q" and before and following and item.start == before.end and following.start == item.end:
            kind = "h"
        if kind != item.kind:
            items[at] = item._replace(kind=kind)


def _special_kind(word: str, before: Item | None, following: Item | None) -> str:
    """The letter of a capitalised word that joins two names or opens one."""
    if word in people.VIA:
        return "v"
    if word in ("y", "and"):
        return "A" if before and following and before.kind in "NO" and following.kind in "NO" else "N"
    if word in ("for", "para"):
        return "r" if following and following.kind == "O" else "N"
    return "c" if word == "copyright" else "b"


def _names(items: list[Item], at: int) -> bool:
    """Whether a flag word is part of a name: "Unknown Soldier", "Tom Hale Archive"."""
    word = items[at].folded
    if word in flags.BEFORE_A_NAME:
        return at + 1 < len(items) and items[at + 1].kind == "N"
    row = items[at - 1].row if at else None
    body = isinstance(row, organisations.Organisation) and row.kind == "institution"
    return word in flags.BEHIND_A_NAME and at > 0 and (items[at - 1].kind == "N" or body)


def _label_kind(text: str, item: Item, following: Item | None) -> str:
    assert isinstance(item.row, labels.Label)
    capital = not text[item.start].islower()
    if following is not None:
        if following.kind == ":" or (following.folded in labels.BY and (following.folded != "de" or capital)):
            return "L"
        if following.kind in "LGc" or (following.kind == "." and len(following.folded) > 1):
            return "L"
        if following.folded == "courtesy" or (following.kind == "," and item.row.word in labels.WITH_COMMA):
            return "L"
        if capital and item.row.bare and following.kind in "NOIHFn/|":
            return "l"
    return "N" if capital else "w"


def _low_word_kind(word: str) -> str:
    if word in people.VIA:
        return "v"
    if word in people.AND:
        return "A"
    if word in people.RELATIONS:
        return "r"
    if word in ("by", "por"):
        return "b"
    if word in people.ORGANISATION_PARTICLES:
        return "p"
    return "c" if word == "copyright" else "w"


def _ends_no_sentence(text: str, items: list[Item], at: int) -> bool:
    """A full stop after an abbreviation, or inside a name such as "Pacemaker.net"."""
    item = items[at]
    if item.folded != "." or not at:
        return False
    previous = items[at - 1]
    return (
        previous.end == item.start
        and previous.folded.rpartition(" ")[2] in people.ABBREVIATIONS
        and previous.kind in "NwO"
        and not text[previous.start].islower()
    )
