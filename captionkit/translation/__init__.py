"""The missing side by an engine: what a translator is, the verb that asks it, a memory of what it said.

The engines stand in modules of their own, for each needs another package: `apertium` and `deep`.
"""

from captionkit.translation.memory import Memory
from captionkit.translation.protocol import ErrorKind, Name, TranslationError, Translator, guard
from captionkit.translation.run import translate

__all__ = ["ErrorKind", "Memory", "Name", "TranslationError", "Translator", "guard", "translate"]
