"""Who is who: whether a run of words names a person or an organisation."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from captionkit.credits.casing import readable, readable_person
from captionkit.credits.items import is_year
from captionkit.credits.looks import (
    has_given_name,
    has_institution,
    has_public_word,
    is_person,
    is_strange,
    says_organisation,
)
from captionkit.credits.tokens import Item
from captionkit.lexicon import cues, institutions, people
from captionkit.lexicon.evidence import evidence
from captionkit.lexicon.given_names import GIVEN_NAMES
from captionkit.lexicon.labels import PHOTO_WORDS, Label
from captionkit.lexicon.matching import fold
from captionkit.lexicon.organisations import Organisation, spelling
from captionkit.lexicon.places import OF_PAPERS, PLACES

_HANDLE_WORDS = re.compile(r"[A-ZÁÉÍÓÚÑ]{2,}(?![a-záéíóúñ])|[A-ZÁÉÍÓÚÑ]?[a-záéíóúñ]+")
_LICENCE = re.compile(r"(?:CC|Creative Commons)[ -](?:BY|0|Zero|Attribution)\b", re.IGNORECASE)


_SHORTEST_WORD = 4  # letters: shorter ones in capitals may be an acronym


class Name(NamedTuple):
    """One name of a credit."""

    text: str
    is_person: bool
    sure: bool
    """False where only a default decided between person and organisation."""
    rule: str


class Part(NamedTuple):
    """A run of items between two separators, and what stands beside it."""

    text: str
    items: Sequence[Item]
    after_agency: bool
    """A known organisation stands before it in the chain ("EFE/..."): what follows is a person."""
    before_known: bool
    """A known organisation stands after it ("... /AFP")."""
    said_by: bool
    """The label says who: "Photo by ..."."""
    whence: bool
    """The label says where it is from ("Source: ..."), or a person stands on the other side of a slash."""
    beside_person: bool
    """A person stands before or behind it in the chain."""
    acronym: str
    """The first letters of the words before it."""


def read_part(part: Part) -> tuple[Name, ...]:
    """The names of one part; none for flags, numbers and unexplained initials."""
    if len(part.items) == 1 and part.items[0].kind == "O" and not _LICENCE.match(part.text):
        return (_organisation(part.items[0]),)
    if len(part.items) == 2 and part.items[0].folded in cues.MONTHS and is_year(part.items[1]):
        return ()  # "Vogue, September 2023"
    items = [
        item
        for before, item in zip((None, *part.items), part.items, strict=False)
        if item.kind not in "FGLq'" and not (item.kind == "9" and before is not None and before.kind == "F")
    ]
    while items and (items[-1].kind in "Aph." or is_year(items[-1]) or [item.kind for item in items] == ["9"]):
        items.pop()
    start = next((at for at, item in enumerate(items) if item.kind not in "Aphb"), len(items))
    items = _without_rank(items[start:])
    if (
        not items
        or all(item.kind == "I" for item in items)
        or all(isinstance(item.row, Label) for item in items)
        or _LICENCE.match(_written(part, items))
    ):
        return ()
    if len(items) == 2 and items[1].folded in PHOTO_WORDS and items[0].kind == "N":
        house = _written(part, items[:1])
        if house.isupper() and len(house) <= 5:
            return (Name(house, False, True, "name.house"),)  # "HT Photo"
    while len(items) > 1 and items[0].kind == "l" and items[0].folded != "photo":
        del items[0]  # "composición LR"
    if len(items) > 1 and items[-1].kind == "l" and items[-1].folded in PHOTO_WORDS:
        items = items[:-1]  # "OSV News photo", "(Tom Hale photo)", "INQUIRER PHOTO"
    if _names_nobody(items):
        return ()
    ahead = next((at for at, item in enumerate(items) if item.kind == "A"), 0)
    if ahead and _names_nobody(items[:ahead]):
        items, part = items[ahead + 1 :], part._replace(whence=True)  # "the artist and White Cube"
    if _opens_with_article(part, items):
        del items[0]
    known = [item for item in items if item.kind == "O"]
    while known and items[-1].kind == "w":
        items.pop()  # "SpaceX webcast"
    items = [item for item in items if item.kind != "H" or "@" not in item.folded[1:]]  # a mail address is no name
    if not items:
        return ()
    handles = tuple(_handle(part, item) for item in items if item.kind == "H")
    if len(known) > 1 and not handles and all(_is_institution(item) for item in known) and len(items) == len(known):
        return (_as_printed(part, items, "name.holds_organisation"),)  # "Emergencias 112 Comunidad de Madrid"
    if known and len(items) == len(known) + len(handles):
        return (*(_organisation(item) for item in known), *handles)
    if known and not says_organisation([item for item in items if item.kind != "O"]):
        return _beside_known(part, items, known)
    if known == items[:1] and fold(_organisation(known[0]).text) in people.SOCIAL and len(items) > 2:
        return (_organisation(known[0]), *_unknown(part, items[1:]))  # "Flickr Ministerio de Energía"
    return _unknown(part, items)


def _opens_with_article(part: Part, items: Sequence[Item]) -> bool:
    """Whether an article in capitals belongs to whose courtesy it is: "CEDIDA POR EL HOSPITAL CENTRAL"."""
    given = any(item.kind in "Gb" for item in part.items) and items[0].kind == "N" and len(items) > 1
    if not given or items[0].folded not in people.ARTICLES or not _written(part, items).isupper():
        return False
    return has_institution(items[1]) or len(items[1].folded) < _SHORTEST_WORD


def _names_nobody(items: Sequence[Item]) -> bool:
    """ "the artist", "la familia": nothing but articles and words for somebody the reader knows."""
    return any(item.folded in people.NOBODY for item in items) and all(
        item.folded in people.NOBODY or item.kind in "pA" or item.folded in people.ARTICLES for item in items
    )


def _handle(part: Part, item: Item) -> Name:
    """A handle: an organisation's, if a word or an acronym in it says so ("@GardaTraffic", "@SSPCMexico")."""
    text = _written(part, [item])
    words = _HANDLE_WORDS.findall(text)
    body = any(institutions.is_institution(fold(word)) or (len(word) > 2 and word.isupper()) for word in words)
    body = (body and len(words) > 1) or "112" in text  # the number of emergencies
    return Name(text, not (body and text[0] == "@"), True, "name.handle")


