"""The words of a text -> their weights: how far each language is below the likeliest, given the word.

Names, handles and numbers weigh nothing. A capital makes a word a name, unless the table of common words holds it.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Sequence

from captionkit.lexicon.evidence import COLUMNS, FIELD, STEPS_PER_NAT, evidence
from captionkit.lexicon.matching import LONGEST_KEPT, Memo

# Bounded, so that a text without spaces is read once and fills no memo.
WORD = re.compile(r"[^\W\d_]\w{0,40}(?:['’]\w{1,40})*")
_LINKS = (
    r"https?://\S+|www\.\S+|(?<!\w)[\w.+-]{1,64}@[\w.-]+|@\w+|#\w+"
    r"|(?<!\w)[\w-]{1,60}(?:\.[\w-]{1,30}){0,3}\.(?:com|org|net|es|mx|uk)\b"
)
_NO_WORDS = re.compile(rf"\[email.protected\]|{_LINKS}")
_NO_WORD = re.compile(rf"\[email$|^protected\]|{_LINKS}")  # the same in a token
_LONGEST, _MOST_WORDS = 400, 8  # of a token: what is read of it, and the words that count
# Low words inside names, and the articles that open one: "Ana de la Torre", "Los Angeles".
_PARTICLES = frozenset("de del la las los da do dos di von van der den el al bin of El La Los Las".split())
_ENGLISH_ENDINGS = frozenset("s t re ve ll d m".split())
_ALPHABET = frozenset("abcdefghijklmnopqrstuvwxyzáàâäãăéèêëíìîïóòôöõúùûüçñșşțţßœæªº0123456789_'’\u0301")
_ELISIONS = frozenset("l d s n m t c j qu un all dell nell sull dall quest".split())

GRAIN = 4 * STEPS_PER_NAT  # of a weight: so many make a nat
_MOST = 6 * STEPS_PER_NAT  # no word says more against a language
_STRONG = 2 * STEPS_PER_NAT  # a word that says less for English or Spanish tells no clause
_QUARTER, _HALF, _FULL = 1, 2, 4  # shares of a word's weight, in quarters

# A weight is one whole number: the costs of all languages side by side, then three sums.
_FIELDS = len(COLUMNS) + 3
_ENGLISH, _SPANISH, _COUNT = (FIELD * at for at in range(len(COLUMNS), _FIELDS))
_MASK = (1 << FIELD) - 1
_AT_ONCE = _MASK // (_FULL * _MOST * _MOST_WORDS)  # tokens whose sum overflows no field
_costs_of = struct.Struct(f"<{len(COLUMNS)}H")
_sums_of = struct.Struct(f"<{_FIELDS}H")


def speech(text: str) -> str:
    """The text with blanks for what is no language: links, addresses, handles and tags."""
    inner_dots = text.count(".") - text.count(". ") - text.endswith(".")
    if inner_dots > 0 or "@" in text or "#" in text or "://" in text or "[email" in text:
        return _NO_WORDS.sub(lambda match: " " * len(match[0]), text)
    return text


def weights_of(tokens: Sequence[str], starts: Sequence[int] = ()) -> list[int]:
    """The weight of each token of a text, as its place allows; `starts` are those that begin a sentence but the first.

    Tokens are words, or what stands between two spaces.
    """
    if _is_shouted(tokens):
        return list(map(_SHOUTED.__getitem__, tokens))
    weights = list(map(_WEIGHTS.__getitem__, tokens))
    last = len(tokens) - 1
    for at in (_first(tokens), *starts):
        if at <= last and not tokens[at].islower():
            following = min(_past_particles(tokens, at, 1), last)
            named = following > at and tokens[following][0].isupper()
            weights[at] = (_ALONE if not last else _NAMING if named else _OPENING)[tokens[at]]
    for particle in _PARTICLES.intersection(tokens):
        at = -1
        for _ in range(tokens.count(particle)):
            at = tokens.index(particle, at + 1)
            if at < last and (tokens[at + 1][0].isupper() or tokens[at + 1] in _PARTICLES) and _inside_name(tokens, at):
                weights[at] = 0
    return weights


def _first(tokens: Sequence[str]) -> int:
    """The first token that holds a letter."""
    at = 0
    while at < len(tokens) and not (tokens[at][0].isalpha() or any(map(str.isalpha, tokens[at]))):
        at += 1
    return at


def _is_shouted(tokens: Sequence[str]) -> bool:
    """Whether the text is in capitals, but for a word here and there."""
    upper = sum(map(str.isupper, tokens))
    return 2 * upper > len(tokens) > 1 and upper > 0.7 * sum(any(map(str.isalpha, token)) for token in tokens)


def _inside_name(tokens: Sequence[str], at: int) -> bool:
    """Whether a particle stands between two capitalised words, other particles between them: "Ana de la Torre".

    A capitalised article needs only the second: "Los Angeles".
    """
    if tokens[at][0].isupper():
        return tokens[at + 1][0].isupper()
    before, after = _past_particles(tokens, at, -1), _past_particles(tokens, at, 1)
    return (
        before >= 0
        and after < len(tokens)
        and tokens[before][0].isupper()
        and tokens[after][0].isupper()
        and tokens[before].lower() not in evidence().words
    )


def _past_particles(tokens: Sequence[str], at: int, step: int) -> int:
    """The place beside `at` and beyond the particles there, two at most; it may lie outside the text."""
    beside = at + step
    while 0 <= beside < len(tokens) and tokens[beside] in _PARTICLES and abs(beside - at) < 3:
        beside += step
    return beside


def _of_token(of_word: Callable[[str], int]) -> Callable[[str], int]:
    """What a function of words says of a token: of what stands between two spaces, marks and all."""

    def weight(token: str) -> int:
        if token.isalpha() and len(token) <= LONGEST_KEPT:
            return of_word(token)
        if _NO_WORD.search(token):
            return 0
        return sum(map(of_word, WORD.findall(token, 0, _LONGEST)[:_MOST_WORDS]))

    return weight


def _weight(word: str) -> int:
    """The weight of a word as printed: a capital makes a word that the table does not hold a name."""
    if not word[0].isupper():
        return _packed(word, _FULL, 1)
    low = word.lower()
    if low not in evidence().words or (word.isupper() and 1 < len(word) <= 4):
        return 0
    return _packed(low, _HALF, 0)


def _shouted(word: str) -> int:
    """The weight of a word of a text in capitals."""
    low = word.lower()
    return _packed(low, _FULL, 1) if low in evidence().words else _packed(low, _QUARTER, 0)


def _alone(word: str) -> int:
    """The weight of a capitalised word that is a whole text."""
    return _packed(word.lower(), _FULL, 0)


def _opening(word: str) -> int:
    """The weight of a sentence's first word, which is capitalised in any case."""
    low = word.lower()
    return _packed(low, _FULL if low in evidence().words else _HALF, 0)


