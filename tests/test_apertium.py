"""Apertium itself: names, faults of every stage of the pipe, speed in counts, never another text's answer."""

from __future__ import annotations

import json
import os
import pickle
import random
import signal
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import Any

import pytest

from captionkit import normalise_caption, translate
from captionkit.translation import Name, TranslationError
from captionkit.translation.apertium import Apertium
from captionkit.translation.names import names_of
from tests.conftest import FIXTURES, needs_apertium

ROWS: list[dict[str, Any]] = [
    json.loads(line) for line in (FIXTURES / "translation" / "names.jsonl").read_text(encoding="utf-8").splitlines()
]


@pytest.fixture(scope="module")
def engine() -> Any:
    running = Apertium()
    yield running
    running.close()


def said(engine: Apertium, raw: str) -> str:
    (filled,) = translate([normalise_caption(raw)], engine)
    (machine,) = [version for version in filled.versions if version.engine]
    return machine.text


@needs_apertium
@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("Pablo Casado saluda a los vecinos. EFE", "Pablo Casado"),
        ("El alcalde saluda a Donald Trump en el puerto", "Donald Trump"),
        ("El equipo visita el campo de El Asador de la Vega", "Vega"),
        ("Dolores Redondo firma libros en la feria", "Dolores Redondo"),
        ("Tim Cook habla en la plaza", "Tim Cook"),
        ("Evo Morales llega a la ciudad", "Evo Morales"),
        ("El presidente llega a la Casa Blanca", "the White House"),
        ("Los vecinos miran el mar en Nueva York", "New York"),
        ("Tim Cook's wife opens the school", "La mujer de Tim Cook"),
        ("The president arrives at the White House", "la Casa Blanca"),
    ],
)
def test_the_horrors_of_bare_engines(engine: Apertium, raw: str, kept: str) -> None:
    assert kept in said(engine, raw)


@needs_apertium
def test_names_survive_in_both_directions(engine: Apertium) -> None:
    """Of the marked names nineteen in twenty, and each that the record's credits know."""
    kept = lost = 0
    for row in ROWS:
        caption = normalise_caption(row["raw"])
        (filled,) = translate([caption], engine)
        told = filled.versions[-1].text
        assert told, row["raw"]
        wanted = [*row["keep"], *row["change"].values()]
        kept += sum(name in told for name in wanted)
        lost += sum(name not in told for name in wanted)
        for name in caption.creators:
            assert (name in told) >= (name in (caption.text or "")), row["raw"]
    assert kept >= 0.95 * (kept + lost)
    assert kept + lost > 200


@needs_apertium
@pytest.mark.parametrize(
    "text",
    [
        "Un precio de ~20 euros",
        "[dos] {tres} ^cuatro$ \\ / @ <cinco>",
        "niño con man\u0303ana",
        "a\0b casa",
        "uno\n\ndos casas",
    ],
)
def test_marks_and_broken_characters_come_through(engine: Apertium, text: str) -> None:
    answer = engine.translate(text, (), "es", "en", 10.0)
    assert "\0" not in answer
    for mark in "~[]{}^$\\@<>\n":
        assert (mark in answer) == (mark in text), (mark, answer)


@needs_apertium
def test_a_word_that_it_has_nothing_for_is_no_fault_of_the_pipe(engine: Apertium) -> None:
    pids = stages()
    with pytest.raises(TranslationError, match="no words"):
        engine.translate("Se", (), "es", "en", 10.0)
    assert engine.translate("casa", (), "es", "en", 10.0).lower() == "house"
    assert not pids or stages() >= pids


def stages() -> set[int]:
    """The processes of all pipes that this process started."""
    listed = subprocess.run(["ps", "-eo", "pid,ppid,comm"], capture_output=True, text=True, check=True).stdout
    rows = [line.split(None, 2) for line in listed.splitlines()[1:]]
    children, found = {os.getpid()}, set[int]()
    for _ in range(4):
        found |= {int(pid) for pid, parent, _ in rows if int(parent) in children}
        children |= found
    return {
        int(pid) for pid, _, name in rows if int(pid) in found and name.startswith(("lt-", "apertium", "lrx", "sh"))
    }


@needs_apertium
def test_a_thousand_captions_while_stages_are_killed(engine: Apertium) -> None:
    """All answered or marked, none wrong, none lost."""
    texts = [f"El alcalde visita {at + 10} casas de la ciudad de Valmora." for at in range(1_000)]
    captions = [normalise_caption(text) for text in texts]
    (first,) = translate(captions[:1], engine)
    assert first.en is not None
    shape = first.en.replace("10", "{}")
    random.seed(4)
    done = []
    for at, caption in enumerate(translate(captions, engine)):
        done.append(caption)
        if at % 90 == 40 and (running := sorted(stages())):
            os.kill(random.choice(running), signal.SIGKILL)
    assert len(done) == 1_000
    for at, caption in enumerate(done):
        assert caption.es == texts[at]
        told = caption.versions[1]
        assert told.text == shape.format(at + 10) or told.warnings[0].startswith("failed:"), told
    assert sum(caption.en is not None for caption in done) >= 990


