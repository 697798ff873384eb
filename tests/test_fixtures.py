"""The fixtures against the real records: what the library promises on text written as newsrooms write."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from captionkit import Caption, normalise, normalise_caption
from captionkit.cleaning import clean
from captionkit.credits.items import read_items
from tests.conftest import FIXTURES
from tests.invariants import check_article, check_twice

ARTICLES = sorted((FIXTURES / "articles").glob("*.txt"))


def rows(name: str) -> list[Any]:
    path = FIXTURES / "captions" / f"{name}.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def told(caption: Caption) -> dict[str, Any]:
    """A caption as the fixtures write it."""
    return {
        "text": caption.text,
        "credit": " | ".join(credit.text for credit in caption.credits) or None,
        "creators": list(caption.creators),
        "organisations": list(caption.organisations),
        "flags": sorted(map(str, caption.flags)),
        "language": str(caption.language),
    }


def wanted(row: dict[str, Any]) -> dict[str, Any]:
    keys = ("text", "credit", "creators", "organisations", "flags", "language")
    return {key: sorted(row.get(key, [])) if key == "flags" else row[key] for key in keys}


def why(caption: Caption) -> str:
    """What leads a failure to its row: the letters of the items, as `credits.tokens` explains them, and the rules."""
    return f"{read_items(clean(caption.raw).text).shape} {[reason.rule for reason in caption.reasons]}"


def article_text(path: Path) -> str:
    return path.read_bytes().decode("utf-8")  # line ends are part of the fixture


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_article_comes_apart_as_its_fixture_says(path: Path) -> None:
    """Every block has its role and language, every caption its record."""
    text, want = article_text(path), json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    article = check_article(text)
    at, got, expected = 0, [], []
    for block in want["blocks"]:
        at = text.index(block["starts"], at)
        found = next(b for b in article.blocks if b.span.start <= at < b.span.end)
        got.append((block["starts"], str(found.role), str(found.language), found.span.start))
        expected.append((block["starts"], block["role"], block["language"], at))
        at += 1
    assert got == expected
    assert [told(caption) for caption in article.captions] == [wanted(caption) for caption in want["captions"]]
    assert str(article.language) == want["language"]


@pytest.mark.parametrize("row", rows("in_the_wild") + rows("synthetic"), ids=lambda row: row["raw"][:60])
def test_caption_is_read_as_its_fixture_says(row: dict[str, Any]) -> None:
    """Caption, credit, names, flags and language, and reading the result again changes nothing."""
    caption = check_twice(row["raw"])
    assert told(caption) == wanted(row), why(caption)


@pytest.mark.parametrize("row", rows("negative"), ids=lambda row: row["raw"][:60])
def test_look_alike_keeps_all_its_words(row: dict[str, Any]) -> None:
    """No credit is invented and no word is lost."""
    caption = check_twice(row["raw"])
    assert caption.credits == (), why(caption)
    assert caption.text == row["text"], why(caption)


@pytest.mark.parametrize(
    "row",
    [pytest.param(row, marks=pytest.mark.xfail(reason=row["reason"])) for row in rows("known_failures")],
    ids=lambda row: row["raw"][:60],
)
def test_known_failure(row: dict[str, Any]) -> None:
    """What is still read wrong, with the reason; a fix is noticed."""
    assert told(normalise_caption(row["raw"])) == wanted(row)


def test_the_files_hold_no_caption_twice() -> None:
    raws = [row["raw"] for name in ("in_the_wild", "synthetic", "negative", "known_failures") for row in rows(name)]
    assert len(raws) == len(set(raws))


@pytest.mark.parametrize("break_", ["\n", "\r\n", "\r", "\N{LINE SEPARATOR}", "\n \n\n\t\n", "\N{PARAGRAPH SEPARATOR}"])
def test_blocks_do_not_depend_on_how_lines_break(break_: str) -> None:
    """The same article with other line ends gives the same blocks."""
    text = article_text(FIXTURES / "articles" / "14_brief_storm.txt")
    plain = [(block.text, block.role) for block in normalise(text).blocks]
    assert [(block.text, block.role) for block in normalise(text.replace("\n\n", break_)).blocks] == plain
