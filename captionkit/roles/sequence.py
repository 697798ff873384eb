"""Cues -> roles: the likeliest row of roles for the blocks of an article.

A linear-chain conditional random field (Lafferty et al., 2001): each cue weighs for or against each role, and so does
the role of the block above. The weights are in `lexicon.role_weights`; Viterbi finds the best row in linear time.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from captionkit.lexicon.role_weights import CUES, FOLLOWS, ROLES
from captionkit.records import Role

_PER_NAT = 100


class Choice(NamedTuple):
    """What was chosen for one block."""

    role: Role
    cue: str
    """The cue that spoke most for it."""
    margin: float
    """Nats between it and the next best role, the roles of the blocks beside it as they are."""


def choose(blocks: Sequence[Sequence[str]]) -> list[Choice]:
    """The roles of an article's blocks, from the cues of each."""
    if not blocks:
        return []
    known = [[(cue, CUES[cue]) for cue in cues if cue in CUES] for cues in blocks]
    alone = [list(map(sum, zip(*[row for _, row in rows], strict=True))) if rows else _NOTHING for rows in known]
    path = likeliest(alone, _BEFORE)
    chosen = []
    for at, role in enumerate(path):
        scores = alone[at]
        if at:
            scores = list(map(int.__add__, scores, FOLLOWS[path[at - 1]]))
        if at + 1 < len(path):
            scores = list(map(int.__add__, scores, _BEFORE[path[at + 1]]))
        rival = _second(scores, role)
        margin = (scores[role] - scores[rival]) / _PER_NAT
        if role == _CAPTION and margin < _SURE_CAPTION and _OWN_WORDS.isdisjoint(blocks[at]):
            role, rival, margin = rival, role, _SURE_CAPTION - margin
        gains = [row[role] - row[rival] for _, row in known[at]]
        told = known[at][gains.index(max(gains))][0] if gains else "nothing"
        chosen.append(Choice(Role(ROLES[role]), told, margin))
    return chosen


def _second(scores: Sequence[int], first: int) -> int:
    """The role with the highest score but one."""
    return max((role for role in range(len(scores)) if role != first), key=scores.__getitem__)


_CAPTION = ROLES.index("caption")
_SURE_CAPTION = (
    1.5  # nats: what is called a caption leaves the story, so by its place alone it must be ahead by so much
)
_OWN_WORDS = frozenset(("credit", "caption_place", "caption_opening"))
_NOTHING = [0] * len(ROLES)
_BEFORE = tuple(zip(*FOLLOWS, strict=True))  # for each role, what each role above it adds


def likeliest(alone: Sequence[Sequence[int]], before: Sequence[Sequence[int]]) -> list[int]:
    """Viterbi: the row of roles, by number, with the highest sum; `before`: for each role, what each above it adds."""
    scores, back = list(alone[0]), []
    for each in alone[1:]:
        ways = [list(map(int.__add__, scores, column)) for column in before]
        best = list(map(max, ways))
        back.append([way.index(most) for way, most in zip(ways, best, strict=True)])
        scores = list(map(int.__add__, best, each))
    path = [scores.index(max(scores))]
    for steps in reversed(back):
        path.append(steps[path[-1]])
    return path[::-1]
