"""A chain of names: "EFE/Ana Ruiz", "Tom Hale/Pool via Reuters", "Ana Ruiz (AFP)", "A y B | C"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from captionkit.credits.items import Items, is_year, read_items
from captionkit.credits.looks import has_given_name, looks_like_person, says_body, says_organisation
from captionkit.credits.names import Name, Part, read_part
from captionkit.credits.tokens import Item
from captionkit.lexicon import people
from captionkit.lexicon.flags import FlagWord
from captionkit.lexicon.labels import BEFORE, WHENCE, WITH_COMMA, Label
from captionkit.lexicon.matching import Index
from captionkit.lexicon.organisations import RELEASES, Organisation
from captionkit.lexicon.places import PLACES

# The grammar, over the letters of `items`. Each repetition begins with a letter that its neighbours lack, so that
# matching is linear.
_UNIT = "[ONIHD9Fl]"
_RUN = rf"q?{_UNIT}(?:[pAhbq']{{0,4}}{_UNIT})*['q]?"
_GIVEN = rf"G:?[pw]{{0,2}}q?(?:{_UNIT}|w(?=[pwNOIq]*(?:$|[)n.]))|w(?=A))(?:[pAhbqw']{{0,6}}{_UNIT})*['q]?(?:w(?=\)))?"
_USER = r"w{1,2}(?=/O)|w(?=/N|[rv]O)|(?<=/)w(?![wpNO])"
_PART = rf"P?(?:{_GIVEN}|G|{_RUN}|{_USER})(?:\((?:{_RUN})(?:[/|v,r]{{1,2}}(?:{_RUN})|v)*(?:{_RUN})?\))?"
_NAMED = r":(?=[NI][NIph']{1,6}(?:A[NI][NIph']{1,6})?"  # a colon and a person behind it: "(ABC News: Tom Hale)"
_SEPARATOR = (
    r"(?:(?<=F)b|/r|[/|;](?:L:)?|[vdrh]|rp(?=[ON])|,[vnA]?|/[v/]|:(?=H)|(?<=O):(?=[OG])"
    rf"|(?<=O){_NAMED}(?:$|[)n.]))|(?<=[ON]){_NAMED}\))|(?<=lN){_NAMED}(?:$|[)n.]))|(?<=lN):(?=F(?:$|[)n.])))"
)
CHAIN = re.compile(rf"(?:d/|F:)?{_PART}(?:{_SEPARATOR}{_PART})*")
REFERENCE = re.compile(r"\(?\b((?=[A-Z0-9]*\d)[A-Z]{3}\d?[A-Z0-9]{3,}|\d{7,9}[a-z]{0,3})\)?\s*$")

LONGEST = 48
"""Items: no credit is longer."""

LABELS = 12
"""Items: no run of label words before a credit is longer."""


def earliest_start(shape: str, end: int) -> int:
    """The first item from which a chain may reach item `end`: low words stand only in few kinds of them."""
    first = max(0, end - LONGEST)
    window = shape[first:end]
    low = window.rfind("w")
    if low < 0 or "G" in window or "/" in window or ("O" in window and ("v" in window or "r" in window)):
        return first
    return first + low + 1


class Chain(NamedTuple):
    """What a chain of names says."""

    creators: tuple[str, ...]
    organisations: tuple[str, ...]
    flags: tuple[str, ...]
    medium: str
    notice: str | None
    reference: str | None
    sure: bool
    """Whether person and organisation were told apart by evidence."""
    reasons: tuple[tuple[str, int, int], ...]


def read_chain(
    items: Items, start: int, end: int, *, said_by: bool = False, medium: str = "photo", whence: bool = False
) -> Chain:
    """Read the items from `start` to `end` as one chain.

    `said_by`: the label says who made it; `whence`: the label says where it is from ("Source:").
    """
    parts = list(_parts(items, start, end))
    run, shape = items.items[start:end], items.shape[start:end]
    rows = [item for item in run if item.row is not None]
    said = _behind(run, "b") if "b" in shape else ()
    clients = {next_.start for item, next_ in pairwise(run) if item.folded in people.FOR} if "r" in shape else ()
    bracketed = _behind(run, "(") if "(" in shape and len(parts) > 1 else ()
    read: list[tuple[Name, Sequence[Item]]] = []
    acronym = ""
    for part, beside in zip(parts, _beside(parts, shape), strict=True):
        first = part[0].start
        if len(parts) > 1 and part is not parts[0] and " ".join([item.folded for item in part]) in PLACES:
            continue  # "ARS, New York"
        about = Part(
            items.text[first : part[-1].end],
            part,
            after_agency=beside.after_agency and first not in clients,
            before_known=beside.before_known,
            said_by=((said_by or medium == "illustration") and part is parts[0]) or first in said,
            whence=(whence and not (beside.before_known or beside.after_agency))
            or first in clients
            or beside.whence
            or (first in bracketed and beside.person),
            beside_person=beside.person,
            acronym=acronym,
        )
        read += [(name, part) for name in read_part(about)]
        acronym = "".join([word[0] for word in about.text.split()])
    flags = [(item, item.row) for item in rows if isinstance(item.row, FlagWord)]
    for item in rows:
        if medium == "photo" and isinstance(item.row, Label):
            medium = item.row.medium
    return Chain(
        creators=_once([name.text for name, _ in read if name.is_person]),
        organisations=_once([name.text for name, _ in read if not name.is_person]),
        flags=tuple(dict.fromkeys([row.flag for _, row in flags if row.flag])),
        medium=medium,
        notice=None,
        reference=None,
        sure=all(name.sure for name, _ in read),
        reasons=(
            *[(name.rule, part[0].start, part[-1].end) for name, part in read],
            *[(f"flag:{row.words}", item.start, item.end) for item, row in flags],
        ),
    )


def _behind(run: Sequence[Item], kind: str) -> set[int]:
    """Where the items begin that follow one of a kind."""
    return {following.start for item, following in pairwise(run) if item.kind == kind}


class _Beside(NamedTuple):
    """What the other parts of a chain say of one."""

    after_agency: bool
    before_known: bool
    whence: bool
    person: bool


_BY_ITSELF = (_Beside(False, False, False, False),)


def _beside(parts: Sequence[Sequence[Item]], shape: str) -> Sequence[_Beside]:
    """What the other parts say of each; `shape`: the letters of the chain."""
    slashed = "/" in shape and "|" not in shape and ";" not in shape
    if len(parts) < 2:
        return _BY_ITSELF[: len(parts)]
    known = [any(item.kind == "O" for item in part) for part in parts]
    last_known = max((at for at, holds in enumerate(known) if holds), default=-1)
    named_at = [at for at, part in enumerate(parts) if any(item.kind not in "F9" for item in part)]
    second = len(named_at) == 2 and "|" not in shape and any(map(_is_agency, parts[named_at[0]]))
    people = [looks_like_person(part) for part in parts]
    several = sum(people)
    given = [person and has_given_name(part) for person, part in zip(people, parts, strict=True)]
    return [
        _Beside(
            second and at == named_at[1],
            at < last_known,
            slashed and person and not given[at] and any(given),
            several > person,
        )
        for at, person in enumerate(people)
    ]


def read_field(text: str, own: Index[Organisation] | None = None) -> tuple[Chain, int, int]:
    """Read a text that is known to be a credit, and where its words stand once labels and brackets are taken off.

    Everything in it is a name, a flag, a separator or a reference: nothing is left over as caption.
    """
    start, end = 0, len(text)
    start, end = _without_brackets(text, start, end)
    items = read_items(text, own)
    first, medium, said_by, notice = open_labels(items, _item_at(items, start))
    if (named := without_courtesy(items, first)) < len(items.items):
        start = max(start, items.items[named].start)
    start, end = _without_brackets(text, start, end)
    while end > start and text[end - 1] in " .,;/|-\n" and not _dotted(text, end):
        end -= 1
    reference = REFERENCE.search(text, start, end)
    last = _item_at(items, reference.start() if reference else end)
    whence = any(item.folded in WHENCE for item in items.items[:first])
    chain = read_chain(items, min(first, _item_at(items, start)), last, said_by=said_by, medium=medium, whence=whence)
    return (
        chain._replace(
            notice=text[notice:end].strip() if notice is not None else None,
            reference=reference[1] if reference else None,
        ),
        start,
        end,
    )


def without_courtesy(items: Items, start: int) -> int:
    """The item after "courtesy of", if a label word opens it: "Image courtesy of NASA" gives "NASA"."""
    opened = start and items.shape[start - 1] in "Ll" and items.shape[start : start + 1] == "G"
    if not opened or not items.items[start].folded.startswith("courtesy"):
        return start
    return start + 1 + (items.shape[start + 1 : start + 2] == ":")


def open_labels(items: Items, start: int) -> tuple[int, str, bool, int | None]:
    """Step over the label that opens a credit: the item after it, its medium, whether it says "by", where © stands."""
    medium, said_by, notice = "photo", False, None
    end = min(len(items.shape), start + LABELS)
    for at in range(start, end):
        item, before = items.items[at], items.shape[at - 1] if at else ""
        if not _belongs_to_label(items, at, before):
            return at, medium, said_by, notice
        if isinstance(item.row, Label) and medium == "photo":
            medium = item.row.medium
        said_by |= item.folded in people.BY or item.folded in people.OF
        if item.kind == "c" and notice is None:
            notice = item.start
    return end, medium, said_by, notice


def _belongs_to_label(items: Items, at: int, before: str) -> bool:
    """Whether item `at` opens a credit or joins the label before it to what follows."""
    item = items.items[at]
    if item.kind in "Llc":
        return True
    if item.folded in people.BY:
        return before in ("", *"Llc9:")
    if before == "c" and is_year(item):
        return True
    if item.kind == ",":
        return before == "9" or (before in ("L", "l") and items.items[at - 1].folded in WITH_COMMA)
    if before in ("L", "l", "c"):
        joins = item.kind in ":bnv" or item.folded in ("de", "of", "from")
        named = before == "L" and items.shape[at + 1 : at + 2] in tuple("ONI")  # "[Fotografía. Bloomberg]"
        stop = item.kind == "." and (named or len(item.folded) > 1)
        return joins or (before != "c" and (item.kind in "/|" or stop))
    if before == "9":
        return item.folded in people.BY
    if before in (":", "b"):
        return item.kind in "n:"
    return item.folded in BEFORE and items.shape[at + 1 : at + 2] in ("L", "l", "N")


def _is_agency(item: Item) -> bool:
    row = item.row
    if not isinstance(row, Organisation) or row.name in RELEASES:
        return False
    return row.kind in ("agency", "stock", "platform", "institution")


def _parts(items: Items, start: int, end: int) -> Iterator[list[Item]]:
    """The runs between separators; a comma inside one organisation's name separates nothing."""
    part: list[Item] = []
    quoted = 0
    for at in range(start, end):
        item = items.items[at]
        if item.kind == "q" and at >= quoted and not (part and part[-1].end == item.start):
            quoted = items.shape.find("q", at + 1, end) + 1  # what stands between quotation marks is one name
        mark = item.kind in "/|,;vrn:()b*cLdP" or (item.kind == "." and item.folded != "'")
        splits = mark and at >= quoted
        if item.kind == "h":
            splits = bool(part) and _hyphen_splits(items, at, end, part)
        if item.kind == "r" and part and _names_field(items, at, part):
            splits = False
        if item.kind == "w" and part and item.folded in ("on", "from") and at >= quoted:
            splits = True
        if item.kind == "A" and part and at >= quoted and item.folded != "&":
            following = items.shape[at + 1 : at + 2]
            splits = part[-1].kind == "O" or (following == "O" and has_given_name(part) and looks_like_person(part))
        if item.kind == "," and part and (_is_place_behind(items, at, end, part) or _is_firm(items, at, end, part)):
            splits = False
        if not splits:
            part.append(item)
        elif part:
            yield part
            part = []
    if part:
        yield part


