"""A credit that a label opens: "Foto: Ana Ruiz", "Photo by Tom Hale/Reuters", "(U.S. Navy photo by Tom Hale)"."""

from __future__ import annotations

import re

from captionkit.credits.chain import CHAIN, LABELS, LONGEST, open_labels
from captionkit.credits.found import Found, is_trusted, make_found, tells
from captionkit.credits.items import Items, read_items
from captionkit.credits.looks import has_given_name, has_public_word, looks_like_person
from captionkit.credits.runs import LONGEST_NAME, is_body, says_where
from captionkit.lexicon import institutions, labels, people
from captionkit.lexicon.evidence import evidence
from captionkit.lexicon.given_names import GIVEN_NAMES
from captionkit.lexicon.labels import Label

_BOUNDARY = ".n|d/);:*"
_LONGEST_UNKNOWN = 20  # items: of people alone, three with long names
_NAME_WITH_A_LOW_END = re.compile("(?:(?:[NI9][pA]?){2,5}|O)w(?=$|n)")  # on a line of its own: "Image: Velmar Q cells"


def find_labelled(items: Items) -> Found | None:
    """ "Foto: Ana Ruiz", "Photo by Tom Hale/Reuters", "© NASA": a label opens it, a boundary closes it."""
    shape = items.shape
    for at in range(len(shape) - 1, -1, -1):
        if shape[at] in "Llc" and (_opens(items, at) or _house(items, at) < at):
            at = _first_label(items, at)
            first, medium, said_by, notice = open_labels(items, at)
            end = _chain_end(items, first)
            if end is not None and (shape[first - 1] == "/" or (at == 0 and "w" in shape[end : end + LONGEST])):
                end = _before_dash(shape, first, end)
            if (
                end is None
                and at
                and shape[at - 1] in "n."
                and shape[first - 1] == ":"
                and _is_credit_word(items, first - 2)
            ):
                line = _NAME_WITH_A_LOW_END.match(shape, first)
                end = line and line.end()
            if end is None and (titled := _titled(items, at, first)):
                return find_labelled(titled)
            if end is None and _by_nobody(items, first):
                return make_found(items, first, items.end, at, "credit.label", said_by=said_by, medium=medium)
            if end is None or not _labelled_is_credit(items, at, first, end):
                continue
            named, end = end, _with_doi(items, end)
            if (house := _house(items, at)) < at:
                return make_found(items, house, end, house, "credit.house", medium=medium)
            whence = items.items[at].folded in labels.WHENCE or items.items[max(0, first - 2)].folded in labels.WHENCE
            return make_found(
                items,
                first,
                end,
                at,
                "credit.label",
                said_by=said_by,
                medium=medium,
                notice=notice,
                whence=whence or (named < end and items.shape[named - 1] == ")"),  # a paper's journal
                named=named,
                through=int(shape[end : end + 1] == "/"),
            )
    return None


def _with_doi(items: Items, end: int) -> int:
    """With the number of a paper: "Credit: Nano Letters (2023). DOI: 10.1021/abc"."""
    if items.shape[end : end + 3] == "(9)":
        end += 3
    if items.shape[end : end + 3] != ".N:" or items.items[end + 1].folded != "doi":
        return end
    stop = items.items[end + 2].end
    while items.text[stop : stop + 1] == " ":
        stop += 1
    space = items.text.find(" ", stop)
    return next((at for at in range(end + 3, len(items.shape)) if items.items[at].start > space > 0), len(items.shape))


def _first_label(items: Items, at: int) -> int:
    """Back over the labels that stand before a label: "Image credit:", "Photo / Foto:", "Credits:\nPhoto:"."""
    shape, back = items.shape, at - LABELS
    while at > max(0, back):
        if twin := _TWIN.search(shape, max(0, at - 2), at):
            at = twin.start()
            continue
        if shape[at - 1] in "Llcb" or _qualifies(items, at - 1):
            at -= 1
            continue
        mark = at - 1
        while mark > max(0, back) and (shape[mark] in ":n" or _is_ellipsis(items, mark)):
            mark -= 1
        if shape[mark] != "L" or mark == at - 1:
            break
        at = mark
    return at


