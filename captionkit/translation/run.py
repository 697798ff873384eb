"""The verb `translate`: fill the side that a caption lacks, and say what became of it."""

from __future__ import annotations

import logging
import re
import time
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from inspect import getattr_static
from typing import Protocol, TypeVar

import attrs

from captionkit.records import Caption, Language, Origin, Version
from captionkit.translation.checks import checked
from captionkit.translation.memory import Remembered
from captionkit.translation.names import names_of
from captionkit.translation.protocol import ErrorKind, Name, TranslationError, Translator

_T = TypeVar("_T")
_LOG = logging.getLogger("captionkit.translation")
_TRIES = 3  # of one text, where another try may help
_WAIT, _LONGEST_WAIT = 0.1, 2.0  # seconds before the second try, and at most
_FAULTS, _REST, _LONGEST_REST = 5, 30.0, 3600.0  # faults in a row, after which the engine is left alone; seconds
_LONGEST_DEADLINE = 86_400.0  # seconds
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")
_FAULTY = (ErrorKind.TIMEOUT, ErrorKind.UNAVAILABLE, ErrorKind.RATE_LIMITED, ErrorKind.AUTH)


class Remembers(Protocol):
    """What `translate` asks of a memory: see `captionkit.translation.memory.Memory`."""

    def look_up(self, text: str, names: Sequence[Name], source: str, target: str, engine: str) -> Remembered | None:
        """What is known."""

    def keep(
        self,
        text: str,
        names: Sequence[Name],
        source: str,
        target: str,
        engine: str,
        answer: str,
        warnings: Sequence[str],
    ) -> None:
        """Remember."""


def translate(
    captions: Iterable[Caption], translator: Translator, *, deadline: float = 10.0, memory: Remembers | None = None
) -> Iterator[Caption]:
    """The captions in their order, each with the side that it lacked, from an engine: origin `machine`.

    `deadline` is in seconds, for each caption, tries and waits included. What a caption has is never touched. Where the
    engine fails the side stays empty, and a version without text says why: its warnings are ("failed:timeout",) or
    another `ErrorKind`; calling again asks for such sides only. Warnings of a translation are "numbers" or "names" that
    differ, and "unprotected" where names could not be kept from the engine. A caption in neither language, or without
    words, passes through. With a `memory` nothing is asked twice.

    Lazy: what is done is yielded at once and is never lost. Raises TypeError for what is no caption or no translator,
    ValueError for a deadline that is no positive number, ImportError without the package stamina.
    """
    for attribute in ("name", "version", "pairs", "translate"):
        if getattr_static(translator, attribute, None) is None and attribute not in getattr(translator, "__dict__", ()):
            raise TypeError(f"translate() takes a translator; {type(translator).__name__} has no {attribute}.")
    if isinstance(translator, type):
        raise TypeError(f"translate() takes a translator, not its class: {translator.__name__}().")
    if isinstance(captions, Caption | str | bytes) or not isinstance(captions, Iterable):
        raise TypeError(f"translate() takes captions, as normalise() gives, not {type(captions).__name__}.")
    if not isinstance(deadline, int | float) or isinstance(deadline, bool) or not 0 < deadline <= _LONGEST_DEADLINE:
        raise ValueError(f"translate() takes a deadline of some seconds, a day at most, not {deadline!r}.")
    return _translated(captions, _Engine(translator, float(deadline), memory))


def _translated(captions: Iterable[Caption], engine: _Engine) -> Iterator[Caption]:
    for caption in captions:
        if not isinstance(caption, Caption):
            raise TypeError(
                f"translate() takes Captions, as normalise_caption() gives; one is {type(caption).__name__}."
            )
        yield engine.filled(caption)


