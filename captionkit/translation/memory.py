"""What was translated before: one SQLite file, so that a re-run costs nothing.

Only answers that passed all checks are kept. A human's correction outranks them, whatever the engine.
"""

from __future__ import annotations

import json
import logging
import os
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple

from captionkit.translation.protocol import Name

_TABLES = """
CREATE TABLE IF NOT EXISTS answers (key TEXT PRIMARY KEY, text TEXT NOT NULL, warnings TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS corrections (key TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;
"""
_BUSY = 5.0  # seconds to wait while another process writes
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

    A file that is no such memory, or is broken, is moved aside (`NAME.broken`, `NAME.broken-1` ...) and made anew.
    Raises OSError if the file cannot be made or is another program's database, TypeError if `path` is no path.

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
        with self._mine() as base:
            found = base.execute("SELECT text FROM corrections WHERE key = ?", (_key(source, target, text),)).fetchone()
            if found:
                return Remembered(found[0], (), HUMAN)
            found = base.execute(
                "SELECT text, warnings FROM answers WHERE key = ?", (_key(engine, source, target, text, names),)
            ).fetchone()
        return Remembered(found[0], tuple(json.loads(found[1])), engine) if found else None

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
        row = (_key(engine, source, target, text, names), answer, json.dumps(list(warnings)))
        with self._mine() as base, base:
            base.execute("INSERT OR REPLACE INTO answers VALUES (?, ?, ?)", row)

    def correct(self, text: str, source: str, target: str, translation: str) -> None:
        """Remember a human's translation of a text, which outranks every engine's.

        Raises ValueError for an empty translation.
        """
        if not translation.strip():
            raise ValueError("A correction needs a translation; an empty one would hide the engine's.")
        with self._mine() as base, base:
            base.execute("INSERT OR REPLACE INTO corrections VALUES (?, ?)", (_key(source, target, text), translation))

    def close(self) -> None:
        """Close the file."""
        with self._mine() as base:
            base.close()

    @contextmanager
    def _mine(self) -> Iterator[sqlite3.Connection]:
        """The connection, by one thread at a time; after a fork the child has its own, and a lock that nobody holds."""
        if self._owner != os.getpid():
            self._inherited = self._base  # SQLite must not close in a child what its parent opened
            self._lock, self._base, self._owner = threading.Lock(), self._opened(), os.getpid()
        with self._lock:
            yield self._base

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
        except sqlite3.DatabaseError:
            _LOG.warning("the memory is broken or none, and moved aside: %s", self.path)
            _move_aside(self.path)
            return _connected(self.path)


def _connected(path: str) -> sqlite3.Connection:
    base = sqlite3.connect(path, timeout=_BUSY, check_same_thread=False)
    try:
        (mark,) = base.execute("PRAGMA application_id").fetchone()
        (others,) = base.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if mark != _MARK and others:
            raise OSError(f"{path!r} is the database of another program.")
        base.execute("PRAGMA synchronous = NORMAL")
        if mark != _MARK:  # a new one: what an old one has must not wait for those that write to it
            base.execute("PRAGMA journal_mode = WAL")
            base.executescript(_TABLES)
            base.execute(f"PRAGMA application_id = {_MARK}")
        if path != ":memory:" and base.execute("PRAGMA quick_check").fetchone() != ("ok",):
            raise sqlite3.DatabaseError("broken")
    except BaseException:
        base.close()
        raise
    return base


def _move_aside(path: str) -> None:
    aside = next(
        each
        for number in range(1_000_000)
        if not (each := Path(f"{path}.broken" + (f"-{number}" if number else ""))).exists()
    )
    os.replace(path, aside)
    for kind in ("-wal", "-shm"):
        Path(path + kind).unlink(missing_ok=True)


def _key(*parts: Any) -> str:
    return json.dumps(parts, ensure_ascii=False)
