"""Tokens -> items: the tokens of one lexicon row become one item, and letters follow what stands beside them.

The letters of a text's items, one an item, are its shape: what the grammar of credits reads. `tokens` says what each
letter means.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from captionkit.credits.tokens import (
    SPECIAL,
    WORD_KINDS,
    Item,
    Look,
    Opener,
    first_word,
    is_call_sign,
    opener_of,
    read_tokens,
)
from captionkit.lexicon import flags, institutions, labels, organisations, people
from captionkit.lexicon.matching import Index, fold

# What may stand between two words of one organisation's name.
_GAP = re.compile(r"[ .\-–&+'’]{0,3}")


class Items(NamedTuple):
    """The items of a text; `shape` is their letters, one an item."""

    text: str
    items: tuple[Item, ...]
    shape: str
    end: int
    """The item after the last one that is more than a closing mark."""

    def source(self, start: int, end: int) -> str:
        """The text from item `start` to item `end`, excluded."""
        return self.text[self.items[start].start : self.items[end - 1].end] if start < end else ""


def is_year(item: Item) -> bool:
    """Whether an item is a year, as beside a copyright sign."""
    return item.kind == "9" and len(item.folded) == 4 and item.folded.isdigit()


def read_items(text: str, own: Index[organisations.Organisation] | None = None) -> Items:
    """Class the tokens of a clean text; `own` holds the caller's organisations."""
    tokens, looks = read_tokens(text)
    if own is not None:
        looks = _own_looks(tokens, looks, own)
    items: list[Item] = []
    depend: list[int] = []
    done = 0
    for at, opener in looks:
        if at < done:
            continue
        token = tokens[at]
        found = _row(text, tokens, at, opener, own) if opener is not None and _may_open(opener, tokens, at) else None
        if found is None and opener is not None and not _goes_by_neighbours(token):
            continue
        items += tokens[done:at]
        depend.append(len(items))
        item, taken = found or (token, 1)
        items.append(item)
        done = at + taken
    items += tokens[done:]
    for at in depend:
        _see_neighbours(text, items, at)
    shape = "".join([item[0] for item in items])
    if "P" in shape or "n/n" in shape:
        items = list(_joined(items))
        shape = "".join([item[0] for item in items])
    end = _end(shape)
    if shape[max(0, end - 2) : end] == ".F" and items[end - 1].folded in flags.RIGHTS:
        end = _end(shape[: end - 2])  # "... Getty Images. All rights reserved."
    return Items(text, tuple(items), shape, end)


def _joined(items: list[Item]) -> Iterator[Item]:
    """The items with a place and its mark as one ("Left,"), and a slash on a line of its own without the breaks."""
    at = 0
    while at < len(items):
        item, beside = items[at], items[at + 1 : at + 3]
        if item.kind == "P":
            yield item._replace(end=beside[0].end)
            at += 2
        elif item.kind == "n" and [each.kind for each in beside] == ["/", "n"]:
            # A line of prose behind it is the caption: "Tom Hale / NPR\n/\nA cook ladles soup"
            yield item._replace(end=beside[1].end) if _is_prose(items, at + 3) else beside[0]
            at += 3
        else:
            yield item
            at += 1


def _is_prose(items: list[Item], at: int) -> bool:
    """Whether the line that begins at item `at` holds low words."""
    kinds = "".join([item.kind for item in items[at : at + 16]]).partition("n")[0]
    return kinds.count("w") + kinds.count("p") > 1


def _end(shape: str) -> int:
    """The item after the last one that is more than a closing mark."""
    end = len(shape)
    if not end or shape[-1] not in _CLOSING:
        return end
    loose = shape.count(")") - shape.count("(") if "." in shape else 0
    while end and loose > 0 and shape[end - 1] == ")":
        end, loose = end - 1, loose - 1  # a bracket that nothing opened
    while end and shape[end - 1] in ".n*,;|dq/" and not (shape[end - 1] == "q" and end > 1 and shape[end - 2] != "."):
        end -= 1
    return end


_CLOSING = frozenset(").n*,;|dq/")


def _goes_by_neighbours(token: Item) -> bool:
    word = token.folded
    return word in people.POSITIONS or (token.kind == "N" and (word in SPECIAL or is_call_sign(word)))


def _own_looks(tokens: list[Item], looks: list[Look], own: Index[organisations.Organisation]) -> list[Look]:
    """What to look at where the caller's organisations count too."""
    known = {look.at: look for look in looks}
    for at, token in enumerate(tokens):
        first = first_word(token.kind, token.folded)
        if token.kind in WORD_KINDS and (size := own.longest(first)):
            row = opener_of(first) or Opener((), 0, False, frozenset())
            opener = row._replace(tables=(own, *row.tables), longest=max(size, row.longest), alone=True)
            known[at] = Look(at, opener)
    return [known[at] for at in sorted(known)]


