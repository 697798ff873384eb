"""What a run of items looks like by its words: a person's name, a body's, neither."""

from __future__ import annotations

import re
from collections.abc import Sequence

from captionkit.credits.tokens import Item
from captionkit.lexicon import institutions, people
from captionkit.lexicon.evidence import evidence
from captionkit.lexicon.given_names import GIVEN_NAMES
from captionkit.lexicon.organisations import Organisation
from captionkit.lexicon.places import OPENINGS, PLACES


def has_given_name(items: Sequence[Item]) -> bool:
    """Whether the first word is a first name that captionkit knows."""
    first = next((item for item in items if item.kind in "NI"), None)
    return first is not None and first.kind == "N" and first.folded in GIVEN_NAMES


def has_institution(item: Item) -> bool:
    """Whether a word says that the name which holds it is an organisation's."""
    return item.kind in "Nwl9" and institutions.is_institution(item.folded)


def says_organisation(items: Sequence[Item]) -> bool:
    """Whether a word says that a name is an organisation's, and is no surname behind a first name ("Lena Park")."""
    for at, item in enumerate(items):
        if (
            has_institution(item)
            and not (at and items[at - 1].kind == "h")  # "Wendell Osei-Park"
            and not (item.folded in people.ALSO_SURNAMES and at and items[at - 1].folded in GIVEN_NAMES)
        ):
            return True
    return False


def says_body(items: Sequence[Item]) -> bool:
    """Whether items name an institution, by its row or by the words of rows."""
    rows = [item.row for item in items if isinstance(item.row, Organisation)]
    return any(row.kind == "institution" for row in rows) or (says_organisation(items) and has_public_word(items))


def has_public_word(items: Sequence[Item]) -> bool:
    """Whether a word is of those by which a credit is found: of bodies whose names stand below pictures."""
    return any(item.kind in "Nwl9" and institutions.is_public(item.folded) for item in items)


def gives_pictures(items: Sequence[Item]) -> bool:
    """Whether a word is of bodies that hand out pictures: another body in such a place is a title or what is shown."""
    return any(item.folded in institutions.GIVES_PICTURES for item in items)


# Two to five words; one hyphen makes one surname of two ("Barrett-Jackson"), a joining word at most two surnames of
# many ("Pere Duran i Castells").
_PERSON = re.compile("(?!NhN$)[ph]*[NI](?:[ph]*[NI]){1,4}[ph]*|[ph]*[NI](?:[ph]*[NI])+[ph]*A[NI]")


def is_person(items: Sequence[Item]) -> bool:
    """Two to five capitalised words or initials, with particles between them and no article in front."""
    if not _PERSON.fullmatch("".join([item.kind for item in items])):
        return False
    words = [item for item in items if item.kind in "NI"]
    if len(words) > 5 or words[0].folded in people.ARTICLES or all(len(item.folded) < 2 for item in words):
        return False
    for item in items:
        kind, word = item.kind, item.folded
        if kind == "p" and word not in people.PARTICLES:
            return False
        if (kind == "A" and word not in ("i", "y")) or (kind == "N" and word.endswith("'s")):
            return False
    return any(item.kind == "N" and len(item.folded) > 1 for item in words)


def looks_like_person(items: Sequence[Item]) -> bool:
    """Whether the items are a person's name and nothing else."""
    return is_person(items) and not says_organisation(items)


def is_strange(items: Sequence[Item]) -> bool:
    """Whether no word is a common one or a place, as in the names of most people and of few papers."""
    words = evidence().words
    if not items or items[0].folded in OPENINGS:
        return False
    return not any(item.kind == "N" and (item.folded in words or item.folded in PLACES) for item in items)
