"""The command line: articles, editions or lines of JSON in; a table to read, a report to look at, or formats out."""

from __future__ import annotations

import argparse
import codecs
import os
import signal
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress

from captionkit import Article, Caption, Origin, pair
from captionkit.cli.filling import Filler
from captionkit.cli.inputs import explain, read_article, read_lines
from captionkit.cli.outputs import FORMATS, LINE_FORMATS, has_rich, say, show_table, summary, utf8, written

_EXAMPLES = """examples:
  captionkit article.txt                     the captions of one article as a table
  captionkit --format jsonl *.txt > out.jsonl   one caption a line, for machines
  curl -s URL | html2text | captionkit       from standard input
  captionkit page.html                       a web page, with the markup as evidence
  captionkit --encoding cp1252 old.txt       text in another encoding than UTF-8
  captionkit --format report *.html > report.html   a page to look at: text, records, reasons, doubts
  captionkit --format schema-org page.html   ImageObjects in JSON-LD; ninjs and xmp likewise
  captionkit --field caption --credit-field credit archive.jsonl > out.jsonl   captions of an archive, a line each
  captionkit pair news_en.txt news_es.html   two editions of one article, their captions matched
  captionkit --translate apertium --memory seen.db *.txt   the side that is missing, by an engine on this machine
  captionkit --translate libretranslate:http://localhost:5000 article.txt   by a server (key: CAPTIONKIT_API_KEY)
"""
_PAIR_EXAMPLES = """examples:
  captionkit pair news_en.txt news_es.html   both sides of each caption as a table, and the doubts
  captionkit pair --format jsonl a.txt b.txt > out.jsonl   one record a line, for machines
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    The exit status is 0, 1 if a file or a line could not be read, 2 for a wrong call, 130 for Ctrl-C: the lines that
    were written are whole.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    pairing = given[:1] == ["pair"]  # a file of that name is ./pair
    options = _pair_parser().parse_args(given[1:]) if pairing else _parser().parse_args(given)
    if sys.stdout is None:
        say("standard output is closed")
        return 1
    if options.memory is not None and options.translate is None:
        return _wrong("--memory goes with --translate")
    try:
        status = _run_pair(options) if pairing else _run(options)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has seen enough, as in `captionkit ... | head`
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        with suppress(ValueError, OSError):
            signal.signal(signal.SIGINT, signal.SIG_IGN)  # a second Ctrl-C must not cut the last line
            sys.stdout.flush()
        return 130
    except OSError as error:  # a full disk, say; unreadable files are dealt with one by one
        say(f"cannot write: {explain(error)}")
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
        help="text or HTML, or JSON Lines with --field; - or none is standard input",
    )
    parser.add_argument(
        "--field", metavar="NAME", help="the files are JSON Lines; this field of each holds one caption"
    )
    parser.add_argument("--credit-field", metavar="NAME", help="this field holds the credit that came beside it")
    _add_common(parser, FORMATS)
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
    _add_common(parser, ("table", *LINE_FORMATS))
    return parser


def _add_common(parser: argparse.ArgumentParser, formats: Sequence[str]) -> None:
    parser.add_argument(
        "--format",
        choices=formats,
        help="table (to read; the default), jsonl (a record a line; the default with --field), or another",
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
        "--deadline", type=_seconds, default=10.0, metavar="SECONDS", help="for each translation (default: 10)"
    )


def _encoding(name: str) -> str:
    try:
        "".encode(name)  # hex and rot13 are codecs, but of no text
        return codecs.lookup(name).name
    except LookupError:
        raise argparse.ArgumentTypeError(f"no such encoding: {name!r} (try utf-8, cp1252 or utf-16)") from None


def _seconds(told: str) -> float:
    seconds = float(told)
    if not 0 < seconds <= _DAY:
        raise ValueError(told)
    return seconds


_DAY = 86_400.0  # seconds


def _wrong(message: str) -> int:
    say(message)
    return 2


def _without_rich(form: str) -> bool:
    return form == "table" and not has_rich()


_NEEDS_RICH = "a table needs the package rich: pip install 'captionkit[cli]', or use --format jsonl"


def _run(options: argparse.Namespace) -> int:
    if options.field is not None:
        return _run_lines(options)
    form = options.format or "table"
    if options.credit_field is not None:
        return _wrong("--credit-field goes with --field, which names the captions' own")
    if _without_rich(form):
        return _wrong(_NEEDS_RICH)
    failed = 0
    read: dict[str, Article] = {}
    with Filler(options.translate, options.memory, options.deadline) as filler:
        for name in options.files:
            article = _read_or_explain(name, options.encoding)
            if article is None:
                failed = 1
            elif form == "table":
                show_table(f"{name}: {summary(article)}", list(filler.fill(article.captions)))
            elif form == "report":
                read[name] = filler.filled(article)
            else:
                _write(form, name, filler.fill(article.captions))
    if form == "report":
        from captionkit.formats.report import html_report

        utf8(sys.stdout).write(html_report(read))
    return failed


def _run_pair(options: argparse.Namespace) -> int:
    form = options.format or "table"
    if _without_rich(form):
        return _wrong(_NEEDS_RICH)
    if options.left == options.right == "-":
        return _wrong("pair: only one edition can come from standard input")
    left, right = (_read_or_explain(name, options.encoding) for name in (options.left, options.right))
    if left is None or right is None:
        return 1
    captions, ours = pair(left, right), len(left.captions)
    with Filler(options.translate, options.memory, options.deadline) as filler:
        if form == "table":
            paired = sum(any(each.origin is Origin.PARALLEL for each in caption.versions) for caption in captions)
            told = f"{ours} and {len(right.captions)} captions, {paired} with a side of the other edition"
            show_table(f"{options.left} + {options.right}: {told}", list(filler.fill(captions)))
        else:
            _write(form, options.left, filler.fill(captions[:ours]))
            _write(form, options.right, filler.fill(captions[ours:]))
    return 0


def _run_lines(options: argparse.Namespace) -> int:
    form = options.format or "jsonl"
    if form not in LINE_FORMATS:
        return _wrong(f"--field gives a line for each line: choose one of {', '.join(LINE_FORMATS)}")
    out = utf8(sys.stdout)
    failed = 0
    with Filler(options.translate, options.memory, options.deadline) as filler:
        for name in options.files:
            lines = read_lines(name, options.encoding, options.field, options.credit_field)
            for line in filler.fill_lines(lines):
                if line.error:
                    failed = 1
                    where = f"line {line.number}: " if line.number else ""
                    say(f"{name}: {where}{line.error}")
                for text in written(form, line.caption, f"{name}:{line.number}", line.fields):
                    out.write(text + "\n")
    return failed


def _write(form: str, name: str, captions: Iterable[Caption]) -> None:
    out = utf8(sys.stdout)
    for number, caption in enumerate(captions, 1):
        for text in written(form, caption, f"{name}:{number}", None, name):
            out.write(text + "\n")


def _read_or_explain(name: str, encoding: str | None) -> Article | None:
    """The article of a file; None if it cannot be read, which standard error says."""
    try:
        return read_article(name, encoding)
    except (OSError, UnicodeError, ImportError) as error:
        say(f"{name}: {explain(error)}")
        return None
