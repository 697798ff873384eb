"""The missing sides of captions by the engine that the command line names, and what became of them."""

from __future__ import annotations

import logging
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from itertools import tee
from types import TracebackType
from typing import TYPE_CHECKING

import attrs

from captionkit import Article, Caption, Origin, Version
from captionkit.cli.inputs import Line
from captionkit.cli.outputs import has_rich, say

if TYPE_CHECKING:
    from captionkit.translation import Translator


class Filler:
    """Fills captions by an engine, or hands them on if there is none; says at its end what became of all sides."""

    def __init__(self, engine: str | None, memory: str | None, deadline: float) -> None:
        self._translator = _translator(engine) if engine is not None else None
        self._deadline, self._counts = deadline, Counter[str]()
        self._memory = None
        if self._translator is not None and memory:
            from captionkit.translation import Memory

            try:
                self._memory = Memory(memory)
            except OSError as error:
                say(f"--memory: {error}")
                raise SystemExit(2) from None

    def __enter__(self) -> Filler:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._memory is not None:
            self._memory.close()
        if self._translator is not None:
            told = [f"{self._counts.pop(str(origin), 0)} {origin}" for origin in Origin]
            told += [f"{count} {kind}" for kind, count in sorted(self._counts.items())]
            say(f"sides: {', '.join(told)}")

    def fill(self, captions: Sequence[Caption]) -> Iterator[Caption]:
        """The captions with their missing sides, with a bar on a terminal."""
        return _with_progress(self._filled(captions), len(captions), self._translator is not None)

    def filled(self, article: Article) -> Article:
        """An article with the missing sides of its captions."""
        return attrs.evolve(article, captions=tuple(self.fill(article.captions)))

    def fill_lines(self, lines: Iterable[Line]) -> Iterator[Line]:
        """The same for lines, one at a time: those without a caption pass."""
        ours, theirs = tee(lines)
        captions = self._filled(line.caption for line in theirs if line.caption is not None)
        for line in ours:
            yield line if line.caption is None else line._replace(caption=next(captions))

    def _filled(self, captions: Iterable[Caption]) -> Iterator[Caption]:
        if self._translator is None:
            yield from captions
            return
        from captionkit import translate

        for caption in translate(captions, self._translator, deadline=self._deadline, memory=self._memory):
            self._counts.update(map(_became, caption.versions))
            yield caption


def _became(version: Version) -> str:
    """What became of a side: its origin, or "failed:timeout"."""
    return str(version.origin) if version.text else " ".join(version.warnings)


def _translator(name: str) -> Translator:
    """The engine that a name of the command line stands for; SystemExit with what is wrong and what to do."""
    from captionkit.translation import TranslationError

    logging.getLogger("stamina").setLevel(logging.ERROR)  # tries again are no news here
    kind, _, address = name.partition(":")
    try:
        import_module("stamina")
        if name == "apertium":
            from captionkit.translation.apertium import Apertium

            return Apertium()
        if kind == "libretranslate" and address:
            from captionkit.translation.deep import libretranslate

            return libretranslate(address, os.environ.get("CAPTIONKIT_API_KEY"))
        if name == "google":
            from captionkit.translation.deep import DeepTranslator

            return DeepTranslator("GoogleTranslator")
    except (TranslationError, ValueError) as error:
        wrong = error.message if isinstance(error, TranslationError) else str(error)
    except ImportError as error:
        wrong = f"it needs the package {error.name}: pip install 'captionkit[translate]'"
    else:
        wrong = f"no such engine: {kind!r} (apertium, libretranslate:URL or google)"
    say(f"--translate: {wrong}")
    raise SystemExit(2)


def _with_progress(captions: Iterator[Caption], total: int, slow: bool) -> Iterator[Caption]:
    if not (slow and sys.stderr and sys.stderr.isatty() and has_rich()):
        yield from captions
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(captions, "translating", total, console=Console(stderr=True), transient=True)