def _without_rank(items: list[Item]) -> list[Item]:
    """Without the military rank before a person's name."""
    start = 0
    while start < len(items) and items[start].folded in people.RANKS:
        start += 1
    return items[start:] if start and is_person(items[start:]) else items


def _is_institution(item: Item) -> bool:
    return isinstance(item.row, Organisation) and item.row.kind == "institution"


def _organisation(item: Item) -> Name:
    row = item.row
    assert isinstance(row, Organisation)
    return Name(spelling(row, item.folded), False, True, f"organisation:{row.name}")


def _beside_known(part: Part, items: list[Item], known: list[Item]) -> tuple[Name, ...]:
    """A known organisation with more words: a person beside it, or a longer name that holds it."""
    at = items.index(known[0])
    before, after = _trimmed(items[:at]), _trimmed(items[at + 1 :])
    around = before or after
    if len(known) > 1 and not [item for item in around if item.kind in "NIH9"]:
        return tuple(_organisation(item) for item in known)
    surname = _written(part, known[:1])
    if (
        [item.folded in GIVEN_NAMES for item in before] == [True]
        and not after
        and surname.istitle()
        and len(items) == 2
    ):
        return (_person(part, items),)  # "Elise Granger"
    if (before and after) or (before and len(known[0].folded) == 1):  # "Taller de Arquitectura X"
        return (_as_printed(part, items, "name.holds_organisation"),)
    row = known[0].row
    assert isinstance(row, Organisation)
    name = row.kind == "outlet" and known == items[:1] and surname.istitle() and " " not in surname
    if name and is_person(after) and is_strange(after) and not has_given_name(after):
        return (_person(part, items),)  # "Gara Bencomo Déniz"
    if before and row.kind == "platform":
        return (*_unknown(part, before), _organisation(known[0]))  # "Harrow Fire Service Facebook page"
    pair = len(items) == 2 and {item.kind for item in items} == {"N", "O"} and " " not in known[0].folded
    printed = row.kind in ("agency", "stock")
    if pair and not printed and (part.before_known or part.said_by) and items[0].folded in GIVEN_NAMES:
        return (_person(part, items),)  # "Dawn Birk/Reuters"
    joined = any(item.kind in "pA" for item in items if item not in before and item not in after)
    if (
        is_person(around)
        and not joined
        and (
            printed
            or has_given_name(around)
            or (before and row.kind == "outlet" and is_strange(before))  # "Ignatius Okono Miami Herald"
            or (before and fold(row.name.split()[0]) in people.ARTICLES)  # "Tom Hale The Guardian"
        )
    ):
        person = _person(part, around)
        return (person, _organisation(known[0])) if before else (_organisation(known[0]), person)
    if not joined and all(item.kind == "l" for item in around):
        return (_organisation(known[0]),)
    return (_as_printed(part, items, "name.holds_organisation"),)


