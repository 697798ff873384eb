"""The two sides of a caption: halves of one text (`halves`), or captions of two editions (`terms`, `editions`)."""

from captionkit.bilingual.editions import Match, contradict, match
from captionkit.bilingual.halves import Side, alike, differ, parted, sides, tagged

__all__ = ["Match", "Side", "alike", "contradict", "differ", "match", "parted", "sides", "tagged"]
