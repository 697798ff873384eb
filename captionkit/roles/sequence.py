"""Cues -> roles: the likeliest row of roles for the blocks of an article.

A linear-chain conditional random field (Lafferty et al., 2001): each cue weighs for or against each role, and so does
the role of the block above. The weights are in `lexicon.role_weights`; Viterbi finds the best row in linear time.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from captionkit.lexicon import markup
from captionkit.lexicon.role_weights import CUES, FOLLOWS, ROLES
from captionkit.records import Role

_PER_NAT = 100
_CAPTION = ROLES.index("caption")
_SURE_CAPTION = 2.0  # nats: what is called a caption leaves the story, so by its place alone it must be so far ahead
_OWN_WORDS = frozenset(("credit", "caption_place", "caption_opening"))


class Choice(NamedTuple):
    """What was chosen for one block."""

    role: Role
    cue: str
    """The cue that spoke most for it."""
    margin: float
    """Nats between it and the next best role, the roles of the blocks beside it as they are."""


class Transitions(NamedTuple):
    """How much a role speaks for the one of the block below."""

    below: Sequence[Sequence[int]]
    """A row for the role above, a column for the role below."""
    above: Sequence[Sequence[int]]
    """A row for the role below, a column for the role above."""
    reach: Sequence[Sequence[int]]
    """A row for one role, a column for another: the most that a block's neighbours can bring the other ahead by."""

    @classmethod
    def of(cls, below: Sequence[Sequence[int]]) -> Transitions:
        """The transitions of a table with a row for the role above and a column for the role below."""
        above = list(zip(*below, strict=True))
        reach = [
            [
                _most_ahead(above[other], above[one]) + _most_ahead(below[other], below[one])
                for other in range(len(below))
            ]
            for one in range(len(below))
        ]
        return cls(below, above, reach)


def _most_ahead(other: Sequence[int], one: Sequence[int]) -> int:
    return max(0, max(mine - theirs for mine, theirs in zip(other, one, strict=True)))


def choose(blocks: Sequence[Sequence[str]]) -> list[Choice]:
    """The roles of an article's blocks, from the cues of each."""
    follows = _transitions()
    alone = [_scores(cues) for cues in blocks]
    path = likeliest(alone, follows)
    chosen = []
    for at, role in enumerate(path):
        scores = list(alone[at])
        if at:
            scores = list(map(int.__add__, scores, follows.below[path[at - 1]]))
        if at + 1 < len(path):
            scores = list(map(int.__add__, scores, follows.above[path[at + 1]]))
        rival = max((other for other in range(len(scores)) if other != role), key=scores.__getitem__)
        margin = (scores[role] - scores[rival]) / _PER_NAT
        if role == _CAPTION and margin < _SURE_CAPTION and _OWN_WORDS.isdisjoint(blocks[at]):
            role, rival, margin = rival, role, _SURE_CAPTION - margin
        chosen.append(Choice(Role(ROLES[role]), _told(blocks[at], role, rival), margin))
    return chosen


def likeliest(alone: Sequence[Sequence[int]], follows: Transitions) -> list[int]:
    """Viterbi: the row of roles, by number, with the highest sum of what each block says alone and what follows what.

    Of a block, roles that are farther behind its best than its neighbours reach are left out.
    """
    if not alone:
        return []
    back: list[dict[int, int]] = []
    before: dict[int, int] = {}
    for each in alone:
        best = max(each)
        reach = follows.reach[each.index(best)]
        scores, steps = {}, {}
        for role, score in enumerate(each):
            if best - score > reach[role]:
                continue
            if before:
                adds = follows.above[role]
                gain, steps[role] = max((gained + adds[other], -other) for other, gained in before.items())
                score += gain
            scores[role] = score
        back.append(steps)
        before = scores
    path = [max(before, key=before.__getitem__)]
    for steps in reversed(back[1:]):
        path.append(-steps[path[-1]])
    return path[::-1]


def _told(cues: Iterable[str], role: int, rival: int) -> str:
    """The cue that spoke most for a role, against another."""
    rows = _rows()
    known = [(cue, rows[cue]) for cue in cues if cue in rows]
    gains = [row[role] - row[rival] for _, row in known]
    return known[gains.index(max(gains))][0] if known else "nothing"


def _scores(cues: Iterable[str]) -> Sequence[int]:
    """What the cues of a block say for each role, from a common zero: their rows added up at once."""
    get = _packed().get
    return _FIELDS.unpack(sum([get(cue, 0) for cue in cues], _ZERO).to_bytes(_FIELDS.size, "little"))


_FIELDS = struct.Struct(f"<{len(ROLES)}I")  # a row in one whole number, 32 bits a role
_ZERO = sum(1 << 31 + 32 * at for at in range(len(ROLES)))


@cache
def _rows() -> Mapping[str, tuple[int, ...]]:
    """The weights of all cues: those that were learnt, and those of a page's markup."""
    return {**CUES, **markup.weights()}


@cache
def _packed() -> Mapping[str, int]:
    return {cue: sum(weight << 32 * at for at, weight in enumerate(row)) for cue, row in _rows().items()}


@cache
def _transitions() -> Transitions:
    return Transitions.of(FOLLOWS)
