"""Whether a chain that ends a text is its credit: rules in the order of their precedence, each with what it is for.

The first rule that applies decides, and its name is in the reasons ("credit.last:works_for"). To add one, write a
predicate and give it its place in `RULES`; the first example of its docstring is tested ("..." is any sentence).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from captionkit.credits.chain import LONGEST, read_chain
from captionkit.credits.found import is_trusted, tells
from captionkit.credits.items import Items
from captionkit.credits.looks import (
    gives_pictures,
    has_given_name,
    is_strange,
    looks_like_person,
    says_body,
    says_organisation,
)
from captionkit.credits.runs import (
    closes,
    holds_outlet,
    is_body,
    is_person_of,
    person_first,
    shouted,
    slashed,
    works_for,
)
from captionkit.credits.tokens import Item
from captionkit.lexicon import institutions, people
from captionkit.lexicon.evidence import evidence
from captionkit.lexicon.flags import FlagWord

_SHORTEST_SHOUT = 5  # letters of a name in capitals behind a slash: a shorter word may be anything's acronym
_ARCHIVE_OF = re.compile("F[NO](?:p?[NO]){0,3}")
_NAMED_BY_HOUSE = re.compile("O:[NIph']{2,6}")


class Tail(NamedTuple):
    """A chain at the end of a text, and the mark before it."""

    items: Items
    at: int
    end: int
    before: str
    """The letter of the mark that parts it from the caption; `n` too where a slash or bar stands behind a sentence."""
    shape: str
    run: Sequence[Item]
    trusted: bool
    """It holds an agency or a stock site."""
    known: bool
    """It holds an organisation of the lexicon."""

    @classmethod
    def of(cls, items: Items, at: int, end: int, before: str) -> Tail:
        """The tail from item `at` to item `end`."""
        shape, run = items.shape[at:end], items.items[at:end]
        return cls(items, at, end, before, shape, run, is_trusted(run), "O" in shape)

    def behind(self, distance: int) -> str:
        """The letter so many items before the tail."""
        return self.items.shape[max(0, self.at - distance)]

    def chained(self) -> bool:
        """Whether a slash, a bar or "via" joins its parts."""
        return any(mark in self.shape for mark in "/|v")

    def is_person(self) -> bool:
        """Whether it is one person's name."""
        return len(self.run) <= 6 and looks_like_person(self.run)

    def is_low(self) -> bool:
        """Whether it begins with a small letter."""
        return self.items.text[self.run[0].start].islower()

    def is_shouted(self) -> bool:
        """Whether it is in capitals and the text before it is not."""
        return shouted(self.items, self.at, self.end)

    def is_body(self) -> bool:
        """Whether it is the name of a public body, a club, a company."""
        return is_body(self.items, self.at, self.end)

    def slashed(self) -> list[tuple[Item, ...]]:
        """The stretches between its slashes."""
        return slashed(self.items, self.end, self.at)


def judge(tail: Tail) -> str | None:
    """The name of the rule by which a tail is the credit; None where it is none."""
    for is_credit, rule in RULES:
        if rule(tail):
            return rule.__name__ if is_credit else None
    return None


def office(tail: Tail) -> bool:
    """ "Who decides. Ana Ruiz / Councillor": who is shown, and what they do."""
    slash = tail.shape.find("/")
    return slash >= 0 and tail.shape.count("/") == 1 and tail.run[slash + 1].folded in people.JOBS


def sides(tail: Tail) -> bool:
    """ "... in Oslo. L: Random House / R: Simon & Schuster"."""
    return tail.shape.count("P") > 1 and tail.before in ".n" and tail.known and "w" not in tail.shape


def inside_quotes(tail: Tail) -> bool:
    """ "... a scene from “Dawn.”": the mark before it opens."""
    return tail.before == "q" and not closes(tail.items, tail.at - 1)


def glued_to_title(tail: Tail) -> bool:
    """ "“The Lantern Keeper”A24"."""
    return tail.before == "q" and tail.shape == "O" and tail.items.items[tail.at - 1].end == tail.run[0].start


def no_sentence_before(tail: Tail) -> bool:
    """ "Goalkeepers / Ana Ruiz / Tom Hale": a headline, a list of names."""
    if tail.before in "n|." or tail.trusted:
        return False
    return not any(kind in "wpr" for kind in tail.items.shape[max(0, tail.at - LONGEST) : tail.at])


def courtesy(tail: Tail) -> bool:
    """ "... - courtesy of Ana Ruiz", "... | Cedida por Ana Ruiz", "... at dawn. Screengrab from YouTube"."""
    given = tail.shape[:2] == "Fb" or (tail.shape[:2] == "Fr" and tail.known)
    return tail.shape[0] == "G" or (given and not tail.is_low())