def _is_place_behind(items: Items, at: int, end: int, part: list[Item]) -> bool:
    """Whether a comma parts an institution from where it is: "Museum of Fine Arts, Boston"."""
    last = min(end, at + 4)
    stop = next((spot for spot in range(at + 1, last) if items.shape[spot] not in "NpI"), last)
    place = " ".join(item.folded.replace(".", "") for item in items.items[at + 1 : stop])
    follows = items.shape[stop : stop + 1]
    return place in PLACES and (stop == end or follows in "/|,);.") and says_body(part)


def _names_field(items: Items, at: int, part: list[Item]) -> bool:
    """Whether "for" belongs to a body's name: "Harrow Institute for Biology", not "Tom Hale for Harrow Star"."""
    rows = [item.row for item in part if item.row is not None]
    known = any(not (isinstance(row, Organisation) and row.kind == "institution" and " " in row.name) for row in rows)
    return not known and items.shape[at + 1 : at + 2] in ("N", "p") and (bool(rows) or says_organisation(part))


_FIRM = re.compile("(?:,N){0,4}AN(?:p{0,2}N){0,2}")


def _is_firm(items: Items, at: int, end: int, part: list[Item]) -> bool:
    """Whether a comma stands between the surnames of a firm: "Pruitt, Osei & Sachs"."""
    if not {item.kind for item in part} <= set("N,Gpb") or part[-1].kind != "N" or has_given_name(part):
        return False
    match = _FIRM.match(items.shape, at, end)
    return match is not None and any(item.folded == "&" for item in items.items[at : match.end()])