_TWIN = re.compile("[Llc]/$")  # the label in the other language


def _is_ellipsis(items: Items, at: int) -> bool:
    return items.shape[at] == "." and len(items.items[at].folded) > 1


def _house(items: Items, at: int) -> int:
    """Where the words begin that say whose photo it is, before a label: "(U.S. Army photo by Sgt. Tom Hale)"."""
    shape = items.shape
    if shape[at] not in "LlwN" or shape[at + 1 : at + 2] not in ("b", ":"):
        return at
    start = at
    while start and at - start < 5 and shape[start - 1] in "ONIF'p":
        start -= 1
    before = shape[start - 1] if start else "n"
    run = items.items[start:at]
    if not run or before not in "(|.nd" or has_given_name(run):
        return at
    said = shape[at + 1] == "b" and before in "(|d"
    around = items.source(max(0, start - LONGEST), min(len(shape), at + LONGEST))
    shouted = items.source(start, at + 1).isupper() and not around.isupper()
    known = all(kind in "OF" for kind in shape[start:at])
    initials = len(run) == 1 and len(run[0].folded) <= 3 and items.source(start, at).isupper()
    return start if said or shouted or known or initials or (is_body(items, start, at) and not says_where(run)) else at


def _by_nobody(items: Items, first: int) -> bool:
    """ "Image by author", "Foto: la autora", at the end of the text."""
    run = items.items[first : items.end] if items.end < first + 3 else ()
    says = len(run) > 0 and items.shape[first - 1] in "b:" and run[-1].folded in people.NOBODY
    return says and (len(run) == 1 or run[0].folded in people.ARTICLES)


def _titled(items: Items, at: int, first: int) -> Items | None:
    """The text with capitals for the names behind a label, where all is low: "... at dawn. photo: ana ruiz/ap"."""
    shape = items.shape[first : min(items.end, first + LONGEST_NAME * 2)]
    if first + len(shape) < items.end or not set(shape) <= set("wpA/,vO") or "w" not in shape:
        return None
    if not (at and items.shape[at - 1] in ".n|(" and items.shape[first - 1] in ":c"):
        return None
    start = items.items[first].start
    rest = items.text[start:]
    if not rest.islower():
        return None
    text = items.text[:start] + _LOW_WORD.sub(lambda word: word[0].capitalize(), rest)
    if len(text) != len(items.text):
        return None
    titled, word = read_items(text), items.items[first].folded
    houses = (item for item in titled.items[first:] if item.kind == "O")
    known = "/" in shape and any(is_trusted((item,)) or " " in item.folded for item in houses)
    owner = items.shape[first - 1] == "c" and word not in evidence().words
    return titled if known or owner or word in GIVEN_NAMES else None


_LOW_WORD = re.compile(rf"\b(?!(?:{'|'.join(sorted(people.ORGANISATION_PARTICLES | people.VIA))})\b)[^\W\d_]+")


def _is_credit_word(items: Items, at: int) -> bool:
    """Whether the label says nothing but that a credit follows, or stands on a line of its own."""
    row = items.items[at].row
    return items.shape[max(0, at - 1)] == "n" or (
        isinstance(row, Label) and row.word in ("credit", "credits", "credito")
    )


def _before_dash(shape: str, first: int, end: int) -> int:
    """ "PHOTO/AP - Soldiers": the caption begins behind the dash, unless an organisation stands there."""
    dash = shape.find("d", max(first, shape.rfind("O", first, end)) + 1, end)
    return dash if dash > 0 else end


def _qualifies(items: Items, at: int) -> bool:
    """Whether item `at` is a word that belongs to the label behind it: "Mandatory credit"."""
    return items.items[at].folded in labels.BEFORE


