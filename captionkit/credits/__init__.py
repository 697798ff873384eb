"""Caption -> caption and credits: a small grammar over classed tokens.

`tokens` and `items` turn text into classed items, `chain` reads a chain of names, `names` tells people from
organisations, `casing` writes them, `runs` says what a stretch of items is; `find` decides where in a caption a credit
stands (`labelled`, in `brackets`, where it `starts`, where it `ends` by the rules of `tails`, `glued` to it), `found`
cuts it out, `notes` takes what else is no caption, `hint` finds a known credit again.
"""

from captionkit.credits.chain import Chain, read_field
from captionkit.credits.find import Reading, read_caption
from captionkit.credits.found import UNSURE, Found
from captionkit.credits.hint import find_hint

__all__ = ["UNSURE", "Chain", "Found", "Reading", "find_hint", "read_caption", "read_field"]
