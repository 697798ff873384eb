"""Labelled articles: what `normalise` knows of their blocks, with the role of each; and such articles as other sites
would have printed them."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from captionkit.cleaning import clean
from captionkit.normalise import _drafts, _facts
from captionkit.options import DEFAULT
from captionkit.records import Language
from captionkit.roles import Facts, main_language
from captionkit.roles.around import look_around
from captionkit.roles.own import see
from tests.conftest import FIXTURES

FILES = [path for suffix in ("txt", "jsonl") for path in sorted((FIXTURES / "articles").glob(f"*.{suffix}"))]


class Page(NamedTuple):
    """The blocks of one labelled article."""

    site: str
    facts: Sequence[Facts]
    roles: Sequence[str]

    def cues(self) -> list[list[str]]:
        """The cues of each block."""
        main = main_language(self.facts)
        return look_around(self.facts, [see(fact, main) for fact in self.facts])


def pages(files: Iterable[Path]) -> Iterator[Page]:
    """The labelled articles of files: pages as JSON Lines, or a text beside its JSON."""
    for file in files:
        if file.suffix == ".txt":
            yield page(file.stem, beside(file))
            continue
        for line in file.read_text(encoding="utf-8").splitlines():
            article = json.loads(line)
            yield page(article["site"], [(block["text"], block["role"]) for block in article["blocks"]])


def page(site: str, blocks: Iterable[tuple[str, str]]) -> Page:
    """A page of (text, role) pairs."""
    cleaned = [(clean(text).text, role) for text, role in blocks]
    told = [(text, role) for text, role in cleaned if text]
    return Page(site, facts_of([text for text, _ in told]), [role for _, role in told])


def facts_of(texts: Sequence[str]) -> list[Facts]:
    """What `normalise` knows of an article's clean blocks before it judges their roles."""
    return [_facts(text, draft) for text, draft in zip(texts, _drafts(texts, DEFAULT), strict=True)]


def beside(file: Path) -> Iterator[tuple[str, str]]:
    """Text and role of each block of a text whose labels stand in a JSON file beside it."""
    text, at = file.read_bytes().decode("utf-8"), 0
    blocks = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))["blocks"]
    starts = []
    for block in blocks:
        at = text.index(block["starts"], at)
        starts.append(at)
        at += 1
    for block, start, end in zip(blocks, starts, [*starts[1:], len(text)], strict=True):
        yield text[start:end], block["role"]


