"""The command line: articles in, a table to read or JSON Lines for machines out."""

from __future__ import annotations

import argparse
import codecs
import os
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import IO, TYPE_CHECKING

from captionkit import Article, Caption, Language, Origin, Version, normalise, pair
from captionkit.formats.jsonl import to_line

if TYPE_CHECKING:
    from captionkit.translation import Translator

_EXAMPLES = """examples:
  captionkit article.txt                     the captions of one article as a table
  captionkit --format jsonl *.txt > out.jsonl   one caption a line, for machines
  curl -s URL | html2text | captionkit       from standard input
  captionkit page.html                       a web page, with the markup as evidence
  captionkit --encoding cp1252 old.txt       text in another encoding than UTF-8
  captionkit pair news_en.txt news_es.html   two editions of one article, their captions matched
  captionkit --translate apertium --memory seen.db *.txt   the side that is missing, by an engine on this machine
  captionkit --translate libretranslate:http://localhost:5000 article.txt   by a server (key: CAPTIONKIT_API_KEY)
"""
_PAIR_EXAMPLES = """examples:
  captionkit pair news_en.txt news_es.html   both sides of each caption as a table, and the doubts
  captionkit pair --format jsonl a.txt b.txt > out.jsonl   one record a line, for machines
"""
_PAGE_NAME = re.compile(r"\.x?html?$", re.IGNORECASE)
_PAGE_START = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit status is 0, 1 if a file could not be read, 2 for a wrong call, 130 for Ctrl-C."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    pairing = given[:1] == ["pair"]  # a file of that name is ./pair
    options = _pair_parser().parse_args(given[1:]) if pairing else _parser().parse_args(given)
    if sys.stdout is None:
        print("captionkit: standard output is closed", file=sys.stderr)
        return 1
    try:
        status = _run_pair(options) if pairing else _run(options)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has seen enough, as in `captionkit ... | head`
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    except OSError as error:  # a full disk, say; unreadable files are dealt with one by one
        print(f"captionkit: cannot write: {_explain(error)}", file=sys.stderr)
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="captionkit",
        description="Find the captions of news articles, their credits, languages and both sides.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        default=["-"],
        help="text or HTML; - or none is standard input",
    )
    _add_common(parser)
    return parser


def _pair_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="captionkit pair",
        description="Match the captions of two editions of one article into bilingual records: first those of LEFT, "
        "then those of RIGHT that have no partner.",
        epilog=_PAIR_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("left", metavar="LEFT", help="text or HTML of one edition; - is standard input")
    parser.add_argument("right", metavar="RIGHT", help="text or HTML of the other edition")
    _add_common(parser)
    return parser


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--format", choices=("table", "jsonl"), default="table", help="table (to read) or jsonl (a record a line)"
    )
    parser.add_argument(
        "--encoding", type=_encoding, help="the encoding of the files (default: utf-8; pages tell their own)"
    )

    parser.add_argument(
        "--translate",
        metavar="ENGINE",
        help="fill missing sides: apertium, libretranslate:URL, or google (a public service: texts leave this machine)",
    )
    parser.add_argument(
        "--memory", metavar="FILE", help="remember translations in this file, so that none is asked twice"
    )
    parser.add_argument(
        "--deadline", type=float, default=10.0, metavar="SECONDS", help="for each translation (default: 10)"
    )


def _encoding(name: str) -> str:
    try:
        "".encode(name)  # hex and rot13 are codecs, but of no text
        return codecs.lookup(name).name
    except LookupError:
        raise argparse.ArgumentTypeError(f"no such encoding: {name!r} (try utf-8, cp1252 or utf-16)") from None


def _run(options: argparse.Namespace) -> int:
    if not _can_show(options.format):
        return 2
    failed = 0
    with _filling(options) as fill:
        for name in options.files:
            article = _read_or_explain(name, options.encoding)
            if article is None:
                failed = 1
            elif options.format == "table":
                _show_table(f"{name}: {_summary(article)}", list(fill(article.captions)))
            else:
                _show_lines({"source": name}, fill(article.captions))
    return failed


def _run_pair(options: argparse.Namespace) -> int:
    if not _can_show(options.format):
        return 2
    if options.left == options.right == "-":
        print("captionkit pair: only one edition can come from standard input", file=sys.stderr)
        return 2
    editions = [_read_or_explain(name, options.encoding) for name in (options.left, options.right)]
    left, right = editions
    if left is None or right is None:
        return 1
    captions, ours = pair(left, right), len(left.captions)
    with _filling(options) as fill:
        if options.format == "table":
            paired = sum(any(each.origin is Origin.PARALLEL for each in caption.versions) for caption in captions)
            told = f"{ours} and {len(right.captions)} captions, {paired} with a side of the other edition"
            _show_table(f"{options.left} + {options.right}: {told}", list(fill(captions)))
        else:
            _show_lines({"source": options.left}, fill(captions[:ours]))
            _show_lines({"source": options.right}, fill(captions[ours:]))
    return 0


_Fill = Callable[[Sequence[Caption]], Iterable[Caption]]


@contextmanager
def _filling(options: argparse.Namespace) -> Iterator[_Fill]:
    """What fills the missing sides of captions, as the options say; counts what became of them when all is done."""
    if options.translate is None:
        yield lambda captions: captions
        return
    from captionkit.translation import Memory, translate

    translator = _translator(options.translate)
    memory = Memory(options.memory) if options.memory else None
    counts: Counter[str] = Counter()

    def fill(captions: Sequence[Caption]) -> Iterator[Caption]:
        filled = translate(captions, translator, deadline=options.deadline, memory=memory)
        for caption in _with_progress(filled, len(captions)):
            counts.update(map(_became, caption.versions))
            yield caption

    try:
        yield fill
    finally:
        if memory is not None:
            memory.close()
        told = [f"{counts.pop(str(origin), 0)} {origin}" for origin in Origin]
        told += [f"{count} {kind}" for kind, count in sorted(counts.items())]
        print(f"captionkit: sides: {', '.join(told)}", file=sys.stderr)