def _may_open(opener: Opener, tokens: list[Item], at: int) -> bool:
    """Whether a row may begin at token `at`: most articles before other words ("the", "la") open none."""
    if opener.alone or tokens[at].kind == "D" or at + 1 == len(tokens):
        return opener.alone or tokens[at].kind == "D"
    following = tokens[at + 1]
    made = following.kind == "/" and tokens[at].folded in labels.MADE
    return made or following.folded in opener.seconds or following.kind in "dhq.'I"


def _row(
    text: str, tokens: list[Item], at: int, opener: Opener, own: Index[organisations.Organisation] | None
) -> tuple[Item, int] | None:
    """The item that begins at token `at`, and how many tokens it takes: the longest row of any table wins."""
    token = tokens[at]
    if token.kind == "D":
        return _domain(token)
    best, taken = None, 0
    window = _window(text, tokens, at, opener.longest)
    for table in opener.tables:
        found = table.at(window)
        if not found or found[0] < taken:
            continue
        length, row = found
        if length == taken and not (isinstance(row, labels.Label) and _opened(tokens, at + length)):
            continue
        end = tokens[at + _skip(tokens, at, length) - 1].end
        if isinstance(row, organisations.Organisation):
            written = text[token.start : end]
            if table is not own and not _written_as_name(written, row):
                continue
            beside = (tokens[at - 1].kind if at else "", tokens[at + 1].kind if at + 1 < len(tokens) else "")
            if written.istitle() and row.name.isupper() and (beside[0] == "h" or beside[1] == "'"):
                continue  # "Ana Drummond-Rai", "Md. Rezwanul Haque"
            kind = "O"
        elif isinstance(row, flags.FlagWord):
            kind = "G" if row.of else "F"
        else:
            kind = "L"
        best, taken = Item(kind, token.start, end, " ".join(window[:length]), row), length
    return best and (best, _skip(tokens, at, taken))


def _domain(token: Item) -> tuple[Item, int] | None:
    """A domain that is an organisation's name or alias, as "Dreamstime.com"."""
    words = token.folded.removeprefix("www.").split(".")
    found = organisations.index().at(words)
    if not found or found[0] != len(words):
        return None
    return token._replace(kind="O", row=found[1], folded=" ".join(words)), 1


def _opened(tokens: list[Item], at: int) -> bool:
    """Whether a colon or "by" stands at token `at`."""
    return at < len(tokens) and (tokens[at].kind == ":" or tokens[at].folded in people.BY)


def _window(text: str, tokens: list[Item], at: int, longest: int) -> list[str]:
    """The folded words from `at` on that could belong to one row: up to `longest`, with nothing but small gaps."""
    window, end = [tokens[at].folded], tokens[at].end
    for spot in range(at + 1, min(at + 16, len(tokens))):
        if len(window) == longest:
            break
        token = tokens[spot]
        if token.kind == "/" and window[-1] in labels.MADE and tokens[spot - 1].end == token.start:
            window.append("and")  # "Video shot/edited by Tom Hale"
            end = token.end
            continue
        if token.kind in "d." and text[token.end : token.end + 1] == " ":
            break  # "BBC. Two boats ...", "BBC - Two boats ..."
        if token.kind in "dhq.'":
            continue
        if token.kind not in WORD_KINDS or not _GAP.fullmatch(text, end, token.start):
            break
        window.append(token.folded.replace(".", "") if token.kind == "I" else token.folded)
        end = token.end
    return window


def _skip(tokens: list[Item], at: int, length: int) -> int:
    """How many tokens `length` words take, the marks between them included."""
    count = seen = 0
    while seen < length:
        seen += tokens[at + count].kind in WORD_KINDS or tokens[at + count].kind == "/"
        count += 1
    return count


def _written_as_name(written: str, row: organisations.Organisation) -> bool:
    """Whether the words are written as a name: "Time" is the magazine, "time" is not."""
    if written.islower():
        return row.name.islower() or "." in written or (row.kind == "stock" and len(written) > 4)
    short = written.isalpha() and len(written) <= 3
    return not short or written.isupper() or fold(written) == fold(row.name)


