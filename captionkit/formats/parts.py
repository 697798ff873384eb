"""What several formats say of a caption."""

from __future__ import annotations

from captionkit.records import Caption


def credit_text(caption: Caption) -> str:
    """The credit line, or the credits as printed where they hold no name; empty without a credit."""
    return caption.credit_line or "; ".join(credit.text for credit in caption.credits)


def notices(caption: Caption) -> list[str]:
    """The copyright notices of its credits."""
    return [credit.notice for credit in caption.credits if credit.notice]


def references(caption: Caption) -> list[str]:
    """The suppliers' numbers of its credits."""
    return [credit.reference for credit in caption.credits if credit.reference]