def _opens(items: Items, at: int) -> bool:
    before = items.shape[at - 1] if at else "n"
    item = items.items[at]
    glued = at > 0 and items.items[at - 1].end == item.start
    if before in _BOUNDARY or before in "(q,'":
        return True
    if items.shape[at] == "l":
        slash = items.shape[at + 1 : at + 2] == "/" and items.items[at + 1].start == item.end
        behind = items.items[at + 2 : at + 3]
        named = items.shape[at + 2 : at + 3] == "O" or institutions.OFFICES.issuperset(each.folded for each in behind)
        if slash and named and before in ("N", "w") and not items.text[item.start].islower():
            return True  # "... en Colón Foto/Ministerio de Salud"
        return glued or before in "Ll"
    if at and _qualifies(items, at - 1) and (at == 1 or items.shape[at - 2] in _BOUNDARY):
        return True  # "Author photo by Tom Hale"
    return not items.text[item.start].islower() or item.folded == "(c)"


def _labelled_is_credit(items: Items, at: int, first: int, end: int) -> bool:
    """Whether what follows a label is a credit and no caption under a heading ("Video: the mayor speaks")."""
    shape, run = items.shape[first:end], items.items[first:end]
    label = items.items[at].row
    word = label.word if isinstance(label, Label) else ""
    if word in labels.OF_WORKS and end < items.end:
        return False  # "Autor: Luis Vega. Óleo sobre lienzo"
    if word == "data" and looks_like_person(run):
        return False
    if items.items[first - 1].folded == "from":  # "Photo from NASA", but "Photo from the 1950s"
        return "O" in shape or (at > 0 and looks_like_person(run) and has_given_name(run))
    if items.items[first - 1].folded == "." and "O" not in shape:  # "Foto. Ana Ruiz", but "Fotografía. Ana Ruiz"
        return word in ("foto", "photo") and has_given_name(run) and looks_like_person(run)
    if word == "derechos de autor" and "O" not in shape:
        return False
    if isinstance(label, Label) and not label.bare and items.shape[first - 1] == "|" and "O" not in shape:
        return False  # "Imágenes | La feria de Valmora"
    if any(kind in "OGHDF" for kind in shape):
        return True
    if at and items.shape[at - 1] == "d" and end == items.end and "w" not in shape and has_public_word(run[:1]):
        return True  # "... tres días - crédito Presidencia"
    glued = first < len(items.items) and items.items[first - 1].end == items.items[first].start
    said = first > at + 1 or items.shape[at] == "c" or (glued and items.shape[at] == "l")
    person = looks_like_person([item for item in run if item.kind in "NIph"])
    caps = shape == "N" and 2 < len(run[0].folded) < 6 and items.source(first, first + 1).isupper()
    if caps and items.shape[at] == "l" and at and items.shape[at - 1] in ".n" and first + 1 == items.end:
        return True  # "... a la Fiscalía. Foto PNC"
    if person and items.shape[at] == "l" and at and items.shape[at - 1] in ".n" and end == items.end:
        return len(run) <= 4 or "A" in shape  # "... by the river. Foto Ana Ruiz"
    if word in labels.NO_HEADINGS and person and not at:
        return end == items.end
    person |= "/" in shape and looks_like_person(run[: shape.index("/")])
    if person and (said or has_given_name(run) or "/" in shape):
        return has_given_name(run) or not _is_heading(items, at) or _says_by(items, at, first)
    if isinstance(label, Label) and label.word in labels.WHENCE and "w" not in shape:
        behind = items.shape[end : end + 1]
        opens = not at or items.shape[at - 1] in ".n;"
        alone = not at and end == items.end and set(shape) <= set("Np")
        if alone or (opens and is_body(items, first, end)) or (behind == "n" and len(run) < 5):
            return True  # "Data: U.S. Census Bureau; ...", "Source: Northcell\nThe plant opens"
    if items.shape[end : end + 1] == ";" and "w" not in shape and not items.text[: items.items[at].start].strip():
        return True  # "Art: Northcell; Photos: Tom Hale"
    if isinstance(label, Label) and not label.bare and _is_heading(items, at) and not _says_by(items, at, first):
        return False
    if _NAME_WITH_A_LOW_END.fullmatch(shape):
        return True
    return (said or "/" in shape) and "w" not in shape and len(run) <= _LONGEST_UNKNOWN


def _says_by(items: Items, at: int, first: int) -> bool:
    return any(item.folded in people.BY for item in items.items[at:first])


