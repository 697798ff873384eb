"""Every row proves itself: it matches its own example and not its near miss."""

from __future__ import annotations

from pathlib import Path

import pytest

from captionkit import Flag, Medium, normalise_caption, normalise_credit
from captionkit.credits.items import read_items
from captionkit.lexicon import (
    bodies,
    controls,
    flags,
    given_names,
    institutions,
    instructions,
    labels,
    organisations,
    phrases,
    role_weights,
    translations,
)
from captionkit.lexicon.matching import Index, fold, folded_words, with_numbers
from captionkit.roles import find_phrase


def holds(words: tuple[str, ...], index: Index[object]) -> bool:
    return any(index.at(words, at) for at in range(len(words)))


@pytest.mark.parametrize("row", organisations.rows(), ids=lambda row: row.name)
def test_organisation(row: organisations.Organisation) -> None:
    own = Index.of((words, row) for words in (row.name, *row.aliases))
    assert holds(folded_words(row.example), own)  # type: ignore[arg-type]
    assert not holds(folded_words(row.near_miss), own)  # type: ignore[arg-type]
    assert row.kind in ("agency", "stock", "platform", "outlet", "institution")
    assert any(item.row == row for item in read_items(row.example).items), "another row takes the example"


def test_no_name_stands_twice() -> None:
    seen: dict[tuple[str, ...], str] = {}
    for row in organisations.rows():
        for words in {folded_words(words) for words in (row.name, *row.aliases)}:
            assert seen.setdefault(words, row.name) == row.name, words


@pytest.mark.parametrize("row", phrases.rows(), ids=lambda row: row.words)
def test_phrase(row: phrases.Phrase) -> None:
    assert find_phrase(row.example) is not None
    assert _matches(row, row.example)
    assert not _matches(row, row.near_miss)
    assert find_phrase(row.near_miss) is None, "another row takes the near miss"


def _matches(row: phrases.Phrase, text: str) -> bool:
    words, index = with_numbers(folded_words(text)), Index.of([(row.words, row)])
    if row.how == "has":
        return holds(words, index)  # type: ignore[arg-type]
    found = index.at(words)
    return found is not None and (row.how == "starts" or found[0] == len(words))


@pytest.mark.parametrize("row", labels.rows(), ids=lambda row: row.word)
def test_label(row: labels.Label) -> None:
    """The example is read as a credit that the label opens; the near miss keeps all its words."""
    assert any(item.kind in "Ll" and item.row == row for item in read_items(row.example).items)
    assert normalise_caption(row.example).credits
    assert normalise_caption(row.near_miss).text == row.near_miss


@pytest.mark.parametrize("row", flags.rows(), ids=lambda row: row.words)
def test_flag_word(row: flags.FlagWord) -> None:
    assert any(item.row == row for item in read_items(row.example).items)
    assert not any(item.row == row for item in read_items(row.near_miss).items)


@pytest.mark.parametrize("row", institutions.rows(), ids=lambda row: row.word)
def test_institution_word(row: institutions.InstitutionWord) -> None:
    assert row.word in folded_words(row.example)
    assert row.word not in folded_words(row.near_miss)


def test_words_of_bodies_make_a_name_an_organisation_s() -> None:
    """Each, and each ending, behind an unknown word; none is a first name, has a row of its own, or finds a credit."""
    for word in (*sorted(bodies.WORDS), *(f"stock{ending}" for ending in bodies.ENDINGS)):
        credit = normalise_credit(f"Harrow {word.capitalize()}")
        assert credit.organisations, word
        assert not credit.creators, word
    assert all(fold(word) == word for word in bodies.WORDS)
    assert bodies.WORDS.isdisjoint(given_names.GIVEN_NAMES)
    assert not any(institutions.is_public(word) for word in bodies.WORDS)


@pytest.mark.parametrize("row", instructions.rows(), ids=lambda row: row.words)
def test_instruction(row: instructions.Instruction) -> None:
    """The example is taken out of a caption, the near miss stays."""
    caption = normalise_caption(f"The bridge at dawn. {row.example}")
    assert caption.instructions is not None
    assert normalise_caption(row.near_miss).instructions is None
    assert fold(max(row.words.split(), key=len)) == max(row.words.split(), key=len)


@pytest.mark.parametrize("row", controls.rows(), ids=lambda row: row.words)
def test_control(row: controls.Control) -> None:
    """The example loses the row's words, told by a reason; the near miss keeps all its words."""
    caption = normalise_caption(row.example)
    assert f"control:{row.words}" in [reason.rule for reason in caption.reasons]
    assert caption.text is not None
    assert row.words not in caption.text
    assert normalise_caption(row.near_miss).text == row.near_miss


def test_rows_stand_once() -> None:
    for words in (
        [row.word for row in labels.rows()],
        [row.words for row in flags.rows()],
        [row.word for row in institutions.rows()],
        [row.words for row in instructions.rows()],
        [(row.place, row.words) for row in controls.rows()],
        [(row.how, row.words) for row in phrases.rows()],
    ):
        assert len(words) == len(set(words))


def test_given_names_are_folded() -> None:
    assert all(fold(name) == name for name in given_names.GIVEN_NAMES)


def test_a_near_miss_is_never_empty() -> None:
    tables = (organisations, labels, flags, institutions, instructions, controls, phrases)
    for row in (row for table in tables for row in table.rows()):
        assert row.near_miss.strip(), row


def test_flags_and_media_are_terms() -> None:
    """A value that no record can hold would raise on text from the world."""
    assert {row.flag for row in flags.rows()} <= {"", *Flag}
    assert {row.medium for row in labels.rows()} <= {*Medium}


def test_words_about_words_have_a_row() -> None:
    """What a set says of a flag or a label is said of one that is there."""
    assert {row.words for row in flags.rows()} >= flags.WEAK
    named = labels.WHENCE | labels.OF_WORKS | labels.NO_HEADINGS | labels.WITH_COMMA
    assert named <= {row.word for row in labels.rows()}
    assert max(len(row.word) for row in labels.rows()) <= labels.LONGEST


def test_every_family_of_phrases_has_a_weight() -> None:
    """A family that the weights do not know says nothing until they are learnt again."""
    known = {part for cue in role_weights.CUES for part in cue.split(":")}
    unknown = {row.family for row in phrases.rows()} - known
    assert unknown <= {"cookies"}, "no labelled page has one: add a page and learn the weights again"


def test_a_line_of_translations_is_a_heading_or_a_row() -> None:
    path = Path(translations.__file__).with_name("translations.txt")
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        assert not line or line in ("[names]", "[words]") or line.startswith("# ") or line.count("|") == 1, (
            number,
            line,
        )