def agency_behind_quote(tail: Tail) -> bool:
    """ "... “We will not move” AFP"."""
    behind = tail.items.shape[max(0, tail.at - 2) : tail.at - 1]
    return tail.before == "q" and tail.trusted and tail.shape[0] in "NO" and behind in (".", "w", "N", "q")


def behind_quote_or_bracket(tail: Tail) -> bool:
    """ "Ana Ruiz (left) ANA RUIZ": only an agency is a credit behind a quotation mark or a bracket."""
    return tail.before == "q" or (tail.before == ")" and not tail.trusted)


def agency(tail: Tail) -> bool:
    """ "... on Monday. Ana Ruiz/Reuters": an agency or a stock site is in it."""
    return tail.trusted and (tail.before == ")" or tail.shape[0] != "w" or tail.shape[1] == "/")


def flag_and_more(tail: Tail) -> bool:
    """ "... el puente. Cedida/Ana Ruiz", "... the bridge. Supplied: Ana Ruiz"."""
    if tail.before in ".n" and _ARCHIVE_OF.fullmatch(tail.shape) and tail.run[0].folded == "archivo":
        return tail.known or says_organisation(tail.run)  # "... el puente.\nArchivo Heraldo"
    if tail.shape.endswith("dF") and set(tail.shape[:-2]) <= set("NpAhI'"):  # "... el puerto - NORTHCELL - Archivo"
        return tail.before == "d" and tail.items.source(tail.at, tail.end - 2).isupper()
    return tail.shape[:2] in ("F/", "F:") and not tail.is_low()


def person_and_flag(tail: Tail) -> bool:
    """ "... at dawn. Ana Ruiz aruiz@valmora.es", "Tom Hale (CC BY 4.0)", "Ana Ruiz, Special to the Courier"."""
    return tail.before in ".n|" and person_first(tail.run, tail.shape)


def whose_photo(tail: Tail) -> bool:
    """ "... in Pune. HT PHOTO", "... US Navy Photo", "... Tom Hale photo"."""
    if tail.before not in ".n|d" or tail.shape[-1] != "l" or tail.run[0].folded in people.ARTICLES:
        return False
    owner, last = tail.run[:-1], tail.end - 1
    short = len(owner) == 1 and tail.items.source(tail.at, last).isupper()
    return tail.known or short or looks_like_person(owner) or (bool(owner) and is_body(tail.items, tail.at, last))


def initials(tail: Tail) -> bool:
    """ "... en la costa. E.E.": the photographer's; "R.I.P." has three."""
    two = (tail.shape == "I" and len(tail.run[0].folded) == 4) or (tail.shape == "II" and len(tail.run[0].folded) == 2)
    return two and tail.before in ".n|" and tells(tail.items.shape[: tail.at - 1])


def dash_and_outlet(tail: Tail) -> bool:
    """ "... on Monday. - Tom Hale • SaltWire", "... on Monday.- El Mundo": behind a quotation it is who spoke."""
    stopped = tail.before == "d" and tail.behind(2) in ".n" and tail.behind(3) != "q"
    if not stopped or not holds_outlet(tail.run):
        return False
    return tail.shape == "O" or is_person_of(tail.run, tail.shape) or works_for(tail.items, tail.at, tail.end)


def flag_alone(tail: Tail) -> bool:
    """ "... el puente. Archivo"."""
    alone = any(isinstance(item.row, FlagWord) and item.row.alone for item in tail.run)
    alone |= tail.before == "|" and tail.run[0].folded == "especial"
    return alone and not tail.is_low() and set(tail.shape) <= set("FG")


def chain_behind_sentence(tail: Tail) -> bool:
    """ "... on Monday. Ana Ruiz/Northcell", "... on Monday.—Northcell/File"."""
    glued = tail.before == "d" and tail.behind(2) == "." and "F" in tail.shape
    return (tail.before in ".n" or glued) and tail.chained()


def person_and_slash(tail: Tail) -> bool:
    """ "... on Monday - Ana Ruiz / Harrow Star"."""
    if tail.before not in "d|" or "/" not in tail.shape:
        return False
    person = looks_like_person(tail.run[: tail.shape.index("/")])
    told = tail.known or "F" in tail.shape or (tail.before == "d" and tail.behind(2) == ".")
    return has_given_name(tail.run) or (person and told)


def person_in_chain(tail: Tail) -> bool:
    """ "... | Northcell / Ana Ruiz"."""
    if tail.before not in ".n|d" or "/" not in tail.shape or not {"w", "p"}.isdisjoint(tail.shape):
        return False
    return any(looks_like_person(part) and has_given_name(part) for part in tail.slashed())


