"""The command line: what it prints, where, and how it ends."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from captionkit import Caption
from captionkit.cli import main
from tests.conftest import FIXTURES, needs_apertium
from tests.servers.translation import serving

ARTICLE = FIXTURES / "articles" / "01_river_accord.txt"
OTHER = FIXTURES / "articles" / "14_brief_storm.txt"


def run(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "captionkit", *arguments], input=given, capture_output=True, check=False
    )


def test_a_table_shows_credit_language_and_both_sides() -> None:
    done = run(str(ARTICLE))
    out = done.stdout.decode()
    assert done.returncode == 0
    for word in ("credit", "language", "English", "Spanish", "missing", "Ilias Marwan/Reuters"):
        assert word in out


def test_jsonl_is_one_record_a_line_and_reads_back() -> None:
    done = run("--format", "jsonl", str(ARTICLE), str(OTHER))
    records = [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]
    assert [record["source"] for record in records] == [str(ARTICLE)] * 4 + [str(OTHER)]
    text = ARTICLE.read_text(encoding="utf-8")
    for record in records[:4]:
        caption = Caption.from_dict(record)
        assert caption.span.of(text) == caption.raw


def test_standard_input() -> None:
    for arguments in ((), ("-",)):
        done = run("--format", "jsonl", *arguments, given=ARTICLE.read_bytes())
        assert len(done.stdout.splitlines()) == 4


def test_an_article_without_captions_says_so() -> None:
    assert b"no captions" in run(given=b"Only a headline").stdout


def test_the_other_files_are_still_done(tmp_path: Path) -> None:
    """An unreadable file and one that is not UTF-8: a message each, exit status 1, the rest is there."""
    latin = tmp_path / "latin.txt"
    latin.write_bytes("Una canción\n\nFoto: EFE".encode("cp1252"))
    done = run("--format", "jsonl", str(tmp_path / "absent.txt"), str(latin), str(tmp_path), str(OTHER))
    errors = done.stderr.decode().splitlines()
    assert done.returncode == 1
    assert len(errors) == 3
    assert "absent.txt: No such file" in errors[0]
    assert "latin.txt: byte 9 is not UTF-8" in errors[1]
    assert "--encoding" in errors[1]
    assert len(done.stdout.splitlines()) == 1


def test_encoding(tmp_path: Path) -> None:
    latin = tmp_path / "latin.txt"
    latin.write_bytes("El puente de Valmora, tras la canción (Ana Ruiz/EFE)".encode("cp1252"))
    done = run("--format", "jsonl", "--encoding", "cp1252", str(latin))
    assert json.loads(done.stdout)["es"] == "El puente de Valmora, tras la canción"


@pytest.mark.parametrize("arguments", [["--format", "xml"], ["--encoding", "klingon"], ["--nope"]])
def test_usage_errors_exit_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage: captionkit" in capsys.readouterr().err


def test_a_closed_pipe_ends_quietly() -> None:
    """Enough output to fill the pipe, and a reader that goes away after one line."""
    files = [str(ARTICLE)] * 60
    with subprocess.Popen(
        [sys.executable, "-m", "captionkit", "--format", "jsonl", *files],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full, a Linux device that is always full")
def test_a_full_disk_says_so() -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "captionkit", "--format", "jsonl", str(ARTICLE)],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.decode().startswith("captionkit: cannot write: ")


def test_help_shows_examples() -> None:
    out = run("--help").stdout.decode()
    assert "examples:" in out
    assert "--format jsonl" in out


def test_without_rich_a_table_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("captionkit.cli.has_rich", lambda: False)
    assert main([str(OTHER)]) == 2
    assert "pip install 'captionkit[cli]'" in capsys.readouterr().err
    assert main(["--format", "jsonl", str(OTHER)]) == 0


PAGE = FIXTURES / "html" / "river_accord.html"


def test_a_page_is_told_by_its_name_or_its_content(tmp_path: Path) -> None:
    """HTML by name, by content in a file or on standard input; its captions know their pictures."""
    pytest.importorskip("selectolax", reason="pip install 'captionkit[html]'")
    other = tmp_path / "saved"
    other.write_bytes(PAGE.read_bytes())
    for done in (
        run("--format", "jsonl", str(PAGE)),
        run("--format", "jsonl", str(other)),
        run("--format", "jsonl", given=PAGE.read_bytes()),
    ):
        records = [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]
        assert [record["image_url"] for record in records] == [
            "https://valmora.example/minister.jpg",
            "https://valmora.example/dam.jpg",
        ]
    assert b"2 caption" in run(str(PAGE)).stdout


def test_text_that_shows_tags_is_text() -> None:
    done = run("--format", "jsonl", given=b"How <html> begins\n\nThe bridge at dawn. (Ana Ruiz/EFE)\n")
    assert json.loads(done.stdout)["text"] == "The bridge at dawn."


FERRY = [str(FIXTURES / "bilingual" / f"ferry_{code}.txt") for code in ("en", "es")]


def test_two_editions_as_a_table() -> None:
    done = run("pair", *FERRY)
    out = done.stdout.decode()
    assert done.returncode == 0
    assert "3 and 4 captions, 3 with a side of the other edition" in " ".join(out.split())
    assert "(parallel)" in out
    assert "missing" in out


def test_two_editions_as_records_that_name_their_own_file() -> None:
    done = run("pair", "--format", "jsonl", *FERRY)
    records = [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]
    assert [record["source"] for record in records] == [FERRY[0]] * 3 + [FERRY[1]]
    assert [Caption.from_dict(record).is_bilingual for record in records] == [True, True, True, False]


def test_one_edition_may_be_standard_input_and_not_both() -> None:
    done = run("pair", "--format", "jsonl", "-", FERRY[1], given=Path(FERRY[0]).read_bytes())
    assert len(done.stdout.splitlines()) == 4
    assert run("pair", "-", "-").returncode == 2


def test_an_edition_that_cannot_be_read_is_named() -> None:
    done = run("pair", FERRY[0], "absent.txt")
    assert done.returncode == 1
    assert b"absent.txt" in done.stderr
    assert b"captionkit pair news_en.txt" in run("pair", "--help").stdout


@needs_apertium
def test_missing_sides_are_translated_and_counted(tmp_path: Path) -> None:
    memory = tmp_path / "seen.db"
    for _ in range(2):
        done = run("--translate", "apertium", "--memory", str(memory), "--format", "jsonl", str(ARTICLE))
        records = [Caption.from_dict(json.loads(line)) for line in done.stdout.decode("utf-8").splitlines()]
        assert done.returncode == 0
        assert all(record.is_bilingual for record in records)
        assert done.stderr.decode() == "captionkit: sides: 4 original, 0 parallel, 4 machine\n"
    assert memory.exists()
    assert b"(machine)" in run("--translate", "apertium", str(ARTICLE)).stdout


def test_two_editions_and_a_server_that_fails() -> None:
    """What an engine could not do is shown, counted by kind, and stops nothing."""
    with serving(lambda *_: "") as server:
        server.fault = "401"
        done = run("pair", "--translate", f"libretranslate:{server.url}", "--format", "jsonl", *FERRY)
        table = run("--translate", f"libretranslate:{server.url}", "--deadline", "2", FERRY[0])
    assert done.returncode == 0
    assert len(done.stdout.splitlines()) == 4
    assert done.stderr.decode() == "captionkit: sides: 4 original, 3 parallel, 0 machine, 1 failed:auth\n"
    assert "failed:auth" in table.stdout.decode()


@pytest.mark.parametrize("engine", ["", "deepl", "libretranslate", "libretranslate:nowhere", "apertium:x"])
def test_an_engine_that_is_none_is_refused(engine: str) -> None:
    done = run("--translate", engine, str(ARTICLE))
    assert done.returncode == 2
    assert b"--translate" in done.stderr
    assert done.stdout == b""


def test_a_memory_that_cannot_be_opened_is_named(tmp_path: Path) -> None:
    done = run("--translate", "google", "--memory", str(tmp_path / "absent" / "seen.db"), str(ARTICLE))
    assert done.returncode != 0
    assert b"absent" in done.stderr
    assert b"Traceback" not in done.stderr


def lines(*rows: object) -> bytes:
    return b"".join(json.dumps(row).encode() + b"\n" if not isinstance(row, bytes) else row + b"\n" for row in rows)


def test_captions_of_json_lines_stand_beside_their_fields() -> None:
    given = lines(
        {"id": 7, "caption": "El puente (EFE)", "by": "Ana Ruiz/EFE", "x": [1]}, {"caption": "The bridge", "by": None}
    )
    done = run("--field", "caption", "--credit-field", "by", given=given)
    first, second = map(json.loads, done.stdout.decode("utf-8").splitlines())
    assert done.returncode == 0
    assert (first["id"], first["caption"], first["x"]) == (7, "El puente (EFE)", [1])
    assert Caption.from_dict(first["captionkit"]).credit_line == "Ana Ruiz/EFE"
    assert Caption.from_dict(second["captionkit"]).en == "The bridge"


def test_lines_that_are_wrong_are_named_and_the_others_done(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_bytes(
        lines(
            {"c": "El puente"},
            b"{",
            {"c": None},
            b"",
            {"d": 1},
            {"c": 3},
            b"\xff",
            [1],
            b"[" * 100_000,
            {"c": "The bridge"},
        )
    )
    done = run("--field", "c", str(path))
    out = [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]
    assert done.returncode == 1
    assert [line.get("captionkit") and line["captionkit"]["text"] for line in out] == [
        "El puente",
        None,
        None,
        None,
        "The bridge",
    ]
    told = [line.split(": ")[2:4] for line in done.stderr.decode().splitlines()]
    assert [each[0] for each in told] == [f"line {number}" for number in (2, 3, 5, 6, 7, 8, 9)]
    assert "is null" in done.stderr.decode()
    assert "is absent" in done.stderr.decode()
    assert "no text but int" in done.stderr.decode()


@pytest.mark.parametrize("form", ["schema-org", "ninjs", "xmp", "report"])
def test_other_formats_come_out(form: str) -> None:
    done = run("--format", form, str(ARTICLE))
    out = done.stdout.decode("utf-8")
    assert done.returncode == 0
    if form == "xmp":
        assert out.count("<?xpacket begin") == 4
    elif form == "report":
        assert out.startswith("<!doctype html>")
        assert out.count('class="card"') == 4
    else:
        assert len([json.loads(line) for line in out.splitlines()]) == 4


def test_what_does_not_go_together_is_refused() -> None:
    for arguments in (
        ["--field", "c", "--format", "table"],
        ["--field", "c", "--format", "report"],
        ["--credit-field", "c"],
        ["pair", "--format", "report", *FERRY],
    ):
        done = run(*arguments, given=b"")
        assert done.returncode == 2
        assert done.stderr


def test_memory_is_flat_from_ten_thousand_to_a_hundred_thousand_records(tmp_path: Path) -> None:
    """Peak memory in kB, as the system counts it."""
    code = "import resource, sys; from captionkit.cli import main; main(sys.argv[1:]); print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)"
    row = lines({"id": 1, "c": "FILE - (EFE)"})
    peaks = []
    for count in (10_000, 100_000):
        path = tmp_path / f"{count}.jsonl"
        path.write_bytes(row * count)
        with (tmp_path / "out").open("wb") as out:  # not through this process: a child inherits its peak
            done = subprocess.run(
                [sys.executable, "-c", code, "--field", "c", str(path)], stdout=out, stderr=subprocess.PIPE, check=True
            )
        assert (tmp_path / "out").read_bytes().count(b"\n") == count
        peaks.append(int(done.stderr))
    assert peaks[1] < 1.1 * peaks[0]


def test_ctrl_c_leaves_whole_lines(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_bytes(lines({"c": "El puente de la ciudad (Ana Ruiz/EFE)"}) * 100_000)
    out = tmp_path / "out.jsonl"
    with out.open("wb") as file:
        process = subprocess.Popen(
            [sys.executable, "-m", "captionkit", "--field", "c", str(path)], stdout=file, stderr=subprocess.PIPE
        )
        while out.stat().st_size < 20_000:
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert errors == b""
    done = out.read_bytes()
    assert done.endswith(b"\n")
    for line in done.splitlines():
        assert json.loads(line)["captionkit"]["credit_line"] == "Ana Ruiz/EFE"


@pytest.mark.parametrize(
    "arguments", [["--deadline", "0"], ["--deadline", "nan"], ["--deadline", "1e9"], ["--memory", "x.db"]]
)
def test_options_that_make_no_sense_are_refused(arguments: list[str], tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "captionkit", *arguments, str(ARTICLE)], cwd=tmp_path, capture_output=True, check=False
    )
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_closed_streams_are_told_and_spoil_nothing(tmp_path: Path) -> None:
    code = "import sys; sys.stdin = None; sys.argv[1:] = []; from captionkit.cli import main; sys.exit(main())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode == 1
    assert b"standard input is closed" in done.stderr
    out = tmp_path / "out"
    command = f"{sys.executable} -m captionkit --format jsonl absent.txt {ARTICLE} > {out} 2>&-"
    subprocess.run(command, shell=True, check=False)
    assert all(json.loads(line)["format"] == 1 for line in out.read_text("utf-8").splitlines())


def test_a_field_of_the_records_name_is_not_overwritten() -> None:
    done = run("--field", "c", given=lines({"c": "El puente", "captionkit": {"mine": 1}}))
    assert done.returncode == 1
    assert json.loads(done.stdout) == {"c": "El puente", "captionkit": {"mine": 1}}
    assert b"already" in done.stderr


def test_numbers_that_json_cannot_say_are_refused() -> None:
    done = run(
        "--field", "c", given=lines(b'{"c": "El puente", "n": 1e999}', b'{"c": "El puente", "n": NaN}', {"c": "ok"})
    )
    assert len(done.stdout.splitlines()) == 1
    assert b"line 1" in done.stderr
    assert b"line 2" in done.stderr


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_lines_in_other_encodings(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_bytes('{"c": "La niña (EFE)"}\n{"c": "El niño (EFE)"}\n'.encode(encoding))
    arguments = () if encoding == "utf-8-sig" else ("--encoding", encoding)
    done = run("--field", "c", *arguments, str(path))
    assert [json.loads(line)["captionkit"]["text"] for line in done.stdout.splitlines()] == ["La niña", "El niño"]
    assert done.stderr == b""


def test_ninjs_names_each_caption_by_a_uri_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "my file.txt"
    path.write_bytes(ARTICLE.read_bytes())
    uris = [json.loads(line)["uri"] for line in run("--format", "ninjs", str(path)).stdout.splitlines()]
    assert len(set(uris)) == 4
    assert all(uri.startswith("urn:x-captionkit:") and " " not in uri for uri in uris)
