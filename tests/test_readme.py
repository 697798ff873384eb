"""The README's examples run, and give what it says."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import attrs
import pytest

import captionkit
from tests.conftest import needs_apertium

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_examples() -> None:
    failed, tried = doctest.testfile(str(ROOT / "README.md"), module_relative=False, encoding="utf-8")
    assert tried > 15
    assert failed == 0


@needs_apertium
def test_the_example_of_an_engine_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It prints what the comment behind it says; the version is the machine's."""
    monkeypatch.chdir(tmp_path)
    (code,) = [block for block in re.findall(r"```python\n(.+?)\n```", README, re.DOTALL) if "Apertium()" in block]
    exec(compile(code, "README.md", "exec"), {})
    (said,) = re.findall(r"^# (.+)$", code, re.MULTILINE)
    assert capsys.readouterr().out.split(" | ")[0] == said.split(" | ")[0]


def test_commands_are_single_lines_on_real_files() -> None:
    commands = re.findall(r"```sh\n(.+)\n```", README)
    assert len(commands) == 2
    for path in re.findall(r"fixtures/\S+\.txt", README):
        assert (ROOT / path).exists()


def test_every_public_name_is_told() -> None:
    """Functions, options and the records that they return."""
    for name in captionkit.__all__:
        value = getattr(captionkit, name)
        if callable(value) and name[0].islower():
            assert f"`{name}(" in README, name
    for field in attrs.fields(captionkit.Options):
        assert not field.init or f"| `{field.name}` |" in README
