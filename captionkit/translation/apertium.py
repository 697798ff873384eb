"""Apertium, the engine that works offline: one long-lived pipe a direction, restarted on any fault.

Debian and Ubuntu have it: `apt install apertium apertium-eng-spa`. A name goes in as a proper name that its
dictionaries know, marked by a word-bound blank, and comes out as itself; a number at the end of each text tells that
the answer is the answer to it.
"""

from __future__ import annotations

import os
import re
import selectors
import shutil
import signal
import subprocess
import threading
import time
import weakref
import zlib
from collections.abc import Sequence
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any

from captionkit.translation.protocol import ErrorKind, Name, TranslationError, composed

_MODES = MappingProxyType({("en", "es"): "eng-spa", ("es", "en"): "spa-eng"})
_PROBES = MappingProxyType({("en", "es"): ("house", "casa"), ("es", "en"): ("casa", "house")})
_PACKAGES = "Apertium is not installed; on Debian and Ubuntu: apt install apertium apertium-eng-spa"
_SPECIAL = re.compile(r"([\[\]{}$/\\@<>])")
_NOT_SENT = re.compile("[\0\ufdd0\uffff]")  # NUL ends a text, U+FFFF a stage
_CARET = "\ufdd0"  # what stands for "^" in the pipe, whose stages mistake even an escaped one
_NAME = re.compile(r"\[\[t:n:(\d+)\]\].{0,200}?\[\[/\]\]", re.DOTALL)  # a word of `_KNOWN` stands between
_END = re.compile(r"\[\]\[(\d+)\n\]\s*$")  # of an answer: the number of the text
_BLANK = re.compile(r"(\\.)|\[((?:\\.|[^\[\]\\])*)\]", re.DOTALL)  # an escaped bracket opens none
# Proper names of both dictionaries, which bring their grammar: people of both genders, bodies and places of both.
_KNOWN = MappingProxyType(
    {(True, False): "Boris", (True, True): "Ana", (False, False): "Microsoft", (False, True): "Barcelona"}
)
_AT_ONCE = 1 << 16  # bytes


class Apertium:
    """English to Spanish and back, without a network. Safe in threads and after a fork; pickles.

    Raises TranslationError (unavailable) if Apertium or its English-Spanish data are not installed.
    """

    name = "apertium"
    pairs = tuple(_MODES)

    def __init__(self) -> None:
        program = shutil.which("apertium-wblank-mode")
        modes = Path(program).parent.parent / "share" / "apertium" / "modes" if program else None
        if modes is None or not all((modes / f"{mode}.mode").exists() for mode in _MODES.values()):
            raise TranslationError(ErrorKind.UNAVAILABLE, _PACKAGES)
        self._modes = modes
        self._owner, self._pipes = os.getpid(), self._made()

    def _made(self) -> dict[tuple[str, str], _Pipe]:
        return {pair: _Pipe(pair, self._modes / f"{mode}.mode") for pair, mode in _MODES.items()}

    @cached_property
    def version(self) -> str:
        """The version of Apertium, and a checksum of its data."""
        told = subprocess.run(["apertium", "-V"], capture_output=True, text=True, check=False).stdout.split()
        checksum = 0
        for mode in _MODES.values():
            for path in re.findall(r"'([^']+)'", (self._modes / f"{mode}.mode").read_text("utf-8")):
                checksum = zlib.crc32(Path(path).read_bytes(), checksum)
        return f"{told[-1] if told else '?'}+{checksum:08x}"

    def translate(self, text: str, names: Sequence[Name], source: str, target: str, deadline: float) -> str:
        """The text in the target language; TranslationError if there is none within `deadline` seconds."""
        if (source, target) not in self._pipes:
            raise TranslationError(ErrorKind.UNSUPPORTED, f"Apertium has no {source}-{target}")
        if self._owner != os.getpid():  # a fork: its parent's threads may hold the locks for ever
            self._owner, self._pipes = os.getpid(), self._made()
        pipe, until = self._pipes[source, target], time.monotonic() + deadline
        if not pipe.lock.acquire(timeout=max(0.0, deadline)):
            raise TranslationError(ErrorKind.TIMEOUT, "the pipe was busy")
        try:
            return _restored(pipe.answer(_marked(text, names), until), names)
        finally:
            pipe.lock.release()

    def close(self) -> None:
        """End the processes; the next text starts them again."""
        for pipe in self._pipes.values():
            with pipe.lock:
                pipe.stop()

    def __reduce__(self) -> tuple[type[Apertium], tuple[()]]:
        return Apertium, ()

    def __repr__(self) -> str:
        return "Apertium()"


# Whatever the machine's locale is: the programs fail in one that is not installed.
_LOCALE = MappingProxyType({"LC_ALL": "C.UTF-8", "LANG": "C.UTF-8", "LANGUAGE": "C"})