def _hyphen_splits(items: Items, at: int, end: int, part: list[Item]) -> bool:
    """ "Tom Hale-USA TODAY Sports" is two names, "Kim Seo-Yun" one."""
    following = items.items[at + 1] if at + 1 < end else None
    if following is not None and following.kind == "F" and part[-1].kind == "O":
        return True  # "ABI-archivo"
    if items.items[at].folded in "–—" and has_given_name(part) and looks_like_person(part):
        return True  # "Tom Hale—Harrow Star"
    if following is not None and part[-1].kind == "O" and has_given_name(items.items[at + 1 : end]):
        return True  # "SEMANA-ANA RUIZ"
    if following is None or following.kind != "O":
        return False
    prints = isinstance(following.row, Organisation) and following.row.kind in ("agency", "stock", "outlet")
    return has_given_name(part) or (looks_like_person(part) and prints)


def _item_at(items: Items, position: int) -> int:
    return next((at for at, item in enumerate(items.items) if item.start >= position), len(items.items))


def _dotted(text: str, end: int) -> bool:
    """Whether the full stop at the end belongs to an initial or an abbreviation."""
    return text[end - 1] == "." and bool(
        re.search(r"(?:\b[A-Z]|\b(?:Ltd|Inc|Corp|Co|Jr|Sr))\.$", text[max(0, end - 6) : end])
    )


def _without_brackets(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if (
        end - start > 2
        and text[start] in "([{"
        and text[end - 1] in ")]}"
        and not re.search(r"[()\[\]{}]", text[start + 1 : end - 1])
    ):
        return _without_brackets(text, start + 1, end - 1)
    return start, end


def _once(values: Sequence[str]) -> tuple[str, ...]:
    if len(values) < 2:
        return tuple(values)
    seen: dict[str, str] = {}
    for value in values:
        seen.setdefault(value.casefold(), value)
    return tuple(seen.values())
