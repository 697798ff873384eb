"""Roles: the cues of a block and of its place, and the likeliest row of roles."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise, product
from textwrap import fill

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionkit import Options, Role, normalise
from captionkit.lexicon.role_weights import CUES, FOLLOWS, ROLES
from captionkit.records import Language
from captionkit.roles import Facts
from captionkit.roles.around import look_around
from captionkit.roles.own import see
from captionkit.roles.sequence import Transitions, choose, likeliest
from tests.benchmarks.roles import articles, ours
from tests.pages import FILES, pages


def fact(
    text: str, language: Language = Language.EN, credit: str = "", *, alone: bool = False, name: bool = False
) -> Facts:
    return Facts(text, language, credit, "end", alone, name)


PARAGRAPH = (
    "The mayor of Valmora said on Tuesday that the ferry would sail again before the end of the month, after a winter "
    "in which the islanders had to wait for the doctor's boat to buy bread."
)


@pytest.mark.parametrize(
    ("given_fact", "cues"),
    [
        (fact("Share"), ["phrase:share", "words:1"]),
        (fact("By Ana Ruiz"), ["byline", "by"]),
        (fact("Por una vez, el alcalde calla y escucha a los vecinos de la isla.", Language.ES), ["by", "foreign"]),
        (fact("14 March 2024 - 08:22"), ["date", "clock", "year"]),
        (fact("Publicado el 11 de mayo", Language.ES), ["published", "month"]),
        (fact("3"), ["number"]),
        (fact("…"), ["no_words"]),
        (fact("Ana Ruiz", Language.UND, name=True), ["name:given", "language:und"]),
        (fact("© 2024 Valmora Media Ltd."), ["copyright", "copyright&year"]),
        (fact("Sign up for our newsletter here"), ["asks&reader"]),
        (fact("— Ana Ruiz (@anaruiz) March 3, 2024"), ["signature", "opens:mark"]),
        (fact("## The ferry"), ["opens:hash"]),
        (fact("The ferry in port. Photo: EFE", credit="credit.label"), ["credit", "credit:label"]),
        (fact("EFE", credit="credit.whole", alone=True), ["credit_alone", "credit_alone:whole"]),
        (fact("The mayor (left) and the captain"), ["caption_place", "no_verb"]),
        (fact(PARAGRAPH), ["ends:stop", "verb", "words:29-45"]),
    ],
)
def test_cues_of_a_block(given_fact: Facts, cues: list[str]) -> None:
    assert set(cues) <= set(see(given_fact, Language.EN).cues)


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("By Tom Hale, May 12, 2025", Role.BYLINE),
        ("By Tom Hale Published: May 12, 2025 Updated 9:12 am", Role.BYLINE),
        ("Por: Redacción - Jueves 3 de julio de 2025 06:40 PM", Role.BYLINE),
        ("Published: May 12, 2025 Updated 9:12 am", Role.DATELINE),
        ("Actualizado el: 7 mayo 2025 8:05 pm", Role.DATELINE),
    ],
)
def test_the_day_beside_an_author_belongs_to_the_byline(line: str, role: Role) -> None:
    article = normalise(f"The ferry sails again before May\n\n{line}\n\n{PARAGRAPH}\n\n{PARAGRAPH}")
    assert article.blocks[1].role is role


def test_look_alikes_lack_the_cue() -> None:
    assert (
        "byline"
        not in see(fact("By the time the ferry came, the bread was gone and the doctor asleep."), Language.EN).cues
    )
    assert "date" not in see(fact("In May 2024 the ferry sank."), Language.EN).cues
    assert "phrase" not in see(fact("He wanted to share the prize with the crew."), Language.EN).cues


def cues_of(*texts: str) -> list[list[str]]:
    facts = [fact(text) for text in texts]
    return look_around(facts, [see(each, Language.EN) for each in facts])


def test_cues_of_a_place() -> None:
    title, first, link, second, after = cues_of("The ferry is back", PARAGRAPH, "Read more", PARAGRAPH, "Ferry sinks")
    assert {"zone:before", "told:0", "to_story:0", "above:start", "below:paragraph"} <= set(title)
    assert {"zone:inside", "story:first", "below:related"} <= set(first)
    assert {"run:1", "behind:1", "ahead:1"} <= set(link)
    assert "again" in second
    assert "said_twice" in first
    assert {"zone:after", "since_story:0", "to_end:0"} <= set(after)


def test_a_link_header_is_remembered_until_the_next_paragraph() -> None:
    cues = cues_of(PARAGRAPH, "Read more", "Ferry sinks in storm", "Captain is found", PARAGRAPH, "A title here now")
    assert all("under:related" in each for each in cues[2:4])
    assert not any(cue.startswith("under:") for cue in cues[5])


@given(st.lists(st.lists(st.sampled_from(sorted(CUES)), max_size=6), min_size=1, max_size=3))
def test_the_likeliest_row_is_found(blocks: list[list[str]]) -> None:
    """No row of roles has a higher sum: all are tried."""

    def worth(path: tuple[int, ...]) -> int:
        own = sum(CUES[cue][role] for role, cues in zip(path, blocks, strict=True) for cue in cues)
        return own + sum(FOLLOWS[above][below] for above, below in pairwise(path))

    nothing = [0] * len(ROLES)
    alone = [[sum(column) for column in zip(nothing, *(CUES[cue] for cue in cues), strict=True)] for cues in blocks]
    path = likeliest(alone, Transitions.of(FOLLOWS))
    assert worth(tuple(path)) == max(map(worth, product(range(len(ROLES)), repeat=len(blocks))))
    for role, choice, cues in zip(path, choose(blocks), blocks, strict=True):
        assert choice.margin >= 0
        assert choice.cue in cues or not cues
        assert str(choice.role) == ROLES[role] or ROLES[role] == "caption", "only a caption that is not sure is let go"


def test_no_blocks_have_no_roles() -> None:
    assert choose([]) == []
    assert normalise("").blocks == ()


def test_weights_are_of_cues_that_exist() -> None:
    """Each cue of the table is found in the articles that it was learnt from: the table is as new as the code."""
    found = {cue for page in pages(FILES) for cues in page.cues() for cue in cues}
    assert len(set(CUES) - found) <= len(CUES) // 50


def test_a_credit_in_two_blocks_goes_to_its_caption() -> None:
    """The label stands alone, the names below it: one record, and no caption "Photo:"."""
    caption = "The ferry leaves the harbour of Valmora for the last time this winter"
    text = f"The ferry is back\n\n{PARAGRAPH}\n\n{caption}\n\nPhoto:\n\nAna Ruiz/EFE\n\n{PARAGRAPH}\n\n{PARAGRAPH}"
    article = normalise(text)
    assert [str(block.role) for block in article.blocks[2:5]] == ["caption", "credit", "credit"]
    (record,) = article.captions
    assert (record.text, record.creators, record.organisations) == (caption, ("Ana Ruiz",), ("EFE",))


def test_the_callers_words_outrank_the_cues() -> None:
    text = (
        f"The ferry is back\n\n{PARAGRAPH}\n\nValmora Plus says hello\n\n{PARAGRAPH}\n\nSeen by us: the ferry in port"
    )
    options = Options(boilerplate=("valmora plus",), captions=("seen by us",))
    roles = [block.role for block in normalise(text, options).blocks]
    assert roles[2] is Role.BOILERPLATE
    assert roles[4] is Role.CAPTION


def test_a_reason_names_its_cue() -> None:
    article = normalise(f"The ferry is back\n\n{PARAGRAPH}\n\nRead more")
    for block in article.blocks:
        (reason,) = block.reasons
        table, _, row = reason.rule.partition(":")
        assert table == "phrase" or row in CUES, reason.rule


def right(join: str, change: Callable[[str, str], str] = lambda text, _: text) -> float:
    """The share of blocks of some labelled pages whose role is right, laid out in another way."""
    good = total = 0
    for blocks in articles()[:20]:
        texts = [(change(text, role), role) for text, role in blocks]
        answer = ours(texts, join)
        good += sum(role == said for (_, role), said in zip(blocks, answer, strict=True))
        total += len(blocks)
    return good / total


def test_layouts_cost_little() -> None:
    """Single line breaks, hard-wrapped paragraphs, other line ends, marks of Markdown."""
    plain = right("\n\n")
    assert plain > 0.93, "the pages that the weights were learnt from"
    assert right("\n") > plain - 0.02
    assert right("\r\n\r\n") == plain
    assert right("\n\n", lambda text, _: fill(text, 76, break_long_words=False, break_on_hyphens=False)) > plain - 0.02
    marks = {"headline": "# ", "subheading": "## "}
    assert right("\n\n", lambda text, role: marks.get(role, "") + text) > plain - 0.02


def test_no_caption_is_part_of_the_body() -> None:
    """What is a caption is in no other block, whatever the layout."""
    for blocks in articles()[:20]:
        article = normalise("\n".join(text for text, _ in blocks))
        spans = {block.span for block in article.blocks if block.role in (Role.CAPTION, Role.CREDIT)}
        assert all(any(s.start <= caption.span.start < s.end for s in spans) for caption in article.captions)
        assert not {caption.text for caption in article.captions if caption.text} & set(article.body)