def _naming(word: str) -> int:
    """The weight of a sentence's first word with another capital behind it: a name's, unless the table holds it."""
    low = word.lower()
    return _packed(low, _FULL, 0) if low in evidence().words and low not in _PARTICLES else 0


_WEIGHTS, _SHOUTED = Memo(_of_token(_weight), 1 << 15), Memo(_of_token(_shouted), 1 << 13)
_ALONE, _OPENING = Memo(_of_token(_alone), 1 << 12), Memo(_of_token(_opening), 1 << 13)
_NAMING = Memo(_of_token(_naming), 1 << 13)


def forget() -> None:
    """Empty the memos: for measuring."""
    for memo in (_WEIGHTS, _SHOUTED, _ALONE, _OPENING, _NAMING):
        memo.clear()


def _packed(word: str, share: int, counts: int) -> int:
    """The weight of a low word, `share` quarters of it; whether it counts as a word of the text."""
    costs = _costs(word)
    leans = (costs >> FIELD & _MASK) - (costs & _MASK)
    weight = costs * share | counts << _COUNT if costs else 0
    return weight if abs(leans) < _STRONG else weight | share * abs(leans) << (_ENGLISH if leans > 0 else _SPANISH)


def _costs(word: str) -> int:
    """How far each language is below the likeliest, given a low word: packed, in steps of the table."""
    tables = evidence()
    if (row := tables.words.get(word)) is not None:
        return row
    if not word.isascii():
        if not _ALPHABET.issuperset(word):
            return _FAR
        word = word.replace("’", "'")
    if "'" in word:
        head, _, tail = word.strip("'").partition("'")
        if tail in _ENGLISH_ENDINGS:
            return _ENGLISH_ONLY
        if tail and head in _ELISIONS:
            return _NEITHER
        if (row := tables.words.get(head)) is not None:
            return row
        word = head
    padded, known = f" {word} ", tables.triples
    total: int = sum([known.get(padded[at : at + 3], 0) for at in range(len(word))])
    below: int = max(_costs_of.unpack(total.to_bytes(_costs_of.size, "little"))) * _ONES - total
    too_much = (below + _UP_TO_SIGN & _SIGNS) >> FIELD - 1
    return below if not too_much else below & ~(too_much * _MASK) | too_much * _MOST


def _row(costs: Sequence[int]) -> int:
    return sum(cost << FIELD * at for at, cost in enumerate(costs))


_ONES = _row([1] * len(COLUMNS))
_SIGNS = _ONES << FIELD - 1
_UP_TO_SIGN = _ONES * ((1 << FIELD - 1) - 1 - _MOST)  # added to more than _MOST, it sets a field's highest bit
_OTHERS = len(COLUMNS) - 2
_ENGLISH_ONLY = _row([0, _MOST] + [_MOST] * _OTHERS)
_NEITHER = _row([4 * STEPS_PER_NAT] * 2 + [0] * _OTHERS)
_FAR = _row([_MOST] * (_OTHERS + 1) + [0])


def lean(weight: int) -> float:
    """Nats for English, or against it for Spanish."""
    return ((weight >> FIELD & _MASK) - (weight & _MASK)) / GRAIN


def total_of(weights: Sequence[int]) -> Sequence[int]:
    """The fields of the sum of weights: the cost of each language, what its strong words say for English and for
    Spanish, how many words."""
    if len(weights) <= _AT_ONCE:
        return _sums_of.unpack(sum(weights).to_bytes(_sums_of.size, "little"))
    parts = (total_of(weights[at : at + _AT_ONCE]) for at in range(0, len(weights), _AT_ONCE))
    return [sum(column) for column in zip(*parts, strict=True)]
