"""What was translated before: one SQLite file, so that a re-run costs nothing.

Only answers that passed all checks are kept. A human's correction outranks them, whatever the engine.
"""

from __future__ import annotations

import json
import logging
import os
import re
import sqlite3
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple

from captionkit.translation.protocol import Name

_MADE = frozenset(
    (
        "CREATE TABLE answers (key TEXT PRIMARY KEY, text TEXT NOT NULL, warnings TEXT NOT NULL) WITHOUT ROWID",
        "CREATE TABLE corrections (key TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID",
    )
)
_BUSY = 5.0  # seconds to wait while another process writes
_CONTROLS = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f]")
_MARK = 0x6361706B  # "capk": whose file this is
_LOG = logging.getLogger("captionkit.translation")

HUMAN = "human"
"""The engine of a corrected translation."""


class Remembered(NamedTuple):
    """A translation that is known."""

    text: str
    warnings: tuple[str, ...]
    engine: str
    """The engine as asked for, or `HUMAN`."""


class Memory:
    """A file of translations, shared by threads and processes; a context manager.

    A memory that is broken is moved aside (`NAME.broken`, `NAME.broken-1` ...) and made anew. A process that is forked
    while it is open goes without it, for SQLite may not be used there: open it after the fork. It holds texts in clear.
    Raises OSError if the file cannot be made, is no database or is another program's, TypeError if `path` is no path.

    >>> with Memory(":memory:") as memory:
    ...     memory.correct("El faro", "es", "en", "The lighthouse")
    ...     memory.look_up("El faro", (), "es", "en", "apertium 3.8.3").text
    'The lighthouse'
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = os.fspath(path)
        if not isinstance(self.path, str):
            raise TypeError(f"Memory() takes the path of a file, not {type(path).__name__}.")
        self._lock, self._base, self._owner = threading.Lock(), self._opened(), os.getpid()

    def look_up(self, text: str, names: Sequence[Name], source: str, target: str, engine: str) -> Remembered | None:
        """The translation of a text: a human's, or else what this engine answered before."""
        if self._is_forked():
            return None
        with self._lock, self._base as base:
            found = base.execute("SELECT text FROM corrections WHERE key = ?", (_key(source, target, text),)).fetchone()
            if found:
                return Remembered(_text(found[0]), (), HUMAN)
            found = base.execute(
                "SELECT text, warnings FROM answers WHERE key = ?", (_key(engine, source, target, text, names),)
            ).fetchone()
        return Remembered(_text(found[0]), tuple(map(_text, json.loads(found[1]))), engine) if found else None

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
        """Remember what an engine answered; a process that is killed after this has lost nothing of it."""
        if self._is_forked():
            return
        row = (_key(engine, source, target, text, names), answer, json.dumps(list(warnings)))
        with self._lock, self._base as base:
            base.execute("INSERT OR REPLACE INTO answers VALUES (?, ?, ?)", row)

    def correct(self, text: str, source: str, target: str, translation: str) -> None:
        """Remember a human's translation of a text, which outranks every engine's.

        Raises ValueError for an empty translation, OSError in a process that was forked while the memory was open.
        """
        if not translation.strip():
            raise ValueError("A correction needs a translation; an empty one would hide the engine's.")
        if self._is_forked():
            raise OSError(f"The memory {self.path!r} was open when this process was forked: open it again here.")
        with self._lock, self._base as base:
            base.execute("INSERT OR REPLACE INTO corrections VALUES (?, ?)", (_key(source, target, text), translation))

    def close(self) -> None:
        """Close the file."""
        if not self._is_forked():
            with self._lock:
                self._base.close()

    def _is_forked(self) -> bool:
        """Whether the connection is the parent's: its locks are not this process's, nor is it to be closed here."""
        return self._owner != os.getpid()

    def __enter__(self) -> Memory:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __reduce__(self) -> tuple[type[Memory], tuple[str]]:
        return Memory, (self.path,)

    def _opened(self) -> sqlite3.Connection:
        try:
            return _connected(self.path)
        except sqlite3.OperationalError as error:
            raise OSError(f"The memory {self.path!r} cannot be opened: {error}.") from error
        except sqlite3.DatabaseError as error:
            if not _is_sqlite(self.path):
                raise OSError(f"{self.path!r} is no translation memory: name another file.") from error
            _LOG.warning("the memory is broken or none, and moved aside: %s", self.path)
            _move_aside(self.path)
            return _connected(self.path)


def _connected(path: str) -> sqlite3.Connection:
    base = sqlite3.connect(path, timeout=_BUSY, check_same_thread=False)
    try:
        base.execute("PRAGMA synchronous = NORMAL")
        if not _is_ours(base, path):
            base.execute("PRAGMA journal_mode = WAL")
            with base:
                base.execute("BEGIN IMMEDIATE")  # two processes may make it at once: all of it, or nothing
                if not _is_ours(base, path):
                    for statement in _MADE:
                        base.execute(statement)
                    base.execute(f"PRAGMA application_id = {_MARK}")
        if path != ":memory:" and base.execute("PRAGMA quick_check").fetchone() != ("ok",):
            raise sqlite3.DatabaseError("broken")
    except BaseException:
        base.close()
        raise
    return base


def _is_ours(base: sqlite3.Connection, path: str) -> bool:
    """Whether a base is a memory, and not a new one. Raises OSError for what is neither: a view may be endless."""
    question = (
        "SELECT (SELECT application_id FROM pragma_application_id), "
        "(SELECT group_concat(sql, char(10)) FROM sqlite_master WHERE sql IS NOT NULL)"
    )
    mark, made = base.execute(question).fetchone()
    if (mark, made) == (0, None):
        return False
    if mark != _MARK or frozenset(made.split("\n")) != _MADE:
        raise OSError(f"{path!r} is the database of another program.")
    return True


def _is_sqlite(path: str) -> bool:
    """Whether a file begins as SQLite's do: else it is nobody's memory, and stays as it is."""
    with open(path, "rb") as file:
        return file.read(16) == b"SQLite format 3\0"


def _move_aside(path: str) -> None:
    aside = next(
        each
        for number in range(1_000_000)
        if not (each := Path(f"{path}.broken" + (f"-{number}" if number else ""))).exists()
    )
    os.replace(path, aside)
    for kind in ("-wal", "-shm"):
        with suppress(FileNotFoundError):
            os.replace(path + kind, f"{aside}{kind}")  # it may be another program's, and hold what is in no other file


def _text(value: Any) -> str:
    """A text that a file holds, without the control characters that a terminal obeys."""
    if not isinstance(value, str):
        raise ValueError("the memory holds what is no text")
    return _CONTROLS.sub("", value)


def _key(*parts: Any) -> str:
    return json.dumps(parts, ensure_ascii=False)
