"""Languages: the labelled lines and mixed strings, and what the evidence must never do."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from captionkit import Language, detect_language, language_spans, normalise_caption
from captionkit.languages import words
from captionkit.lexicon import evidence
from captionkit.lexicon.given_names import GIVEN_NAMES
from captionkit.lexicon.matching import fold
from tests.conftest import FIXTURES

TABLE = Path(evidence.__file__).with_name("evidence.txt")


def rows(name: str) -> list[Any]:
    text = (FIXTURES / "languages" / f"{name}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def right(text: str, wanted: str) -> bool:
    """Whether the answer is right: for a line in neither language any but English and Spanish is."""
    got = str(detect_language(text))
    return got == wanted if wanted in ("en", "es", "mul") else got in ("other", "und")


def missed(text: str, parts: list[tuple[str, str]]) -> list[str]:
    """The parts of which a tenth of the letters or more are not in the part's language."""
    spans, bad, at = language_spans(text), [], 0
    for part, language in parts:
        start = text.index(part, at)
        at = start + len(part)
        letters = [place for place in range(start, at) if text[place].isalpha()]
        hits = [any(span.start <= place < span.end and name == language for span, name in spans) for place in letters]
        if sum(hits) < 0.9 * len(letters):
            bad.append(part)
    return bad


@pytest.mark.parametrize("row", rows("lines"), ids=lambda row: row["text"][:60])
def test_a_line_is_in_its_language(row: dict[str, str]) -> None:
    assert right(row["text"], row["language"]), str(detect_language(row["text"]))


@pytest.mark.parametrize("row", rows("mixed"), ids=lambda row: row["text"][:60])
def test_each_part_is_in_its_language(row: dict[str, Any]) -> None:
    """Whole strings of both languages and look-alikes of one, and whether each language has a clause of its own."""
    spans = language_spans(row["text"])
    assert missed(row["text"], row["parts"]) == []
    assert all(before.end <= after.start for (before, _), (after, _) in pairwise(spans))
    assert (detect_language(row["text"]) is Language.MUL) == row["mul"]


@pytest.mark.parametrize("row", rows("known_failures"), ids=lambda row: row["text"][:60])
@pytest.mark.xfail(reason="see the row's reason")
def test_known_failures(row: dict[str, Any]) -> None:
    if "language" in row:
        assert right(row["text"], row["language"])
    else:
        assert missed(row["text"], row["parts"]) == []
        assert (detect_language(row["text"]) is Language.MUL) == row["mul"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("", "und"),
        ("   ", "und"),
        ("12/03/2024 10:45", "und"),
        ("https://example.com/the-house/la-casa", "und"),
        ("@la_casa_azul #ElPueblo", "und"),
        ("ana.ruiz@lacasa.es", "und"),
        ("🌋🌋🌋", "und"),
        ("\ud800\udfff\ud800", "und"),
        ("’ ' ’’ '", "und"),
        ("मुख्यमंत्री ने पुल का उद्घाटन किया", "other"),
    ],
)
def test_odd_text(text: str, language: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize("straight", ["The mayor's car isn't here", "'La alcaldesa' saluda a los vecinos"])
def test_typographic_quotes_change_nothing(straight: str) -> None:
    curly = straight.replace(" '", " ‘").replace("'", "’")
    assert detect_language(curly) is detect_language(straight)


def test_a_long_text_is_read_as_its_sentences_are() -> None:
    """Sums of a hundred thousand words overflow nothing."""
    assert detect_language("La alcaldesa saluda a los vecinos del puerto. " * 15_000) is Language.ES
    assert detect_language("The mayor waves. La alcaldesa saluda.\n" * 3_000) is Language.MUL


@pytest.mark.parametrize("glue", ["", "/", ",", "-", "'", "."])
def test_a_text_without_spaces_overflows_nothing(glue: str) -> None:
    assert detect_language(glue.join(["palabra"] * 200_000)) in (Language.ES, Language.UND, Language.OTHER)


def test_memos_are_bounded_and_keep_no_long_token() -> None:
    words.forget()
    detect_language(" ".join(f"palabra{at}" for at in range(100_000)) + " " + "a" * 5000)
    assert 0 < len(words._WEIGHTS) <= 1 << 15
    assert max(map(len, words._WEIGHTS)) <= 40


def test_the_credit_has_no_say_in_the_language_of_a_caption() -> None:
    caption = normalise_caption("Los bomberos trabajan en el puerto (Photo by John Smith/Getty Images)")
    assert (caption.language, caption.text) == (Language.ES, "Los bomberos trabajan en el puerto")
    assert detect_language("Los bomberos trabajan en el puerto (Photo by John Smith/Getty Images)") is Language.ES


def test_the_table_says_where_it_comes_from() -> None:
    head = [line for line in TABLE.read_text("utf-8").splitlines() if line.startswith("#")]
    for word in ("Sources:", "Apache-2.0", "Date: 20", "Size:", "tests/tables/build.py"):
        assert any(word in line for line in head), word
    assert TABLE.stat().st_size <= 400_000


def test_the_table_is_whole() -> None:
    _, triples, words = re.split(r"^\[\w+\]\n", TABLE.read_text("utf-8"), flags=re.MULTILINE)
    for part in (triples, words):
        keys = [line.split()[0] for line in part.splitlines()]
        assert len(set(keys)) == len(keys)
        assert all(len(line.split()[1]) == len(evidence.COLUMNS) for line in part.splitlines())
    tables = evidence.evidence()
    assert len(tables.words) > 10_000
    assert not {word for word in tables.words if fold(word) in GIVEN_NAMES}


def test_langdetect_stays_as_it_was() -> None:
    """Its profiles are read as data: neither its factory nor its seed is touched."""
    from langdetect import detector_factory

    detect_language("La alcaldesa saluda")
    assert detector_factory._factory is None
    assert detector_factory.DetectorFactory.seed is None
