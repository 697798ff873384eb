"""Work grows with the length of the text and not faster, for prose and for text made to be slow."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from math import inf
from types import FrameType
from typing import Any

import pytest

from captionkit import detect_language, language_spans, normalise, normalise_caption, normalise_credit

UNITS = [
    "The mayor said on Tuesday that it was over. \n\n", "El alcalde saluda (Ana Ruiz/EFE). ", "(", "(a)", "[Foto: ", "a/", "Foto: ", "Photo by ",
    "ANA RUIZ ", "AFP. ", "AFP/", "via ", " - ", " | ", "\n", " ", "a.a", "www.", "a@", "@a ", "1,", "A.", "aA", "CreditCredit", "&amp;", "&", "(c) ", "'", '"a ',
    "\u0301", "\u200b", "a\u0301", "FILE - ", "NO RESALES ", "MADRID, ", "M A ", "the New York ", "the house la casa de ", "Foto: Ana\n", "y ", "de la ", "é",
    "Image caption, ", "hide caption\n", "FOTO: ", "Foto: Foto:\n", "The Army photo by Sgt. ", "© Ana Ruiz The ", "aANA ", "(Ana Ruiz)", "Ana_Ruiz ", "Credit...", "Courtesy of ",
]  # fmt: skip
# Text that is long in one place and ends in something to find.
FRAMES = [
    ("by ", "a", ""), ("The man", " -", " x. (AFP)"), ("AFP ", "de ", "Ana"), ("", "NO RESALES. ", ""), ("", "FILE - ", "x"), ("Foto: www.", "x", ""),
    ("The mayor waves to the people. ATTENTION EDITORS - ", "x ", ". El alcalde saluda a los vecinos."), ("", "- / ", "AFP"), ("", "The mayor waves. ", "REUTERS/ANA RUIZ - x"),
    ("", "REUTERS/ANA RUIZ - ", "x"), ("", "A paragraph that is long enough to be one, said the mayor of Valmora, who waved at the people below.\n", ""), ("(", "a,", "AFP)"),
]  # fmt: skip
FUNCTIONS: list[Callable[[str], object]] = [
    normalise,
    normalise_caption,
    normalise_credit,
    detect_language,
    language_spans,
]


def calls(function: Callable[[str], object], text: str) -> int:
    """How many Python and C functions one call runs."""
    count = 0

    def tick(_frame: FrameType, event: str, _arg: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(tick)
    try:
        function(text)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("unit", UNITS, ids=repr)
def test_calls_grow_linearly(unit: str) -> None:
    """Four times the text takes at most little more than four times the calls."""
    for function in FUNCTIONS:
        small, large = (unit * (size // len(unit)) for size in (3_000, 12_000))
        function(small)  # fill the token memo
        function(large)
        few, many = calls(function, small), calls(function, large)
        assert many <= 5 * few + 500, (function, few, many)


@pytest.mark.parametrize("unit", UNITS, ids=repr)
def test_matching_does_not_backtrack(unit: str) -> None:
    """What calls do not show: ten times the text in at most thirty times the time; a quadratic takes a hundred."""
    for function in FUNCTIONS:
        _grows_linearly(function, *(unit * (size // len(unit)) for size in (4_000, 40_000)))


@pytest.mark.parametrize("unit", UNITS, ids=repr)
def test_nothing_is_copied_again_and_again(unit: str) -> None:
    """What small texts do not show: sixteen times the text in at most fifty times the time; a quadratic takes 256."""
    small, large = (unit * (size // len(unit)) for size in (10_000, 160_000))
    few = many = inf
    for _ in range(8):
        few, many = min(few, _timed(normalise_caption, small)), min(many, _timed(normalise_caption, large))
        if many <= 50 * few:
            return
    raise AssertionError((few, many))


@pytest.mark.parametrize("frame", FRAMES, ids=repr)
def test_long_middles_grow_linearly(frame: tuple[str, str, str]) -> None:
    """The same, for a long stretch between a head and a tail."""
    head, unit, tail = frame
    for function in FUNCTIONS:
        _grows_linearly(function, *(head + unit * (size // len(unit)) + tail for size in (8_000, 80_000)))


def _grows_linearly(function: Callable[[str], object], small: str, large: str) -> None:
    """A busy machine may slow one run by any factor, so a text gets eight; a quadratic fails them all."""
    few = many = inf
    for _ in range(8):
        few, many = min(few, _timed(function, small)), min(many, _timed(function, large))
        if many <= 30 * few + 0.1:
            return
    raise AssertionError((function, few, many))


def _timed(function: Callable[[str], object], text: str) -> float:
    """Seconds of this thread; without the garbage collector, as in timeit, for it walks all that the tests hold."""
    gc.disable()
    try:
        start = time.thread_time()
        function(text)
        return time.thread_time() - start
    finally:
        gc.enable()