class _Pipe:
    """The processes of one direction."""

    def __init__(self, pair: tuple[str, str], mode: Path) -> None:
        self.lock = threading.Lock()
        self._probe, self._mode = _PROBES[pair], mode
        self._process: subprocess.Popen[bytes] | None = None
        self._finish: weakref.finalize[..., Any] | None = None
        self._asked, self._late = 0, 0

    def answer(self, marked: str, until: float) -> str:
        """What the pipe says of a text; after a fault the pipe is made anew and asked once more."""
        try:
            return self._answered(marked, until)
        except _BrokenPipelineError:
            pass
        try:
            return self._answered(marked, until)
        except _BrokenPipelineError:
            raise TranslationError(ErrorKind.UNAVAILABLE, "the pipe broke twice") from None

    def _answered(self, marked: str, until: float) -> str:
        found = self._ask(marked, until)
        if found.strip():
            return found
        # A dead stage answers nothing, as if that were the translation; so does a healthy pipe of some words.
        if self._ask(self._probe[0], until).strip().lower() != self._probe[1]:
            self.stop()
            raise _BrokenPipelineError
        raise TranslationError(ErrorKind.BAD_RESPONSE, "Apertium has no words for it")

    def stop(self) -> None:
        """Kill all stages."""
        self._process, self._late = None, 0
        if self._finish is not None:
            self._finish()  # once: the number of an ended process may be another's
            self._finish = None

    def _ask(self, marked: str, until: float) -> str:
        if self._process is None:
            self._start()
        process = self._process
        assert process is not None
        assert process.stdin is not None
        assert process.stdout is not None
        self._asked += 1
        data = f"{marked}[][{self._asked}\n]\0".encode("utf-8", "replace")
        try:
            said = _exchange(process.stdin.fileno(), process.stdout.fileno(), data, self._asked, until)
        except _LateError:
            self._late += 1  # it may have been starting: the answer is passed over when it comes
            if self._late > 1 or self._asked > 1:
                self.stop()
            raise TranslationError(ErrorKind.TIMEOUT, "no answer in time") from None
        except BaseException:  # whatever it was, what the pipe still holds is of no use
            self.stop()
            raise
        self._late = 0
        return said

    def _start(self) -> None:
        stages = subprocess.run(
            ["apertium-wblank-mode", "-z", str(self._mode)],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, **_LOCALE},
        ).stdout
        self._process = subprocess.Popen(
            ["sh", "-c", stages, "captionkit", "-n", ""],  # $1: no marks on unknown words; $2: nothing for the tagger
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **_LOCALE},
            start_new_session=True,  # a group of its own, to be killed whole
        )
        self._asked = 0
        for stream in (self._process.stdin, self._process.stdout):
            assert stream is not None
            os.set_blocking(stream.fileno(), False)
        self._finish = weakref.finalize(self, _kill_in, os.getpid(), self._process)


class _BrokenPipelineError(Exception):
    """The answer is not that of the text."""


class _LateError(Exception):
    """There is no answer yet."""


def _exchange(inlet: int, outlet: int, data: bytes, number: int, until: float) -> str:
    """Write a text and read its answer, which its number and NUL close; what answers an earlier text is passed over."""
    said = bytearray()
    with selectors.PollSelector() as ready:
        ready.register(outlet, selectors.EVENT_READ)
        ready.register(inlet, selectors.EVENT_WRITE)
        while True:
            events = ready.select(max(0.0, until - time.monotonic()))
            if not events:
                raise _LateError
            for key, _ in events:
                if key.fd == inlet:
                    try:
                        data = data[os.write(inlet, data[:_AT_ONCE]) :]
                    except OSError:
                        raise _BrokenPipelineError from None
                    if not data:
                        ready.unregister(inlet)
                    continue
                chunk = os.read(outlet, _AT_ONCE)
                if not chunk:
                    raise _BrokenPipelineError
                said += chunk
                while (stop := said.find(b"\0")) >= 0:
                    answer = said[:stop].decode("utf-8", "replace")
                    del said[: stop + 1]
                    told = _END.search(answer)
                    if told is None or int(told[1]) > number:
                        raise _BrokenPipelineError
                    if int(told[1]) == number:
                        return answer[: told.start()]


def _kill_in(owner: int, process: subprocess.Popen[bytes]) -> None:
    if owner == os.getpid():
        _kill(process)


def _kill(process: subprocess.Popen[bytes]) -> None:
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            with suppress(OSError):
                stream.close()
    process.wait()


def _marked(text: str, names: Sequence[Name]) -> str:
    """A text as the pipe reads it: names behind their numbers, what would vanish or be taken for a mark in blanks."""
    parts, done = [], 0
    for number, name in enumerate(names):
        as_it_is, first = text[name.start : name.end] == name.said, name.said.partition(" ")[0]
        known = _KNOWN[as_it_is, first.endswith("a")]
        parts += [_escaped(text[done : name.start]), f"[[t:n:{number}]]{known}[[/]]"]
        done = name.end
    return "".join(parts) + _escaped(text[done:])


def _escaped(text: str) -> str:
    plain = composed(_NOT_SENT.sub("", text))
    return _SPECIAL.sub(r"\\\1", plain).replace("~", "[~]").replace("\n", "[\n]").replace("^", f"[{_CARET}]")


def _restored(answer: str, names: Sequence[Name]) -> str:
    """The answer with the names in their places; TranslationError if one did not come back once."""
    numbers = [int(number) for number in _NAME.findall(answer)]
    if sorted(numbers) != list(range(len(names))):
        raise TranslationError(ErrorKind.BAD_RESPONSE, "a name did not come back once")
    parts, done = [], 0
    for match in _NAME.finditer(answer):
        parts += [_plain(answer[done : match.start()]), names[int(match[1])].said]
        done = match.end()
    return "".join(parts) + _plain(answer[done:])


def _plain(answer: str) -> str:
    return re.sub(r"\\(.)", r"\1", _BLANK.sub(r"\1\2", answer), flags=re.DOTALL).replace(_CARET, "^")