@needs_apertium
def test_a_pipe_that_stands_still_is_left_in_time(engine: Apertium) -> None:
    engine.translate("casa", (), "es", "en", 10.0)
    for pid in stages():
        os.kill(pid, signal.SIGSTOP)
    start = time.monotonic()
    with pytest.raises(TranslationError, match="timeout"):
        engine.translate("La casa de la ciudad", (), "es", "en", 0.5)
    assert time.monotonic() - start < 5
    assert "house" in engine.translate("La casa", (), "es", "en", 10.0).lower()


@needs_apertium
def test_threads_share_it(engine: Apertium) -> None:

    def ask(number: int) -> list[str]:
        return [engine.translate(f"{number * 100 + at} casas", (), "es", "en", 30.0) for at in range(25)]

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(ask, range(1, 9)))
    assert answers == [[f"{number * 100 + at} houses" for at in range(25)] for number in range(1, 9)]


@needs_apertium
def test_a_fork_has_a_pipe_of_its_own(engine: Apertium) -> None:
    engine.translate("casa", (), "es", "en", 10.0)
    child = os.fork()
    if child == 0:
        try:
            os._exit(0 if engine.translate("dos casas", (), "es", "en", 10.0) == "Two houses" else 1)
        finally:
            os._exit(2)
    answers = {engine.translate(f"{at} casas", (), "es", "en", 10.0) for at in range(50, 90)}
    assert answers == {f"{at} houses" for at in range(50, 90)}
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0


@needs_apertium
def test_a_locale_that_is_not_installed_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "xx_YY.UTF-8")
    with closing(Apertium()) as engine:
        assert engine.translate("casa", (), "es", "en", 10.0).lower() == "house"


@needs_apertium
def test_a_short_deadline_meets_a_warm_pipe_at_last() -> None:
    """The first texts may be late; the pipe goes on starting, and no late answer is another text's."""
    with closing(Apertium()) as engine:
        captions = (normalise_caption(f"Los vecinos miran {at + 10} casas en el puerto") for at in range(200))
        for at, caption in enumerate(translate(captions, engine, deadline=0.2)):
            if caption.en is not None:
                assert str(at + 10) in caption.en
                return
            assert caption.versions[1].warnings == ("failed:timeout",)
            time.sleep(0.05)
    raise AssertionError("never warm")


@needs_apertium
def test_long_text_is_no_trouble(engine: Apertium) -> None:
    answer = engine.translate("La casa de la ciudad. " * 5_000, (), "es", "en", 60.0)
    assert answer.count("house") == 5_000


@needs_apertium
def test_it_pickles_closes_and_tells_its_version(engine: Apertium) -> None:
    again = pickle.loads(pickle.dumps(engine))
    assert again.version == engine.version
    assert again.version[0].isdigit()
    assert again.translate("casa", (), "es", "en", 10.0).lower() == "house"
    again.close()
    again.close()
    with pytest.raises(TranslationError, match="unsupported"):
        engine.translate("casa", (), "es", "fr", 10.0)


@needs_apertium
def test_each_name_comes_back_where_it_was_told(engine: Apertium) -> None:
    text = "Ana Ruiz, Luis Vega y Ana Ruiz miran el mar"
    names = [Name(0, 8, "Ana Ruiz"), Name(10, 19, "Luis Vega"), Name(22, 30, "Ana Ruiz")]
    assert engine.translate(text, names, "es", "en", 10.0).startswith("Ana Ruiz, Luis Vega and Ana Ruiz ")


@needs_apertium
def test_the_marked_names_are_found_before_the_engine_is_asked() -> None:
    found = missed = 0
    for row in ROWS:
        (version,) = normalise_caption(row["raw"]).versions
        target = "es" if row["language"] == "en" else "en"
        protected = {
            version.text[name.start : name.end] for name in names_of(normalise_caption(row["raw"]), version, target)
        }
        hits = sum(any(name in each for each in protected) for name in row["keep"])
        found, missed = found + hits, missed + len(row["keep"]) - hits
    assert found >= 0.92 * (found + missed)


def test_without_the_programs_the_error_names_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    with pytest.raises(TranslationError, match="apt install apertium apertium-eng-spa"):
        Apertium()
