"""What was translated before: one SQLite file, so that a re-run costs nothing.

Only answers that passed all checks are kept. A human's correction outranks them, whatever the engine.
"""

from __future__ import annotations

import json
import os
import sqlite3
import threading
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple

from captionkit.translation.protocol import Name

_TABLES = """
CREATE TABLE IF NOT EXISTS answers (key TEXT PRIMARY KEY, text TEXT NOT NULL, warnings TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS corrections (key TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;
"""
_BUSY = 5.0  # seconds to wait while another process writes

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
    Raises OSError if the file cannot be made, TypeError if `path` is no path.

    >>> with Memory(":memory:") as memory:
    ...     memory.correct("El faro", "es", "en", "The lighthouse")
    ...     memory.look_up("El faro", (), "es", "en", "apertium 3.8.3").text
    'The lighthouse'
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = os.fspath(path)
        if not isinstance(self.path, str):
            raise TypeError(f"Memory() takes the path of a file, not {type(path).__name__}.")
        self._lock = threading.Lock()
        self._base = self._opened()

    def look_up(self, text: str, names: Sequence[Name], source: str, target: str, engine: str) -> Remembered | None:
        """The translation of a text: a human's, or else what this engine answered before."""
        with self._lock:
            found = self._base.execute(
                "SELECT text FROM corrections WHERE key = ?", (_key(source, target, text),)
            ).fetchone()
            if found:
                return Remembered(found[0], (), HUMAN)
            found = self._base.execute(
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
        """Remember what an engine answered; it is on disk when this returns."""
        row = (_key(engine, source, target, text, names), answer, json.dumps(list(warnings)))
        with self._lock, self._base:
            self._base.execute("INSERT OR REPLACE INTO answers VALUES (?, ?, ?)", row)

    def correct(self, text: str, source: str, target: str, translation: str) -> None:
        """Remember a human's translation of a text, which outranks every engine's.

        Raises ValueError for an empty translation.
        """
        if not translation.strip():
            raise ValueError("A correction needs a translation; an empty one would hide the engine's.")
        with self._lock, self._base:
            self._base.execute(
                "INSERT OR REPLACE INTO corrections VALUES (?, ?)", (_key(source, target, text), translation)
            )

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._base.close()

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
            _move_aside(self.path)
            return _connected(self.path)


def _connected(path: str) -> sqlite3.Connection:
    base = sqlite3.connect(path, timeout=_BUSY, check_same_thread=False)
    try:
        base.execute("PRAGMA journal_mode = WAL")
        base.execute("PRAGMA synchronous = NORMAL")
        base.executescript(_TABLES)
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
