"""What the threat table of the README says, row by row: who sends what, and what happens."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from captionkit import (
    Article,
    Block,
    Caption,
    Credit,
    Language,
    Origin,
    Reason,
    Role,
    Span,
    Version,
    normalise_caption,
    translate,
)
from captionkit.formats.jsonl import one_line, to_line
from captionkit.formats.report import html_report
from captionkit.formats.schema_org import image_object
from captionkit.translation import Memory, TranslationError
from captionkit.translation.checks import checked
from tests.conftest import needs_apertium
from tests.test_report import browser as browser
from tests.test_report import opened

EVIL = "\"'><img src=x onerror=alert(1)></script><script>alert(2)</script>{{articles}}\x1b]0;x\x07\x9b2J"
TERMINAL = ("\x1b", "\x07", "\x9b")


def evil_article() -> Article:
    """Every text of every record is hostile."""
    whole = Span(0, len(EVIL))
    reason, names = Reason(EVIL, whole), (EVIL,)
    credit = Credit(EVIL, EVIL, Span(0, 20), names, names, notice=EVIL, reference=EVIL)
    sides = (
        Version(Language.ES, EVIL, raw=EVIL, span=Span(0, 30)),
        Version(Language.EN, EVIL, Origin.MACHINE, EVIL, Language.ES, warnings=names),
    )
    caption = Caption(EVIL, whole, EVIL, Language.ES, (credit,), sides, EVIL, EVIL, (), EVIL, EVIL, (), (reason,))
    return Article(EVIL, (Block(EVIL, whole, Role.CAPTION, Language.ES, (reason,)),), (caption,), Language.ES)


def test_a_report_of_hostile_records_runs_nothing_in_a_real_browser(browser: object, tmp_path: Path) -> None:
    page = html_report({EVIL: Article.from_dict(json.loads(to_line(evil_article())))}, title=EVIL)
    tab, told = opened(browser, page, tmp_path)
    assert told == []
    assert tab.locator("img").count() == 0
    assert tab.locator("script").count() == 1
    assert tab.locator("#shown").inner_text() == "1 of 1 blocks"  # the policy lets our own script run


@pytest.mark.parametrize("record", [evil_article().captions[0]])
def test_a_line_of_json_is_safe_in_a_terminal_and_inside_a_script_of_a_page(record: Caption) -> None:
    for line in (to_line(record), one_line(image_object(record))):
        assert not any(mark in line for mark in (*TERMINAL, "<"))
        assert line.isprintable()
    assert Caption.from_dict(json.loads(to_line(record))) == record


@pytest.mark.parametrize(
    "name", ["\x1b]0;x\x07\x1b[2J.txt", "\u009b2J.txt", os.fsdecode(b"bad\xff.txt"), "[/b][red].txt", "\u202etxt.exe"]
)
@pytest.mark.parametrize("form", ["table", "jsonl", "ninjs"])
@pytest.mark.parametrize("there", [True, False])
def test_a_file_name_does_nothing_to_a_terminal(tmp_path: Path, name: str, form: str, there: bool) -> None:
    if there:
        (tmp_path / name.replace("/", "")).write_text("Rain\n\nEl puente viejo (Ana Ruiz/EFE)\n", encoding="utf-8")
    command = [sys.executable, "-m", "captionkit", "--format", form, name.replace("/", "")]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False, timeout=60)
    told = (run.stdout + run.stderr).decode("utf-8", "replace")
    assert run.returncode == (not there), told
    assert "Traceback" not in told
    assert not any(mark in told for mark in (*TERMINAL, "\u202e"))


@pytest.mark.parametrize("charset", ["punycode", "idna", "unicode_escape", "utf-7", "zlib", "undefined", "rot13"])
def test_a_page_in_an_encoding_that_no_browser_knows_is_windows_1252(charset: str) -> None:
    from captionkit.adapters.source import decoded

    start = time.thread_time()
    text = decoded(f"<meta charset={charset}><p>".encode() + b"\xe9-" + b"a9b8c7" * 300_000)
    assert time.thread_time() - start < 2
    assert "é" in text


def test_marks_without_end_cost_no_time() -> None:
    start = time.thread_time()
    with pytest.raises(TranslationError):
        checked("El puente viejo", "the a" + "\u0301\u0316" * 200_000, ())
    assert time.thread_time() - start < 2


def test_a_short_text_has_no_endless_translation() -> None:
    with pytest.raises(TranslationError, match="length"):
        checked("El puente viejo", " ".join(f"bridge{chr(97 + n % 26)}{n}" for n in range(50_000)), ())


@needs_apertium
@pytest.mark.parametrize("poison", ["^", "^^", "^ y", "\uffff", "\ufdd0", "[][7\n]", "\\", "$^", "~^"])
def test_a_text_harms_no_other_text_in_the_pipe(poison: str) -> None:
    from captionkit.translation.apertium import Apertium

    texts = ["El puente de la ciudad", *[f"El puente de la ciudad {poison}"] * 6, "El puente de la ciudad"]
    done = list(translate(map(normalise_caption, texts), Apertium(), deadline=5.0))
    assert [caption.en for caption in (done[0], done[-1])] == ["The bridge of the city"] * 2
    assert all((caption.en or "").startswith("The bridge of the city") for caption in done)


@pytest.mark.parametrize(
    "script",
    [
        "CREATE VIEW corrections AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c) SELECT 'a'||x AS key, 'b' AS text FROM c",
        "CREATE TABLE corrections (key TEXT PRIMARY KEY, text); CREATE TRIGGER t AFTER INSERT ON corrections BEGIN DELETE FROM corrections; END",
        "CREATE TABLE x (a)",
    ],
)
def test_a_forged_memory_is_refused(tmp_path: Path, script: str) -> None:
    base = sqlite3.connect(tmp_path / "forged.db")
    base.executescript(script)
    base.execute(f"PRAGMA application_id = {0x6361706B}")
    base.close()
    with pytest.raises(OSError, match="another program"):
        Memory(tmp_path / "forged.db")


def test_what_a_memory_holds_does_nothing_to_a_terminal(tmp_path: Path) -> None:
    with Memory(tmp_path / "seen.db") as memory:
        memory.correct("El faro", "es", "en", "The \x1b]0;x\x07lighthouse\x9b2J")
        found = memory.look_up("El faro", (), "es", "en", "e 1")
    assert found is not None
    assert found.text == "The ]0;xlighthouse2J"


def test_sql_in_a_text_is_a_text() -> None:
    text = "x'); DROP TABLE answers; --\""
    with Memory(":memory:") as memory:
        memory.keep(text, (), "es", "en", "e 1", text, [])
        found = memory.look_up(text, (), "es", "en", "e 1")
    assert found is not None
    assert found.text == text


@pytest.mark.parametrize(
    "address",
    [
        "http://u:PASSW@[bad",
        "http://u:PASSW@ex\u2100mple.com",
        "ftp://u:PASSW@h",
        "http://h/?key=PASSW",
        "http://h/#PASSW",
    ],
)
def test_an_address_that_is_refused_is_not_repeated(address: str) -> None:
    from captionkit.translation.deep import libretranslate

    with pytest.raises(ValueError, match="takes an address") as caught:
        libretranslate(address)
    assert "PASSW" not in str(caught.value)
