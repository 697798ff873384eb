"""Work grows with the length of the text and not faster, for prose and for text made to be slow."""

from __future__ import annotations

import gc
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from html import escape
from itertools import product
from math import inf
from pathlib import Path
from types import FrameType
from typing import Any

import attrs
import pytest

import captionkit
from captionkit import (
    Article,
    Caption,
    Language,
    Version,
    detect_language,
    language_spans,
    normalise,
    normalise_caption,
    normalise_credit,
    pair,
    repeated_blocks,
    translate,
)
from captionkit.adapters.html import normalise_html
from captionkit.formats.ninjs import ninjs_items
from captionkit.formats.report import html_report
from captionkit.formats.schema_org import image_object, language_objects
from captionkit.formats.xmp import xmp_packet
from captionkit.translation import ErrorKind, Name, TranslationError

UNITS = [
    "The mayor said on Tuesday that it was over. \n\n", "El alcalde saluda (Ana Ruiz/EFE). ", "(", "(a)", "[Foto: ", "a/", "Foto: ", "Photo by ",
    "ANA RUIZ ", "AFP. ", "AFP/", "via ", " - ", " | ", "\n", " ", "a.a", "www.", "a@", "@a ", "1,", "A.", "aA", "CreditCredit", "&amp;", "&", "(c) ", "'", '"a ',
    "\u0301", "\u200b", "a\u0301", "FILE - ", "NO RESALES ", "a NO SALES ", "MADRID, ", "M A ", "the New York ", "the house la casa de ", "Foto: Ana\n", "y ", "de la ", "é",
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


Steps = Sequence[Callable[[], object]]


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


def lines(steps: Steps) -> Counter[str]:
    """How many lines the steps run of each stage: of each module or package that stands directly in captionkit."""
    count: Counter[str] = Counter()
    package = Path(captionkit.__file__).parent
    tracers: dict[str, Any] = {}

    def tracer(stage: str) -> Callable[..., Any]:
        def tick(_frame: FrameType, event: str, _arg: Any) -> Any:
            count[stage] += event == "line"
            return tick

        return tick

    def enter(frame: FrameType, _event: str, _arg: Any) -> Any:
        path = Path(name := frame.f_code.co_filename)
        if name not in tracers:
            inside = package in path.parents
            tracers[name] = tracer(path.relative_to(package).with_suffix("").parts[0]) if inside else None
        return tracers[name]

    for step in steps:
        step()  # fill the memos
        before = sys.gettrace()
        sys.settrace(enter)
        try:
            step()
        finally:
            sys.settrace(before)
    return count


class Engine:
    """A translator that takes no more than so many characters."""

    name, version, pairs = "engine", "1", (("en", "es"),)

    def __init__(self, most: float) -> None:
        self.most = most

    def translate(self, text: str, names: Sequence[Name], source: str, target: str, deadline: float) -> str:
        if len(text) > self.most:
            raise TranslationError(ErrorKind.TOO_LONG, "too long")
        return f"Si, {text}"


def _plain(text: str) -> Steps:
    return [partial(function, text) for function in (normalise, detect_language, language_spans)]


def _page(text: str) -> Steps:
    story = f"<h1>{escape(text)}</h1><figure><img src='a.jpg'><figcaption>{escape(text)}</figcaption></figure>"
    return [partial(normalise_html, html) for html in (story, f"<p>{text.replace(' ', '<')}<p title='{text}'>")]


def _hinted(text: str) -> Steps:
    return [partial(normalise_caption, text, credit_hint=text)]


def _written(text: str) -> Steps:
    caption, article = normalise_caption(text), normalise(text)
    told, page = caption.to_dict(), article.to_dict()
    return [
        *(partial(write, caption) for write in (Caption.to_dict, xmp_packet, image_object, language_objects)),
        *(partial(write, article) for write in (Article.to_dict, _report)),
        partial(ninjs_items, caption, "urn:a"),
        partial(repeated_blocks, [article, article]),
        partial(Caption.from_dict, told),
        partial(Article.from_dict, page),
    ]


def _report(article: Article) -> str:
    return "".join(html_report([article]))


def _paired(text: str) -> Steps:
    english, spanish = _with_sides(text)
    return [lambda: pair([english], [spanish])]


def _translated(text: str) -> Steps:
    english, _ = _with_sides(text)
    return [lambda most=most: list(translate([english], Engine(most))) for most in (inf, 200)]  # type: ignore[misc]


def _with_sides(text: str) -> list[Caption]:
    caption = normalise_caption(text)
    sides = [Version(language, text) for language in (Language.EN, Language.ES)]
    return [attrs.evolve(caption, text=text, language=side.language, versions=(side,)) for side in sides]


@pytest.mark.parametrize("family", [*(("", unit, "") for unit in UNITS), *FRAMES], ids=repr)
def test_the_lines_of_each_stage_grow_linearly(family: tuple[str, str, str]) -> None:
    """A stage whose work is a small part of the whole is linear by itself: twice the text, at most little more than
    twice the lines. Long enough that no block is short enough to be a caption in one and too long in the other."""
    head, unit, tail = family
    small, large = (head + unit * (size // len(unit)) + tail for size in (3_000, 6_000))
    for verb in (_plain, _page, _hinted, _written, _paired, _translated):
        few, many = lines(verb(small)), lines(verb(large))
        slow = {stage: (few[stage], many[stage]) for stage in many if many[stage] > 2.5 * few[stage] + 500}
        assert not slow, (verb, slow)


def test_a_hint_of_many_names_grows_linearly() -> None:
    few, many = (_steps_of_hint(size) for size in (100, 400))
    assert many <= 5 * few


def _steps_of_hint(size: int) -> int:
    names = [f"{first}{middle}o Ruiz" for first, middle in product(map(chr, range(65, 91)), map(chr, range(97, 123)))]
    caption = "\n".join(["The bridge at dawn.", *names[:size]])
    return sum(lines([partial(normalise_caption, caption, credit_hint=", ".join(names[:size]))]).values())


def test_pairs_grow_with_the_product_of_both_editions() -> None:
    """Each caption is compared with each of the other edition, as `pair` says, and no more than that."""
    few, many = (_calls_of_pair(size) for size in (20, 80))
    assert many <= 16 * few


def _calls_of_pair(size: int) -> int:
    names = [f"{first} {last}" for first in ("Ana", "Tom", "Eva", "Luis") for last in ("Ruiz", "Hale", "Vela", "Dale")]
    captions = [normalise_caption(f"The bridge of {names[at % 16]}, {at} days after the flood") for at in range(size)]
    others = [normalise_caption(f"El puente de {names[at % 16]}, {at} días tras la crecida") for at in range(size)]
    pair(captions, others)  # fill the memos
    return calls(lambda _: pair(captions, others), "")


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