def _trimmed(items: list[Item]) -> list[Item]:
    """Without the low words and hyphens at both ends."""
    start, end = 0, len(items)
    while end > start and items[end - 1].kind in "pAh":
        end -= 1
    while start < end and items[start].kind in "pAh":
        start += 1
    return items[start:end]


def _unknown(part: Part, items: list[Item]) -> tuple[Name, ...]:
    rest = [item for item in items if item.kind != "H"]
    if all(item.kind in "hp" for item in rest):
        return tuple(_handle(part, item) for item in items if item.kind == "H")
    items = rest
    if len(items) == 1 and items[0].kind == "D":
        return (Name(_written(part, items), False, True, "name.domain"),)
    if says_organisation(items):
        split = _several(part, items, sure_of_left=True)
        return split or (_as_printed(part, items, _rule_of(items)),)
    if split := _several(part, items, sure_of_left=False):
        return split
    if len(items) == 2 and part.before_known and all(item.kind == "w" for item in items):
        return (Name(_written(part, items).title(), True, False, "name.user_name"),)  # "yuto arima/AFP"
    if len(items) == 1:
        return _single(part, items[0])
    if _is_common(part, items):
        return (_as_printed(part, items, "name.common_words"),)
    if (
        is_person(items)
        and not (part.whence and not has_given_name(items))
        and not _opens_with_acronym(part, items)
        and not _ends_in_place(part, items)
        and (part.said_by or items[0].folded not in OF_PAPERS)  # "Canarias Ahora"
        and not _is_giver(part, items)
    ):
        return (_person(part, items),)
    return (_as_printed(part, items, "name.unlike_a_person"),)


def _opens_with_acronym(part: Part, items: Sequence[Item]) -> bool:
    """Whether capitals stand before words that are not: "UC Global"."""
    first, rest = _written(part, items[:1]), _written(part, items[1:])
    shouted = 2 * sum(map(str.isupper, rest)) > sum(map(str.isalpha, rest))
    return items[0].kind == "N" and 1 < len(first) <= 4 and first.isupper() and not shouted


def _is_common(part: Part, items: Sequence[Item]) -> bool:
    """Whether all words are common ones, as hardly ever in a person's name: "Liquid Death"; no one says who."""
    said = part.said_by or part.after_agency or part.before_known
    words = evidence().words
    return not said and not has_given_name(items) and all(item.kind == "N" and item.folded in words for item in items)


def _is_giver(part: Part, items: Sequence[Item]) -> bool:
    """Whether a name that no first name opens, with a "de" in it, gave the picture: "Cortesía Refugio de Valmora"."""
    gave = any(item.kind == "G" for item in part.items)
    return gave and not has_given_name(items) and any(item.folded in people.OF for item in items)


def _ends_in_place(part: Part, items: Sequence[Item]) -> bool:
    """Whether a country or city closes what no first name opens: "Forest Sentinel Cambodia", "EMT MÁLAGA"."""
    if has_given_name(items) or items[-1].folded not in PLACES:
        return False
    acronym = items[0].kind == "N" and len(_written(part, items[:1])) <= 4
    return len(items) > 2 or (acronym and items[0].folded not in PLACES)


