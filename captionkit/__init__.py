"""captionkit finds captions, photo credits and boilerplate in mixed English/Spanish news text.

>>> from captionkit import normalise_caption
>>> caption = normalise_caption("REUTERS/ANA RUIZ - El puente de Valmora, tras la crecida")
>>> caption.es, caption.credit_line, caption.missing
('El puente de Valmora, tras la crecida', 'Ana Ruiz/Reuters', (<Language.EN: 'en'>,))
"""

from typing import TYPE_CHECKING, Any

from captionkit.normalise import (
    RepeatedBlocks,
    detect_language,
    language_spans,
    normalise,
    normalise_caption,
    normalise_credit,
    pair,
    repeated_blocks,
)
from captionkit.options import DEFAULT, Options
from captionkit.records import (
    Article,
    Block,
    Caption,
    Credit,
    Doubt,
    Flag,
    Language,
    Medium,
    Origin,
    Reason,
    Role,
    Span,
    Version,
)

if TYPE_CHECKING:
    from captionkit.translation import translate

__all__ = [
    "DEFAULT",
    "Article",
    "Block",
    "Caption",
    "Credit",
    "Doubt",
    "Flag",
    "Language",
    "Medium",
    "Options",
    "Origin",
    "Reason",
    "RepeatedBlocks",
    "Role",
    "Span",
    "Version",
    "detect_language",
    "language_spans",
    "normalise",
    "normalise_caption",
    "normalise_credit",
    "pair",
    "repeated_blocks",
    "translate",
]


def __getattr__(name: str) -> Any:
    """`translate`, with all that stands behind it, is loaded by who asks for it."""
    if name == "translate":
        from captionkit.translation import translate

        return translate
    raise AttributeError(f"module 'captionkit' has no attribute {name!r}")