def person_of_body(tail: Tail) -> bool:
    """ "... on Monday. Tom Hale, Harrow Police"."""
    comma = tail.shape.find(",")
    sure = tail.shape[0] == "I" or has_given_name(tail.run)
    quoted = "q" in tail.items.shape[max(0, tail.at - 2) : tail.at]  # then it is who said so
    if tail.before != "." or quoted or comma < 0 or not (sure and looks_like_person(tail.run[:comma])):
        return False
    pictures = any(item.folded in institutions.TAKES_PICTURES for item in tail.run[comma:])
    return pictures and ";" not in tail.shape and is_body(tail.items, tail.at + comma + 1, tail.end)


def for_somebody(tail: Tail) -> bool:
    """ "... on Monday. Tom Hale for The Harrow Tribune", "... - Tom Hale for The Guardian"."""
    told = tail.before == "d" and tail.known and tells(tail.items.shape[: tail.at])
    return (tail.before in ".n|" or told) and works_for(tail.items, tail.at, tail.end)


def house_and_person(tail: Tail) -> bool:
    """ "... on Saturday. Tribune photo: Tom Hale"."""
    return tail.before in ".n|" and bool(_NAMED_BY_HOUSE.fullmatch(tail.shape)) and looks_like_person(tail.run[2:])


def person_behind_dash(tail: Tail) -> bool:
    """ "... on Monday. - Tom Hale"."""
    return tail.before == "d" and tail.behind(2) == "." and tail.is_person()


def shown_on_a_line(tail: Tail) -> bool:
    """ "This week in the league\\nJuventus - Osasuna", "What you must see\\nThe British Museum"."""
    if not (tail.known and tail.before == "n"):
        return False
    houses = not institutions.HOUSES.isdisjoint(tail.run[0].folded.split()) and "/" not in tail.shape
    if houses or ("d" in tail.shape and not holds_outlet(tail.run)):  # "Juventus - Osasuna"
        return True
    kinds = set(tail.shape)
    one = kinds.isdisjoint("/|,;vdr()") and not kinds <= set("OHFG9Il'")
    return one and not (holds_outlet(tail.run) or looks_like_person(tail.run) or says_body(tail.run))


def answer(tail: Tail) -> bool:
    """ "Who owns it? Nike.", "Dos marcas. Apple, Samsung", "Óleo sobre lienzo. Museo de Valmora."."""
    if not (tail.known and tail.before == "."):
        return False
    stopped = tail.items.shape[tail.end : tail.end + 1] == "."
    if stopped and not institutions.HOUSES.isdisjoint(tail.run[0].folded.split()):
        return True
    asked = tail.items.source(tail.at - 1, tail.at) == "?"
    if asked and stopped and "/" not in tail.shape:
        return True
    return not holds_outlet(tail.run) and "/" not in tail.shape and (asked or stopped or "," in tail.shape)


def organisations_alone(tail: Tail) -> bool:
    """ "... on Monday. Boston Dynamics", "...\\nGetty Images": nothing but organisations and people of theirs."""
    if not tail.known or tail.before not in ".n|/":
        return False
    if tail.before == "n" or set(tail.shape) <= set("OH,/|vF") or is_person_of(tail.run, tail.shape):
        return True
    if tail.before == "." and tail.shape[-1] == "O" and holds_outlet(tail.run) and looks_like_person(tail.run[:-1]):
        return is_strange(tail.run[:-1])  # "... on Monday. Ignatius Okono Miami Herald"
    return tail.chained() and any(map(looks_like_person, tail.slashed()))


def person(tail: Tail) -> bool:
    """ "... by the river. Ana Ruiz", "... \\nTOM HALE", "... at dawn.Obdulia Carretero"."""
    several = slashed(tail.items, tail.end, tail.at, "A,")
    stopped = tail.before == "n" and tail.behind(1) == "/" and tail.behind(2) == "."
    if stopped and len(several) > 1 and all(map(looks_like_person, several)):
        return tail.items.items[tail.at - 3].folded not in people.POSITIONS  # "... / Ana Ruiz y Tom Hale"
    if tail.before not in ".n|/" or not tail.is_person():
        return False
    if tail.before == "n" and tail.items.items[tail.at - 2].folded in people.GOES_ON:
        return False  # "Our new nurse is\nAna Ruiz"
    one_slash = tail.before == "/" and tail.items.shape.count("/") == 1
    glued = tail.before == "." and tail.items.items[tail.at - 1].end == tail.run[0].start and is_strange(tail.run)
    marked = tail.before == "n" or one_slash or glued
    return marked or "I" in tail.shape or has_given_name(tail.run) or tail.is_shouted()