def varied(given: Page, rng: random.Random) -> Page:
    """The page as another site might print it: other captions, and lines missing, furniture most of all."""
    captioned = [block for block in zip(given.facts, given.roles, strict=True) for block in _other_caption(*block, rng)]
    kept = list(_thinned(_restyled(captioned, rng), rng))
    if len(kept) > 12 and rng.random() < 0.15:
        del kept[rng.randrange(len(kept) // 2, len(kept)) :]
    if len(kept) > 12 and rng.random() < 0.15:
        del kept[: rng.randrange(1, len(kept) // 3)]
    return Page(given.site, [fact for fact, _ in kept], [role for _, role in kept])


def _restyled(blocks: Sequence[tuple[Facts, str]], rng: random.Random) -> list[tuple[Facts, str]]:
    """Now and then all titles in Title Case, or those of links with a full stop."""
    titled, stopped = rng.random() < 0.12, rng.random() < 0.08
    done = []
    for fact, role in blocks:
        text = fact.text
        if titled and role in ("headline", "subheading", "boilerplate") and text[-1].isalnum() and not text.isupper():
            text = " ".join(word if word in _LOW else word[0].upper() + word[1:] for word in text.split(" "))
        if stopped and role == "boilerplate" and len(text) > _TITLE and text[-1].isalnum():
            text += "."
        done.append((fact._replace(text=text), role))
    return done


_LOW = frozenset("a an and at by for from in of on or the to with".split())
_TITLE = 25  # characters


def _thinned(blocks: Sequence[tuple[Facts, str]], rng: random.Random) -> Iterator[tuple[Facts, str]]:
    """The blocks without some: whole runs of furniture, and here and there one."""
    dropped = False
    for at, (fact, role) in enumerate(blocks):
        if role == "boilerplate" and (at == 0 or blocks[at - 1][1] != "boilerplate"):
            dropped = rng.random() < 0.15
        if not ((dropped and role == "boilerplate") or rng.random() < _LOST.get(role, 0.12)):
            yield fact, role


_LOST = {"boilerplate": 0.2, "body": 0.2, "subheading": 0.15}


def _other_caption(fact: Facts, role: str, rng: random.Random) -> Iterator[tuple[Facts, str]]:
    """In most places of a caption or credit, one of the fixtures: now and then in the other language, or in two blocks."""
    if role not in ("caption", "credit") or rng.random() > 0.7:
        yield fact, role
        return
    with_credit, without, alone = _caption_fixtures()
    if role == "credit":
        yield rng.choice(alone), role
        return
    parted = rng.random() < 0.12
    pool = without if parted or rng.random() < 0.35 else with_credit
    language = _OTHER.get(fact.language, fact.language) if rng.random() < 0.2 else fact.language
    alike = [other for other in pool if other.language is language]
    other = rng.choice(alike or pool)
    if rng.random() < 0.15:  # who stands where
        place = rng.choice(
            ("(left)", "(right)", "(centre)") if language is Language.EN else ("(izq.)", "(dcha.)", "(i)")
        )
        other = other._replace(text=_NAME.sub(rf"\g<0> {place}", other.text, count=1))
    yield other, role
    if parted:
        credit = rng.choice(alone)
        label, colon, name = credit.text.partition(": ")
        if colon and rng.random() < 0.5:  # the label and the name in blocks of their own
            yield from ((fact, "credit") for fact in facts_of([f"{label}:"]) + facts_of([name]))
        else:
            yield credit, "credit"


_NAME = re.compile(r"\b[A-Z][a-z]+ [A-Z][a-z]+\b(?! [A-Z])")
_OTHER = {Language.EN: Language.ES, Language.ES: Language.EN}


@cache
def _caption_fixtures() -> tuple[list[Facts], list[Facts], list[Facts]]:
    """The captions of the fixtures with their credits, those without, and bare credits."""
    rows = [
        json.loads(line)
        for name in ("synthetic", "in_the_wild")
        for line in (FIXTURES / "captions" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    rows = [row for row in rows if "\n\n" not in row["raw"]]

    def facts(texts: Iterable[str]) -> list[Facts]:
        return [fact for text in texts for fact in facts_of([clean(text).text])]

    return (
        facts(row["raw"] for row in rows if row["text"]),
        facts(row["text"] for row in rows if row["text"] and row["credit"] and len(row["text"]) > 25),
        facts(row["raw"] for row in rows if not row["text"]),
    )


def with_notices(found: Sequence[Page], rng: random.Random) -> Iterator[Page]:
    """For each line of `fixtures/notices.jsonl`, a short story with that line below it."""
    rows = [json.loads(line) for line in NOTICES.read_text(encoding="utf-8").splitlines()]
    told = [page for page in found if page.roles.count("body") > _SHORTEST_STORY]
    for row in [*rows, *(row for row in rows if row["role"] == "body")]:
        page = rng.choice(told)
        body = [fact for fact, role in zip(page.facts, page.roles, strict=True) if role == "body"]
        start = rng.randrange(len(body) - _SHORTEST_STORY)
        story = body[start : start + rng.randint(_SHORTEST_STORY, 6)]
        head = [fact for fact, role in zip(page.facts, page.roles, strict=True) if role == "headline"][:1]
        facts = [*head, *story, *facts_of([row["text"]])]
        yield Page(page.site, facts, [*["headline"] * len(head), *["body"] * len(story), row["role"]])


NOTICES = FIXTURES / "notices.jsonl"
_SHORTEST_STORY = 2  # paragraphs


def with_captions(found: Sequence[Page], rng: random.Random) -> Iterator[Page]:
    """Captions of the fixtures, each alone or in an article of a few lines."""
    told = [page for page in found if page.roles.count("body") > _SHORTEST_STORY]
    for caption in rng.sample(_caption_fixtures()[0], _SHORT_ARTICLES):
        page = rng.choice(told)
        head = [(fact, role) for fact, role in zip(page.facts, page.roles, strict=True) if role == "headline"][:1]
        body = [(fact, role) for fact, role in zip(page.facts, page.roles, strict=True) if role == "body"]
        if rng.random() < 0.5:  # as in an example: a few words, a sentence
            head = [(fact._replace(text=" ".join(fact.text.split()[: rng.randint(2, 6)])), role) for fact, role in head]
            body = [(fact._replace(text=fact.text.partition(". ")[0].rstrip(".") + "."), role) for fact, role in body]
        blocks = [(caption, "caption")]
        if rng.random() < 0.75:
            start = rng.randrange(len(body))
            blocks = [*(head if rng.random() < 0.8 else ()), *blocks, *body[start : start + rng.randint(1, 3)]]
            if rng.random() < 0.3:
                blocks = [*blocks[:-2], *reversed(blocks[-2:])]  # a paragraph, then the caption
        yield Page(page.site, [fact for fact, _ in blocks], [role for _, role in blocks])


_SHORT_ARTICLES = 250
