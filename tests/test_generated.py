"""Captions and articles built from parts come apart into the same parts."""

from __future__ import annotations

from collections import Counter
from typing import Any

from hypothesis import event, given, settings
from hypothesis import strategies as st

from captionkit import Caption, Role, normalise_caption, normalise_credit
from tests.generated import Made, captions
from tests.generated_articles import MadeArticle, articles
from tests.invariants import check_article, check_twice

THOUSANDS = settings(max_examples=2000)
HUNDREDS = settings(max_examples=500)
# What pages and copying put between words, and what shows nothing.
SPACES = st.sampled_from(
    ["  ", "\N{NO-BREAK SPACE}", "\t ", "\N{THIN SPACE}", " \N{ZERO WIDTH SPACE}", "\N{WORD JOINER} "]
)


def told(caption: Caption) -> dict[str, Any]:
    """A caption's answer; a credit that is torn in two is on two lines."""
    credits_ = caption.credits
    return {
        "text": caption.text,
        "credit": "\n".join(credit.text for credit in credits_),
        "creators": caption.creators,
        "organisations": caption.organisations,
        "flags": frozenset(map(str, caption.flags)),
        "language": str(caption.language),
        "dateline": caption.dateline,
        "instructions": caption.instructions,
        "notice": next((credit.notice for credit in credits_ if credit.notice), None),
        "reference": next((credit.reference for credit in credits_ if credit.reference), None),
    }


def known(made: Made) -> dict[str, Any]:
    """The answer that was built."""
    return {name: value for name, value in made._asdict().items() if name not in ("raw", "shape")}


@THOUSANDS
@given(captions())
def test_a_caption_comes_apart(made: Made) -> None:
    """Text, credit, names, flags and language are those it was built from; and nothing is left in the text."""
    event(made.shape.place)
    assert told(check_twice(made.raw)) == known(made)


@THOUSANDS
@given(captions(), SPACES, st.sampled_from(["\n", "\r\n", "\r", "\n \n"]))
def test_noise_does_not_matter(made: Made, space: str, line: str) -> None:
    """Other white space and invisible characters give the same answer."""
    raw = f"{space}{made.raw.replace(' ', space)}{line}".replace("\n", line)
    assert told(normalise_caption(raw)) == known(made)


@THOUSANDS
@given(captions())
def test_a_credit_field_comes_apart(made: Made) -> None:
    """The credit as a field of its own, bare and with its label, holds the same names."""
    for field in (made.credit, made.shape.label + made.credit):
        credit = normalise_credit(field)
        assert (credit.text, credit.creators, credit.organisations) == (made.credit, made.creators, made.organisations)
        assert made.flags.issuperset(map(str, credit.flags))


@THOUSANDS
@given(captions())
def test_a_hint_that_says_the_same_changes_nothing(made: Made) -> None:
    """The credit field beside a caption that holds the credit too, as printed or as names.

    Of one person only: "Ana Ruiz/Tom Hale" is how agency and person are printed.
    """
    names = "/".join(made.creators + made.organisations)
    for hint in (made.credit, names if len(made.creators) < 2 else made.credit):
        assert told(normalise_caption(made.raw, credit_hint=hint)) == known(made)


@HUNDREDS
@given(captions().filter(lambda made: made.text is not None))
def test_a_hint_says_what_the_caption_does_not(made: Made) -> None:
    """A caption without its credit, and the credit beside it."""
    caption = normalise_caption(str(made.text), credit_hint=made.credit)
    assert (caption.text, caption.creators, caption.organisations) == (made.text, made.creators, made.organisations)


def test_an_article_comes_apart() -> None:
    """Nothing is lost, the site's lines are told, and captions told from prose have their fields.

    Roles are what is likeliest in a row of blocks: of captions and paragraphs, nine of ten are told.
    """
    seen, right = Counter[str](), Counter[str]()

    @HUNDREDS
    @given(articles())
    def check(made: MadeArticle) -> None:
        article, at, shown = check_article(made.raw), 0, iter(made.captions)
        for text, role in made.blocks:
            at = made.raw.index(text, at)
            block = next(block for block in article.blocks if block.span.start == at)
            seen[role] += 1
            right[role] += block.role == role
            caption = next(shown) if role == "caption" else None
            if caption and block.role is Role.CAPTION:
                record = next(record for record in article.captions if record.span.start == at)
                assert told(record) == known(caption)
            assert block.role == role or role in ("caption", "body"), text
            at += len(text)

    check()
    assert right["caption"] > 0.9 * seen["caption"]
    assert right["body"] > 0.9 * seen["body"]
