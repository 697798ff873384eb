"""Who may import whom, and what an import brings in."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import captionkit

PACKAGE = Path(captionkit.__file__).parent
STAGES = {"cleaning", "blocks", "roles", "credits", "languages", "bilingual", "repetition"}
NOUNS = {"records", "lexicon", "options"}
OUTER = {"formats", "adapters", "translation", "cli", "__main__"}


def room(path: Path) -> str:
    """The module or package directly inside captionkit that a file belongs to."""
    return path.relative_to(PACKAGE).with_suffix("").parts[0]


def imports(path: Path) -> Iterator[tuple[str, bool]]:
    """The full names that a file imports, and whether at its top level."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    top = set(map(id, tree.body))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, id(node) in top) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            assert node.module
            if node.module == "captionkit":
                yield from ((f"captionkit.{alias.name}", id(node) in top) for alias in node.names)
            else:
                yield node.module, id(node) in top


def inner_imports(path: Path) -> set[str]:
    names = {name.split(".")[1] for name, _ in imports(path) if name.startswith("captionkit.")}
    return names - {room(path)}


FILES = sorted(PACKAGE.rglob("*.py"))


def test_records_and_lexicon_stand_alone() -> None:
    for path in FILES:
        if room(path) in ("records", "lexicon"):
            assert inner_imports(path) == set(), path


def test_options_know_only_nouns() -> None:
    assert inner_imports(PACKAGE / "options.py") <= {"records", "lexicon"}


def test_stages_know_only_nouns_and_never_each_other() -> None:
    for path in FILES:
        if room(path) in STAGES:
            assert inner_imports(path) <= NOUNS, path


def test_only_normalise_imports_stages() -> None:
    for path in FILES:
        if room(path) not in STAGES | {"normalise"}:
            assert not inner_imports(path) & STAGES, path


def test_the_core_knows_nothing_of_what_is_built_on_it() -> None:
    for path in FILES:
        if room(path) not in OUTER | {"__init__"}:
            assert not inner_imports(path) & OUTER, path
    at_once = {name for name, top in imports(PACKAGE / "__init__.py") if top}
    assert not any(name.startswith("captionkit.translation") for name in at_once)  # who asks for `translate` loads it


def test_adapters_use_the_front_door_and_one_library() -> None:
    """Each imports one outside library, on its first lines, and of captionkit the front door, its verbs and rows; or it imports nothing."""
    for path in FILES:
        if room(path) == "adapters" and path.stem != "__init__":
            named = {name for name, _ in imports(path) if name.startswith("captionkit")}
            allowed = {"captionkit.normalise", "captionkit.lexicon.markup"}
            allowed |= {f"captionkit.adapters.{name}" for name in ("source", "html", "arrow")}
            allowed |= {f"captionkit.{name}" for name in (*captionkit.__all__, "lexicon", "formats")}
            assert named <= allowed, (path, named)
            outside = (
                {name.split(".")[0] for name, _ in imports(path)} - {"captionkit", "attrs"} - sys.stdlib_module_names
            )
            assert len(outside) == 1 or not named, (path, outside)
            assert all(top for name, top in imports(path)), path


def test_the_core_needs_attrs_and_nothing_else() -> None:
    for path in FILES:
        if room(path) not in OUTER:
            outside = {name.split(".")[0] for name, _ in imports(path)} - {"captionkit", "attrs"}
            assert outside <= sys.stdlib_module_names, (path, outside)


def test_each_engine_is_known_by_one_module() -> None:
    """What `translate` itself needs is stamina; an engine's library is imported by its adapter alone."""
    for path in FILES:
        if room(path) == "translation" and path.stem not in ("run", "deep"):
            outside = {name.split(".")[0] for name, _ in imports(path)} - {"captionkit", "attrs"}
            assert outside <= sys.stdlib_module_names, (path, outside)


def test_every_module_says_what_it_is_for() -> None:
    for path in FILES:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        assert ast.get_docstring(tree) or not tree.body, path


def test_no_module_is_too_long_to_read() -> None:
    """Rows of the lexicon apart."""
    for path in FILES:
        if room(path) != "lexicon":
            assert len(path.read_text(encoding="utf-8").splitlines()) <= 400, path


def test_no_module_level_mutable_data() -> None:
    """No list, dict or set at module level, but the bounded memo tables of functools."""
    for path in FILES:
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
                names = {target.id for target in ast.walk(node) if isinstance(target, ast.Name)}
                made = node.value.func if isinstance(node.value, ast.Call) else node.value
                mutable = isinstance(made, ast.List | ast.Set | ast.Dict | ast.ListComp | ast.SetComp | ast.DictComp)
                mutable |= isinstance(made, ast.Name) and made.id in ("list", "set", "dict", "defaultdict", "Counter")
                assert not mutable or names == {"__all__"}, (path, names)


