"""Caption -> caption and credits: a small grammar over classed tokens.

`items` turns text into classed items, `chain` reads a chain of names, `names` tells people from organisations,
`find` decides where in a caption a credit stands.
"""

from captionkit.credits.find import Reading, read_caption
from captionkit.credits.chain import read_field

__all__ = ["Reading", "read_caption", "read_field"]