def _became(version: Version) -> str:
    """What became of a side: its origin, or "failed:timeout"."""
    return str(version.origin) if version.text else " ".join(version.warnings)


def _translator(name: str) -> Translator:
    """The engine that a name of the command line stands for; SystemExit with what is wrong and what to do."""
    from captionkit.translation import TranslationError

    kind, _, address = name.partition(":")
    try:
        if name == "apertium":
            from captionkit.translation.apertium import Apertium

            return Apertium()
        if kind == "libretranslate" and address:
            from captionkit.translation.deep import libretranslate

            return libretranslate(address, os.environ.get("CAPTIONKIT_API_KEY"))
        if name == "google":
            from captionkit.translation.deep import DeepTranslator

            return DeepTranslator("GoogleTranslator")
    except (TranslationError, ValueError) as error:
        wrong = error.message if isinstance(error, TranslationError) else str(error)
    else:
        wrong = f"no such engine: {name!r} (apertium, libretranslate:URL or google)"
    print(f"captionkit: --translate: {wrong}", file=sys.stderr)
    raise SystemExit(2)


def _with_progress(captions: Iterator[Caption], total: int) -> Iterator[Caption]:
    """The captions, with a bar on a terminal's standard error."""
    if not (sys.stderr and sys.stderr.isatty() and _has_rich()):
        yield from captions
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(captions, "translating", total, console=Console(stderr=True), transient=True)


def _can_show(form: str) -> bool:
    if form != "table" or _has_rich():
        return True
    print(
        "captionkit: a table needs the package rich: pip install 'captionkit[cli]', or use --format jsonl",
        file=sys.stderr,
    )
    return False


def _read_or_explain(name: str, encoding: str | None) -> Article | None:
    """The article of a file; None if it cannot be read, which standard error says."""
    try:
        return _read(name, encoding)
    except (OSError, UnicodeError, ImportError) as error:
        print(f"captionkit: {name}: {_explain(error)}", file=sys.stderr)
        return None


def _read(name: str, encoding: str | None) -> Article:
    if name == "-":
        data = sys.stdin.buffer.read()
    else:
        with open(name, "rb") as file:
            data = file.read()
    if not (_PAGE_NAME.search(name) or _PAGE_START.match(data)):
        return normalise(data.decode(encoding or "utf-8"))
    try:
        from captionkit.adapters.html import normalise_html
    except ImportError as error:
        raise ImportError(f"a page needs the package {error.name}: pip install 'captionkit[html]'") from error
    return normalise_html(data.decode(encoding) if encoding else data)


def _explain(error: OSError | UnicodeError | ImportError) -> str:
    if isinstance(error, UnicodeDecodeError):
        what = "UTF-8" if error.encoding.replace("_", "-") == "utf-8" else error.encoding
        return f"byte {error.start} is not {what}; name the file's encoding, for example --encoding cp1252"
    return getattr(error, "strerror", None) or str(error)


def _show_lines(about: dict[str, str], captions: Iterable[Caption]) -> None:
    out = _utf8(sys.stdout)
    for caption in captions:
        out.write(to_line(caption, about) + "\n")
    out.flush()


def _utf8(stream: IO[str]) -> IO[str]:
    """JSON Lines are UTF-8 whatever the terminal's encoding is; a lone surrogate is written as its escape."""
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return stream


def _has_rich() -> bool:
    from importlib.util import find_spec

    return find_spec("rich") is not None


def _summary(article: Article) -> str:
    roles = Counter(str(block.role) for block in article.blocks)
    told = ", ".join(f"{count} {role}" for role, count in roles.most_common())
    return f"{article.language}; {told or 'no text'}"


def _show_table(title: str, captions: Sequence[Caption]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="replace")
    console = Console(file=sys.stdout, width=None if sys.stdout.isatty() else 120, highlight=False)
    console.print(Text(title, style="bold"))
    if not captions:
        console.print(Text("no captions"))
        return
    table = Table("credit", "language", "English", "Spanish", show_lines=True, expand=False)
    for caption in captions:
        table.add_row(*(Text(cell, style=style) for cell, style in _cells(caption)))
    console.print(table)


def _cells(caption: Caption) -> Iterator[tuple[str, str]]:
    """The cells of a caption's row, with their styles: a missing side is shown as missing."""
    flags = f" ({', '.join(map(str, caption.flags))})" if caption.flags else ""
    line = caption.credit_line or "; ".join(credit.text for credit in caption.credits)
    yield (line + flags).strip() or "-", ""
    told = [str(caption.language), *(f"? {doubt}" for doubt in caption.doubts)]
    if caption.text is not None and not caption.versions:
        told.append(caption.text)  # in neither language, or in both at once
    yield "\n".join(told), ""
    sides = {side.language: side for side in caption.versions}
    for language in (Language.EN, Language.ES):
        side = sides.get(language)
        if side is None or not side.text:
            failed = "; ".join(side.warnings) if side else ""
            yield failed or ("-" if caption.text is None else "missing"), "dim italic"
        else:
            yield side.text + ("" if side.origin is Origin.ORIGINAL else f" ({side.origin})"), ""
