"""The memory: what two processes, a kill and a broken file do to it."""

from __future__ import annotations

import os
import pickle
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from captionkit.translation import Memory, Name

ASK = ("El faro de Valmora", (Name(11, 18, "Valmora"),), "es", "en", "engine 1")


def test_it_keeps_and_tells_apart(tmp_path: Path) -> None:
    path = tmp_path / "seen.db"
    with Memory(path) as memory:
        assert memory.look_up(*ASK) is None
        memory.keep(*ASK, "The lighthouse of Valmora", ("numbers",))
    with Memory(path) as memory:
        known = memory.look_up(*ASK)
        assert known is not None
        assert (known.text, known.warnings, known.engine) == ("The lighthouse of Valmora", ("numbers",), "engine 1")
        text, names, source, target, engine = ASK
        for other in (
            (text + ".", names, source, target, engine),
            (text, (), source, target, engine),
            (text, names, target, source, engine),
            (text, names, source, target, "engine 2"),
        ):
            assert memory.look_up(*other) is None


def test_a_human_outranks_every_engine(tmp_path: Path) -> None:
    with Memory(tmp_path / "seen.db") as memory:
        memory.correct(ASK[0], "es", "en", "Valmora lighthouse")
        memory.keep(*ASK, "The lighthouse of Valmora", ())
        known = memory.look_up(*ASK)
        assert known is not None
        assert (known.text, known.engine) == ("Valmora lighthouse", "human")
        with pytest.raises(ValueError, match="correction"):
            memory.correct(ASK[0], "es", "en", "  ")


def test_a_broken_file_is_moved_aside(tmp_path: Path) -> None:
    path = tmp_path / "seen.db"
    for number, aside in enumerate(("seen.db.broken", "seen.db.broken-1")):
        path.write_bytes(b"SQLite format 3\0" + b"no database " * 1_000)
        with Memory(path) as memory:
            memory.keep(*ASK, f"The lighthouse {number}", ())
        assert b"no database" in (tmp_path / aside).read_bytes()
    with Memory(path) as memory:
        known = memory.look_up(*ASK)
        assert known is not None
        assert known.text == "The lighthouse 1"


def test_what_is_no_database_stays_as_it_is(tmp_path: Path) -> None:
    """`--memory article.txt`, by mistake."""
    path = tmp_path / "article.txt"
    path.write_text("El alcalde saluda. " * 500, encoding="utf-8")
    with pytest.raises(OSError, match="no translation memory"):
        Memory(path)
    assert path.read_text(encoding="utf-8").startswith("El alcalde")
    assert list(tmp_path.iterdir()) == [path]


def test_a_half_overwritten_file_is_moved_aside(tmp_path: Path) -> None:
    path = tmp_path / "seen.db"
    with Memory(path) as memory:
        for at in range(2_000):
            memory.keep(f"text {at}", (), "es", "en", "engine 1", f"answer {at}", ())
    data = bytearray(path.read_bytes())
    data[8_192:40_000] = b"\xff" * (40_000 - 8_192)
    path.write_bytes(data)
    with Memory(path) as memory:
        memory.keep(*ASK, "The lighthouse", ())
        assert memory.look_up(*ASK)
    assert (tmp_path / "seen.db.broken").exists()


def test_a_place_that_cannot_be_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="cannot be opened"):
        Memory(tmp_path / "absent" / "seen.db")
    with pytest.raises(TypeError, match="path"):
        Memory(b"seen.db")  # type: ignore[arg-type]


WRITER = """
import sys
from captionkit.translation import Memory
memory = Memory(sys.argv[1])
print("ready", flush=True)
for at in range(int(sys.argv[3])):
    memory.keep(f"{sys.argv[2]} {at}", (), "es", "en", "engine 1", f"answer {at}", ())
    print(at, flush=True)
"""


def writer(path: Path, name: str, many: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path), name, str(many)], stdout=subprocess.PIPE, text=True
    )


def test_two_processes_share_one_file(tmp_path: Path) -> None:
    path = tmp_path / "seen.db"
    processes = [writer(path, name, 300) for name in ("one", "two")]
    for process in processes:
        process.communicate(timeout=60)
        assert process.returncode == 0
    with Memory(path) as memory:
        for name in ("one", "two"):
            assert all(memory.look_up(f"{name} {at}", (), "es", "en", "engine 1") for at in range(300))


def test_a_kill_while_writing_loses_nothing_that_was_kept(tmp_path: Path) -> None:
    path = tmp_path / "seen.db"
    for round_ in range(3):
        process = writer(path, f"round {round_}", 1_000_000)
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        time.sleep(0.3)
        process.send_signal(signal.SIGKILL)
        told = [int(line) for line in process.communicate(timeout=60)[0].split("\n") if line.isdigit()]
        assert told
        with Memory(path) as memory:
            for at in told:
                known = memory.look_up(f"round {round_} {at}", (), "es", "en", "engine 1")
                assert known is not None
                assert known.text == f"answer {at}"
    assert not list(tmp_path.glob("*.broken*"))


def test_it_pickles_as_its_path(tmp_path: Path) -> None:
    with Memory(tmp_path / "seen.db") as memory:
        memory.keep(*ASK, "The lighthouse", ())
        with pickle.loads(pickle.dumps(memory)) as again:
            assert again.look_up(*ASK) is not None


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as base:
        base.execute("CREATE TABLE answers (x)")
    with pytest.raises(OSError, match="another program"):
        Memory(path)


def test_a_fork_goes_on_while_a_thread_writes(tmp_path: Path) -> None:
    with Memory(tmp_path / "seen.db") as memory:
        memory.keep(*ASK, "The lighthouse", ())
        stop = threading.Event()

        def write() -> None:
            at = 0
            while not stop.is_set():
                at += 1
                memory.keep(f"text {at}", (), "es", "en", "engine 1", "answer", ())

        thread = threading.Thread(target=write)
        thread.start()
        try:
            for _ in range(5):
                child = os.fork()
                if child == 0:  # goes without: SQLite may not be used in a child of a process that uses it
                    memory.keep("text", (), "es", "en", "engine 1", "another", ())
                    memory.close()
                    os._exit(0 if memory.look_up(*ASK) is None else 1)
                start = time.monotonic()
                while (done := os.waitpid(child, os.WNOHANG))[0] == 0 and time.monotonic() - start < 30:
                    time.sleep(0.01)
                assert done[0] == child, "the child hangs"
                assert os.waitstatus_to_exitcode(done[1]) == 0
        finally:
            stop.set()
            thread.join()
        assert memory.look_up(*ASK) is not None
