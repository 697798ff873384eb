"""`python -m captionkit` is the command `captionkit`."""

import sys

from captionkit.cli import main

if __name__ == "__main__":
    sys.exit(main())