def where_they_work(tail: Tail) -> bool:
    """ "Ana Ruiz\\nHarrow University": the line above is who is shown."""
    return tail.before == "n" and looks_like_person(tail.items.items[: tail.at - 1])


def body_on_a_line(tail: Tail) -> bool:
    """ "...\\nHarrow Fire Service", "...\\nnorthcell.example", "...\\nNORTHCELL"."""
    if tail.before != "n":
        return False
    rules = {rule for rule, _, _ in read_chain(tail.items, tail.at, tail.end).reasons}
    return not rules.isdisjoint(("name.institution", "name.domain")) or (tail.shape == "N" and tail.is_shouted())


def behind_lone_slash(tail: Tail) -> bool:
    """ "El parque, de noche / Ayuntamiento de Valmora", "... / EL FARADIO", "... / Ana Ruiz (La Línea)"."""
    items, at = tail.items, tail.at
    alone = tail.before == "/" and items.shape.count("/") == 1 and tail.end == len(items.shape)
    if not alone or not tells(items.shape[:at]) or items.items[at - 1].start == items.items[at - 2].end:
        return False
    if tail.is_body() and tail.run[0].folded not in people.ARTICLES:
        return True
    loud = set(tail.shape) <= set("Np") and tail.is_shouted() and len(items.source(at, tail.end)) > _SHORTEST_SHOUT
    return loud or (tail.shape.endswith(")") and is_person_of(tail.run, tail.shape))


def body(tail: Tail) -> bool:
    """ "... on Monday. Harrow Fire Service", "... / HARROW FIRE SERVICE"."""
    stopped = tail.before in "./" or (tail.before == "d" and tail.behind(2) == "." and tail.behind(3) != "q")
    placed = tail.shape[:2] == "Op" and not tail.trusted  # "... at dawn. Policía Local de Linares"
    named = tail.shape[1:] if placed or tail.shape[0] == "F" else tail.shape
    if not stopped or not set(named) <= set("NpAh'I"):
        return False
    if tail.shape[0] != "F" and not tail.is_shouted() and all(item.folded in evidence().words for item in tail.run):
        return False  # "... what it knows of you. Big Data Company"
    gives = tail.is_shouted() or gives_pictures(tail.run)
    if tail.end < len(tail.items.shape) and (tail.run[0].folded in people.ARTICLES or not gives):
        return False  # "Nine hundred prisoners built it. Harrow Railway."
    return tail.is_body() and (tail.is_shouted() if tail.before == "/" else len(tail.shape) > 1)


def shouted_behind_bar(tail: Tail) -> bool:
    """ "... at dawn | NORTHCELL"."""
    return tail.before == "|" and tail.is_shouted() and set(tail.shape) <= set("NpAIh'")


def address(tail: Tail) -> bool:
    """ "... at dawn. northcell.com", "... at dawn. @anaruiz"."""
    return tail.before in "./" and tail.shape in ("D", "H")


def shouted_body_behind_dash(tail: Tail) -> bool:
    """ "... at dawn - HARROW FIRE SERVICE"."""
    return tail.before == "d" and set(tail.shape) <= set("NpAIh'O") and tail.is_shouted() and tail.is_body()


def shouted_person(tail: Tail) -> bool:
    """ "... at dawn - ANA RUIZ"."""
    return tail.is_person() and tail.is_shouted()


def known_chain(tail: Tail) -> bool:
    """ "... at dawn - NASA/Northcell", "... | Ana Ruiz | Marca"."""
    return tail.known and tail.chained() and {"w", "p"}.isdisjoint(tail.shape)


RULES: tuple[tuple[bool, Callable[[Tail], bool]], ...] = (
    # is it a credit, if
    (False, office),
    (True, sides),
    (False, inside_quotes),
    (True, glued_to_title),
    (False, no_sentence_before),
    (True, courtesy),
    (True, agency_behind_quote),
    (False, behind_quote_or_bracket),
    (True, agency),
    (True, flag_and_more),
    (True, person_and_flag),
    (True, whose_photo),
    (True, initials),
    (True, dash_and_outlet),
    (True, flag_alone),
    (True, chain_behind_sentence),
    (True, person_and_slash),
    (True, person_in_chain),
    (True, person_of_body),
    (True, for_somebody),
    (True, house_and_person),
    (True, person_behind_dash),
    (False, shown_on_a_line),
    (False, answer),
    (True, organisations_alone),
    (True, person),
    (False, where_they_work),
    (True, body_on_a_line),
    (True, behind_lone_slash),
    (True, body),
    (True, shouted_behind_bar),
    (True, address),
    (True, shouted_body_behind_dash),
    (True, shouted_person),
    (True, known_chain),
)
"""The first that applies decides."""