def test_import_loads_no_adapter_and_no_network() -> None:
    """`import captionkit` brings in attrs and the standard library; not even langdetect's code is run."""
    code = (
        "import sys, captionkit; captionkit.normalise('El alcalde saluda. Foto: EFE');"
        "print(sorted({name.split('.')[0] for name in sys.modules}))"
    )
    loaded = set(
        ast.literal_eval(
            subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
        )
    )
    assert not loaded & {
        "requests",
        "urllib3",
        "deep_translator",
        "langdetect",
        "rich",
        "ftfy",
        "bs4",
        "pyarrow",
        "scrapy",
        "pyspark",
        "selectolax",
        "stamina",
        "sqlite3",
    }


def test_langdetect_is_read_and_never_touched() -> None:
    """Its factory and its seed belong to the caller."""
    code = (
        "import langdetect.detector_factory as f; import captionkit;"
        "before = (f._factory, f.DetectorFactory.seed);"
        "captionkit.detect_language('El alcalde saluda a los vecinos del puerto');"
        "assert (f._factory, f.DetectorFactory.seed) == before == (None, None)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


FORBIDDEN_CALLS = {"eval", "exec", "compile", "__import__", "input", "breakpoint"}
FORBIDDEN_MODULES = {
    "asyncio", "builtins", "code", "codeop", "ctypes", "dbm", "ftplib", "http", "imaplib", "marshal", "multiprocessing", "pickle", "poplib",
    "pty", "runpy", "shelve", "smtplib", "socket", "socketserver", "ssl", "subprocess", "telnetlib", "tempfile", "urllib.request", "webbrowser",
    "xml.dom", "xml.etree", "xml.sax.expatreader", "xmlrpc",
}  # fmt: skip
ALLOWED = {  # which module may, and what for
    "adapters/spark.py": set(),
    "cli/filling.py": {"import_module"},  # of one literal name
    "translation/apertium.py": {"subprocess"},  # the engine on this machine: fixed programs, the text on a pipe
    "translation/deep.py": {"socket"},  # inet_aton alone: reading an address opens nothing
}


def hazards(path: Path) -> set[str]:
    """What a file uses that runs code, starts programs, opens connections, or reads XML or pickles."""
    found = set()
    for name, _ in imports(path):
        found |= {bad for bad in FORBIDDEN_MODULES if name == bad or name.startswith(f"{bad}.")}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            called = node.func
            if isinstance(called, ast.Name) and called.id in FORBIDDEN_CALLS | {"import_module"}:
                found.add(called.id)
            if isinstance(called, ast.Attribute) and isinstance(called.value, ast.Name):
                dotted = f"{called.value.id}.{called.attr}"
                if called.value.id == "os" and called.attr.startswith(
                    ("exec", "popen", "posix_spawn", "spawn", "startfile", "system")
                ):
                    found.add(dotted)
                if dotted in ("importlib.import_module", "builtins.eval", "builtins.exec"):
                    found.add(called.attr)
            for keyword in node.keywords:
                if keyword.arg == "shell" and not (
                    isinstance(keyword.value, ast.Constant) and keyword.value.value is False
                ):
                    found.add("shell")
                if keyword.arg == "verify":
                    found.add("verify")  # a certificate that is not looked at
    return found


def test_nothing_runs_code_or_a_shell_or_opens_a_connection() -> None:
    """No eval, pickle, shell, socket or XML parser anywhere, but where ALLOWED says so; in the core nowhere."""
    for path in FILES:
        name = path.relative_to(PACKAGE).as_posix()
        assert hazards(path) <= ALLOWED.get(name, set()), (name, hazards(path))
        if room(path) not in OUTER:
            assert not hazards(path), name
    for name, allowed in ALLOWED.items():
        assert hazards(PACKAGE / name) == allowed, name  # what is no longer used is no longer allowed


def test_the_core_opens_no_file_but_its_own_and_no_connection() -> None:
    """What the interpreter itself reports (PEP 578) while articles are read."""
    code = """
import sys
from captionkit import normalise, normalise_caption
seen = []
def hook(event, args):
    if event.split(".")[0] in ("socket", "subprocess", "os", "shutil", "ctypes", "sqlite3", "pickle", "urllib", "exec", "compile", "open"):
        seen.append((event, str(args[0])[:200] if args else ""))
normalise_caption("The bridge / El puente (Ana Ruiz/EFE)")
normalise("Rain at last\\n\\nEl puente. Foto: EFE\\n\\nSubscribe now")
sys.addaudithook(hook)
for text in ("<script>alert(1)</script>", "file:///etc/passwd", "http://example.org/ Foto: Ana", "$(id) `id` %s {0.__class__}", "Rain\\n\\nEl puente (EFE)"):
    normalise(text)
    normalise_caption(text, credit_hint=text).to_dict()
print(seen)
"""
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert ast.literal_eval(told) == []