class _Engine:
    """A translator, with what is known of how it does."""

    def __init__(self, translator: Translator, deadline: float, memory: Remembers | None) -> None:
        import stamina

        self._stamina = stamina
        self._translator, self._deadline, self._memory = translator, deadline, memory
        self._label = ""
        self._pairs: frozenset[tuple[str, str]] | None = None
        self._faults, self._rests_until, self._rests_for = 0, 0.0, ErrorKind.UNAVAILABLE

    def filled(self, caption: Caption) -> Caption:
        """The caption with its missing side, or with why there is none."""
        origins = (Origin.ORIGINAL, Origin.PARALLEL)
        given = next((v for origin in origins for v in caption.versions if v.text and v.origin is origin), None)
        if given is None or not caption.missing:
            return caption
        kept = (version for version in caption.versions if version.language not in caption.missing)
        made = [self._side(caption, given, language) for language in caption.missing]
        return attrs.evolve(caption, versions=(*kept, *made))

    def _side(self, caption: Caption, given: Version, language: Language) -> Version:
        until = time.monotonic() + self._deadline
        try:
            names = names_of(caption, given, language.value)
            text, warnings, engine = self._known_or_asked(given, names, language, until)
        except TranslationError as error:
            _LOG.info("no translation %s-%s by %s: %s", given.language, language, self._label, error.kind)
            text, warnings, engine = "", (f"failed:{error.kind}",), self._label
        return Version(language, text, Origin.MACHINE, engine, given.language, warnings=warnings)

    def _known_or_asked(
        self, given: Version, names: Sequence[Name], language: Language, until: float
    ) -> tuple[str, tuple[str, ...], str]:
        source, target = given.language.value, language.value
        self._label = self._label or _safely(lambda: f"{self._translator.name} {self._translator.version}")
        known = self._remembered(given.text, names, source, target)
        if known is not None:
            return known.text, known.warnings, known.engine
        text, warnings = self._asked(given.text, names, source, target, until)
        if self._memory is not None:
            try:
                self._memory.keep(given.text, names, source, target, self._label, text, warnings)
            except Exception as error:
                self._forget(error)
        return text, warnings, self._label

    def _remembered(self, text: str, names: Sequence[Name], source: str, target: str) -> Remembered | None:
        if self._memory is None:
            return None
        try:
            return self._memory.look_up(text, names, source, target, self._label)
        except Exception as error:
            self._forget(error)
            return None

    def _forget(self, error: Exception) -> None:
        """Go on without a memory that fails, locked or broken: waiting for it would cost each caption its time."""
        _LOG.warning("the memory is left out from here on: %s", type(error).__name__)
        self._memory = None

    def _asked(
        self, text: str, names: Sequence[Name], source: str, target: str, until: float
    ) -> tuple[str, tuple[str, ...]]:
        """The engine's answer; without its names protected, where it loses them so."""
        if self._pairs is None:
            self._pairs = _safely(lambda: frozenset((str(one), str(other)) for one, other in self._translator.pairs))
        if (source, target) not in self._pairs:
            raise TranslationError(ErrorKind.UNSUPPORTED, f"no {source}-{target}")
        if not any(map(str.isalpha, text)):
            raise TranslationError(ErrorKind.UNSUPPORTED, "no words")
        if (left := self._rests_until - time.monotonic()) > 0:
            raise TranslationError(self._rests_for, "left alone after faults in a row, or as it asked", left)
        try:
            answer = self._in_parts(text, names, source, target, until)
        except TranslationError as error:
            self._faults = self._faults + 1 if error.kind in _FAULTY else 0
            if self._faults >= _FAULTS or error.retry_after:
                rest = error.retry_after or _REST
                self._rests_until, self._rests_for = time.monotonic() + min(rest, _LONGEST_REST), error.kind
            raise
        self._faults = 0
        return answer

    def _in_parts(
        self, text: str, names: Sequence[Name], source: str, target: str, until: float
    ) -> tuple[str, tuple[str, ...]]:
        """The answer; sentence by sentence if the whole is too long for the engine."""
        opens, closes = [name.start for name in names], [name.end for name in names]
        try:
            return self._guarded(text, names, source, target, until)
        except TranslationError as error:
            ends = [match.span() for match in _SENTENCE_END.finditer(text)]
            ends = [span for span in ends if bisect_left(opens, span[1]) == bisect_right(closes, span[0])]
            if error.kind is not ErrorKind.TOO_LONG or not ends:
                raise
        starts, stops = [0, *(end for _, end in ends)], [*(start for start, _ in ends), len(text)]
        told = []
        for start, stop in zip(starts, stops, strict=True):
            held = names[bisect_left(opens, start) : bisect_left(opens, stop)]
            inside = [Name(name.start - start, name.end - start, name.said) for name in held]
            told.append(self._guarded(text[start:stop], inside, source, target, until))
        return " ".join(part for part, _ in told), tuple(dict.fromkeys(warning for _, each in told for warning in each))

    def _guarded(
        self, text: str, names: Sequence[Name], source: str, target: str, until: float
    ) -> tuple[str, tuple[str, ...]]:
        try:
            return checked(text, self._tried(text, names, source, target, until), names)
        except TranslationError as error:
            if error.kind is not ErrorKind.BAD_RESPONSE or not names:
                raise
        answer, warnings = checked(text, self._tried(text, (), source, target, until), names)
        return answer, (*warnings, "unprotected")

    def _tried(self, text: str, names: Sequence[Name], source: str, target: str, until: float) -> object:
        """The raw answer, after another try or two where that may help and time is left."""

        def wait(error: Exception) -> bool | float:
            if not isinstance(error, TranslationError) or not error.retryable:
                return False
            left = until - time.monotonic()
            if error.retry_after is None:
                return left > _WAIT
            return error.retry_after if error.retry_after < left else False

        left = max(0.001, until - time.monotonic())
        for attempt in self._stamina.retry_context(
            on=wait, attempts=_TRIES, timeout=left, wait_initial=_WAIT, wait_max=_LONGEST_WAIT, wait_jitter=_WAIT
        ):
            with attempt:
                left = until - time.monotonic()
                if left <= 0:
                    raise TranslationError(ErrorKind.TIMEOUT, "no time left")
                ask = partial(self._translator.translate, text, names, source, target, left)
                return _safely(ask)
        raise AssertionError("unreachable")


def _safely(call: Callable[[], _T]) -> _T:
    """What a translator says, any error of its own as the one kind that is allowed; its message may hold the text."""
    try:
        return call()
    except TranslationError:
        raise
    except Exception as error:
        raise TranslationError(ErrorKind.BAD_RESPONSE, f"the translator raised {type(error).__name__}") from None
