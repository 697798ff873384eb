"""Cleaning and its map back."""

from __future__ import annotations

import re
import sys
import unicodedata

import pytest

from captionkit.cleaning import _UNSTABLE, INVISIBLE, WHITE, clean


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\u00a0\u00a0 b", "a b"),
        ("zero\u200bwidth", "zerowidth"),
        ("soft\u00adhyphen", "softhyphen"),
        ("Jose\u0301", "José"),
        ("Tom &amp; Ana &eacute; &#8220;x&#8221; &#x2014;", "Tom & Ana é “x” —"),
        ("twice &amp;quot;escaped&amp;quot;", 'twice "escaped"'),
        ("AT&T; R&D;", "AT&T; R&D;"),
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("one\n \n\n\t two", "one\n\ntwo"),
        ("\ufeff a ", "a"),
        ("“curly” «guillemets» — dashes – and ‘single’", "“curly” «guillemets» — dashes – and ‘single’"),
        ("\x93mojibake\x94 \x96 1252", "“mojibake” – 1252"),
        ("lone \ud800 surrogate", "lone \N{REPLACEMENT CHARACTER} surrogate"),
        ("pair \ud83d\ude00", "pair 😀"),
        ("family 👩\u200d👧 stays", "family 👩\u200d👧 stays"),
        ("word\u200djoined", "wordjoined"),
        ("\x00nul\x07bell", "nulbell"),
        ("", ""),
        (" \u00a0\n", ""),
    ],
)
def test_clean(text: str, cleaned: str) -> None:
    assert clean(text).text == cleaned
    assert clean(cleaned).text == cleaned


@pytest.mark.parametrize(
    "text",
    [
        "Qatar\u200b.&nbsp;&nbsp;AFP",
        " a\u0301 &amp;  b\r\n\r\n\r\nc",
        "\u00ad\u00adx&#8203;y",
        "e\u0301\u0302\u0303 &eacute;",
    ],
)
def test_every_clean_character_knows_its_source(text: str) -> None:
    """Extents are in order, and the extent of each character cleans to it, or to the cluster it stands in."""
    cleaned = clean(text)
    extents = [cleaned.extent(at, at + 1) for at in range(len(cleaned.text))]
    assert extents == sorted(extents)
    for at, (start, end) in enumerate(extents):
        character = cleaned.text[at]
        assert character.isspace() or character in clean(text[start:end]).text


def test_the_fast_path_skips_only_what_is_composed() -> None:
    """Characters outside the class that is searched for neither combine nor change under NFC."""
    for code in range(sys.maxunicode + 1):
        character = chr(code)
        if not _UNSTABLE.match(character):
            assert unicodedata.combining(character) == 0
            assert unicodedata.normalize("NFC", character) == character


def test_the_named_sets_do_not_meet() -> None:
    white, invisible = re.compile(f"[{WHITE}]"), re.compile(f"[{INVISIBLE}]")
    for code in range(sys.maxunicode + 1):
        assert not (white.match(chr(code)) and invisible.match(chr(code)))
        assert bool(white.match(chr(code))) == chr(code).isspace()