def _see_neighbours(text: str, items: list[Item], at: int) -> None:
    """Set a letter that depends on the items beside: labels with or without their colon, flags, joining words."""
    item = items[at]
    kind = item.kind
    before, following = items[at - 1] if at else None, items[at + 1] if at + 1 < len(items) else None
    if kind == "L":
        kind = _label_kind(text, item, before, following)
    elif kind == "F" and item.folded in flags.OF_TEXTS and following and following.folded == "from":
        kind = "w"  # "With files from The Canadian Press": whose text it is
    elif kind == "F" and _names(text, items, at):
        kind = "N"
    elif kind == "G" and isinstance(item.row, flags.FlagWord) and item.row.alone:
        after = items[at + 2].kind if following and following.kind == ":" and at + 2 < len(items) else ""
        artist = following and following.kind == "p" and following.folded in people.ARTICLES
        named = following and (following.kind in "NOIDHGq" or after in ("N", "O", "p"))
        kind = "G" if named or (artist and not text[item.start].islower()) else "F"  # "Courtesy the artist and ..."
    elif item.row is None and item.folded in people.POSITIONS:
        if before and before.kind in ";/|.:q" and following and following.kind in ",:":
            kind = "P"
    elif kind == "N" and item.row is None and item.folded not in SPECIAL:
        left, right = before.kind if before else "", following.kind if following else ""
        if (
            text[item.start : item.end].isupper()
            and left not in ("N", "I")
            and left + right
            and (left in tuple("L:/|bvcn") or right in tuple("/lLD"))
        ):
            station = organisations.Organisation(text[item.start : item.end], "outlet", (), "", "")
            items[at] = item._replace(kind="O", row=station)
        return
    elif kind == "N" and item.row is None:
        kind = _special_kind(item.folded, before, following)
        if kind == "N" and item.folded in people.FOR and _is_loud(text, before, following):
            kind = "r"
    if kind != item.kind:
        items[at] = item._replace(kind=kind)


def _is_loud(text: str, before: Item | None, following: Item | None) -> bool:
    """Whether names in capitals stand on both sides, in a text that is not: "... at dawn. ANA RUIZ FOR HARROW STAR"."""
    if not (before and following and before.kind in "NO" and following.kind == "N"):
        return False
    return text[before.start : following.end].isupper() and not text.isupper()


def _special_kind(word: str, before: Item | None, following: Item | None) -> str:
    """The letter of a capitalised word that joins two names or opens one."""
    if word in people.VIA:
        return "v"
    if word in ("y", "and"):
        return "A" if before and following and before.kind in "NO" and following.kind in "NIO" else "N"
    if word in people.FOR:
        return "r" if following and following.kind == "O" else "N"
    return "c" if word == "copyright" else "b"


def _names(text: str, items: list[Item], at: int) -> bool:
    """Whether a flag word is part of a name: "Unknown Soldier", "Tom Hale Archive"."""
    word = items[at].folded
    if word in flags.BEFORE_A_NAME:
        named = at + 1 < len(items) and items[at + 1].kind == "N"
        return named and not institutions.is_institution(items[at + 1].folded)  # "Prensa Policía de Misiones"
    if word == "archivo" and at + 1 < len(items) and items[at + 1].folded in flags.ARCHIVES:
        return True  # "Archivo General de la Administración"
    if word in flags.BEHIND_A_NAME and text[items[at].start].islower():
        return False
    row = items[at - 1].row if at else None
    body = isinstance(row, organisations.Organisation) and row.kind == "institution"
    return word in flags.BEHIND_A_NAME and at > 0 and (items[at - 1].kind == "N" or body)


def _label_kind(text: str, item: Item, before: Item | None, following: Item | None) -> str:
    assert isinstance(item.row, labels.Label)
    capital = not text[item.start].islower()
    if before is not None and before.kind in "(:c" and following is not None and following.kind in "NO":
        return "l"  # "(photo Tom Hale/Harrow Star)", "Foto: composición LR/Ana Ruiz"
    if item.row.bare and before and before.kind in "ON" and (not following or following.kind in ").n/;"):
        return "l"  # "(Tom Hale photo)", "US Navy Photo"
    if following is not None:
        of = following.folded == "de" and (not capital or item.row.word in labels.WHENCE)  # "Fuente de Neptuno"
        if following.kind == ":" or (following.folded in labels.BY and not of):
            return "L"
        if following.folded == "from" and capital and item.row.bare:
            return "L"  # "Photo from NASA"
        plain = item.row.bare and capital and " " not in item.row.word
        stops = plain and (before is None or before.kind in "(.n|d")  # "[Fotografía. Bloomberg]"
        if following.kind in "LGc" or (following.kind == "." and (stops or len(following.folded) > 1)):
            return "L"
        if following.folded == "courtesy" or (following.kind == "," and item.row.word in labels.WITH_COMMA):
            return "L"
        # "... tres días - crédito Colprensa"
        dashed = before is not None and before.kind in "d|" and item.folded in ("credit", "credito")
        if (capital or (dashed and following.kind in "NOH")) and item.row.bare and following.kind in "NOIHFn/|":
            return "l"
        if following.kind == "v" and capital:
            return "L"  # "Image via Northcell"
        if following.kind == "|" and capital and (before is None or before.kind in ".n"):
            return "L"  # "Imágenes | Samsung"
    return "N" if capital else "w"