def _is_heading(items: Items, at: int) -> bool:
    """Whether a label that is a common word opens the text: it may be a heading ("Photos: The people of the river")."""
    label = items.items[at].row
    return (
        isinstance(label, Label)
        and not label.bare
        and not any(kind in "w.n(" for kind in items.shape[max(0, at - LONGEST) : at])
    )


def _chain_end(items: Items, first: int) -> int | None:
    """The item after the longest chain from `first` on that ends at a boundary."""
    shape = items.shape
    match = CHAIN.match(shape, first, min(len(shape), first + LONGEST))
    if match is None:
        return None
    end = match.end()
    if _closed(items, end):
        return end
    if items.items[end].folded in people.CLOSES and shape[end] == "w" and _closed(items, end + 1):
        return end + 1  # "Photo: The Hale family"
    for at in range(end - 1, first, -1):
        if shape[at] in "d|" and _closed(items, at) and shape[at - 1] not in "d|/,":
            return at
    for at in range(first + 1, end):
        if shape[at - 1 : at + 2] == "N/N" and at + 1 < end and _tells(items, at + 1):
            spaced = items.items[at].start > items.items[at - 1].end
            if spaced and looks_like_person(items.items[first:at]) and has_given_name(items.items[first:at]):
                return at  # "Staff photo by Tom Hale / Crowds fill the quay"
        glued = items.items[at].start == items.items[at - 1].end
        if shape[at] == "N" and shape[at - 1] == "O" and (glued or _tells(items, at)):
            return at  # "Tom Hale/ReutersThe mayor ...", "AP Photo Voters wait"
        if items.items[at].folded in people.ARTICLES and shape[at] == "N" and _tells(items, at):
            last = max(shape.rfind(mark, first, at) for mark in "/|,v") + 1
            start = max(first, last)
            run = items.items[start:at]
            if looks_like_person(run) or is_body(items, start, at) or shape[start] == "G":
                return at  # "© Tom Hale The tower's copper skin ..."
        if shape[at] == "F" and shape[at + 1 : at + 2] == ":" and shape[at - 1] in "ON":
            return at  # "© Reuters FILE PHOTO: A trader works ..."
        if shape[at : at + 2] == "Nw" and _is_agency_slash(items, first, at) and _tells(items, at):
            return at  # "© UNICEF/UN0847/Mbengue Girls collect water ...", "© AFP/Ana Ruiz Crowds fill the quay"
        if at == first + 2 and shape[first - 1 : at + 1] == "cNNN" and _goes_on(items, at):
            return at  # "© Tom Hale Needle and thread ...": a sentence begins with a capital
    return None


def _is_agency_slash(items: Items, first: int, at: int) -> bool:
    """Whether an organisation, a slash and a photographer's surname, or whole name, stand before item `at`."""
    slash = items.shape.rfind("/", first, at)
    words = items.shape[slash + 1 : at]
    surname = words == "N" and not has_given_name(items.items[slash + 1 : at])
    return slash > 0 and "O" in items.shape[first:slash] and (surname or words in ("NN", "IN", "NpN", "NNN"))


def _goes_on(items: Items, at: int) -> bool:
    """Whether prose stands behind item `at`, and a first name and one surname before it."""
    following = items.items[at + 1 : at + 2]
    prose = items.shape[at + 1 : at + 2] in ("w", "p", "b") or items.shape[at + 1 : at + 3] == "Aw"
    low = prose and following[0].folded not in people.PARTICLES
    first, second = (has_given_name(items.items[spot : spot + 1]) for spot in (at - 2, at - 1))
    return low and first and not second and not institutions.is_institution(items.items[at].folded)


def _tells(items: Items, at: int) -> bool:
    """Whether a sentence begins at item `at`: low words come soon and many."""
    return "w" in items.shape[at + 1 : at + 3] and tells(items.shape[at : at + LONGEST])


def _closed(items: Items, end: int) -> bool:
    """Whether a credit may end before item `end`."""
    if end >= len(items.shape):
        return True
    kind = items.shape[end]
    if kind in "n)|*;":
        return True
    if kind == "d":
        return end + 1 < len(items.shape)
    if kind == ".":
        return True
    return kind == "(" and "O" not in items.shape[end : end + 3]