def _several(part: Part, items: list[Item], *, sure_of_left: bool) -> tuple[Name, ...]:
    """ "A y B", "A and B and C": several people, if the sides look like people."""
    sides: list[list[Item]] = [[]]
    joins = {item.folded for item in items if item.kind == "A"}
    for item in items:
        if item.kind == "A" and (item.folded != "i" or joins == {"i"}):  # else "i" joins surnames
            sides.append([])
        else:
            sides[-1].append(item)
    sides = [side for side in sides if side]
    if len(sides) < 2:
        return ()
    if not sure_of_left and len(sides) == 2 and len(sides[0]) == 1 and sides[0][0].kind == "N" and is_person(sides[1]):
        return (_person(part, items),)  # a couple with one surname
    if sure_of_left:
        if not (has_given_name(sides[0]) and is_person(sides[0])):
            return ()
        rest = items[items.index(sides[1][0]) :]
        return (_person(part, sides[0]), _as_printed(part, rest, _rule_of(rest)))
    # "Harrow Dogs & Cats Home" is one body
    initials = any(item.kind == "I" for item in items)
    told = initials or any(map(has_given_name, sides)) or "&" not in joins or all(map(is_strange, sides))
    return tuple(_person(part, side) for side in sides) if told and all(map(is_person, sides)) else ()


def _single(part: Part, item: Item) -> tuple[Name, ...]:
    word = _written(part, [item])
    if word == part.acronym:
        return ()  # "African News Agency (ANA)"
    if item.kind == "I" or ((part.beside_person or part.after_agency) and item.folded in PLACES):
        return ()  # initials that nothing explains; where the person works
    if not word or (item.kind == "9" and word.isdigit()):
        return ()  # a mark between quotation marks is no name
    if item.folded in GIVEN_NAMES and not word.isupper():
        return (Name(word, True, True, "name.given_name"),)
    if word.isupper() and len(word) <= 2 and not any(other.kind == "F" for other in part.items):
        # Unexplained initials; "Archivo UH" explains them, or a photographer beside them, whose paper they are.
        told = len(word) == 2 and (part.beside_person or part.whence)  # "Fuente: NA"
        return (Name(word, False, False, "name.initials"),) if told else ()
    if part.after_agency and not (word.isupper() and len(word) <= 5):
        return (Name(readable_person(word), True, False, "name.after_agency"),)
    if part.said_by and word.istitle():
        return (Name(word, True, False, "name.single_word"),)  # "Photo by Wanjiru"
    if word[0].islower() and part.beside_person and not part.before_known:
        return (Name(word, False, False, "name.single_word"),)  # "Ana Ruiz/imec"
    if word[0].islower() or (part.before_known and any(map(str.isdigit, word)) and not word.isdigit()):
        known = part.before_known or part.after_agency
        return (Name(word, True, False, "name.user_name"),) if known else ()  # "Courtesy of the artist"
    return (Name(readable(word), False, word.isupper() or part.before_known, "name.single_word"),)


def _person(part: Part, items: Sequence[Item]) -> Name:
    words = _written(part, items)
    half = words[: len(words) // 2]
    if " " in half and words.casefold() == 2 * half.casefold():
        words = half  # "AFP PHOTO / TOM HALETOM HALE", as two fields of one picture run together
    sure = (
        has_given_name(items)
        or part.said_by
        or part.before_known
        or part.after_agency
        or any(item.kind == "I" or (item.kind == "p" and item.folded in people.PARTICLES) for item in items)
    )
    return Name(readable_person(words), True, sure, "name.person")


def _rule_of(items: Sequence[Item]) -> str:
    return "name.institution" if has_public_word(items) else "name.body"


def _as_printed(part: Part, items: Sequence[Item], rule: str) -> Name:
    return Name(readable(_written(part, items)), False, rule not in _UNSURE, rule)


_UNSURE = frozenset(("name.unlike_a_person", "name.common_words"))


def _written(part: Part, items: Sequence[Item]) -> str:
    offset = part.items[0].start
    text = part.text[items[0].start - offset : items[-1].end - offset]
    return " ".join(text.strip(" '\"“”‘’«».,").split()) if items[-1].kind != "I" else " ".join(text.split())
