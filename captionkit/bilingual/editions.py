"""The captions of two editions of one article -> which of them are of one picture.

Each pair of captions is scored in nats: what both say again against what a chance caption of the other edition would
say again. The order of both editions adds to it (dynamic programming); where it leaves no doubt a pair may break it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from math import log
from typing import NamedTuple

from captionkit.bilingual.terms import Said, said_by
from captionkit.records import Caption

_ENOUGH = 14.0  # nats: below it two captions are none of one picture
_SUPPORT = 22.0  # nats less, the more of the captions have a partner beyond doubt
_LEAST = 0.5  # nats, where all have
_CLEAR = 6.0  # nats: beyond doubt
_MARGIN, _MOST_AHEAD = 0.1, 5.0  # of what a pair is ahead of its rivals, this share counts; nats
_NOTHING = -4.0  # nats of a rival that shares no term
_DOUBTFUL = 2.0  # nats below, a match is left open
_PERHAPS = 0.5  # nats: from here on a pair counts for the order
_AHEAD = 1.6  # nats that a pair must be ahead of its rivals
_IN_ORDER = 1.5  # nats for a pair that the order of both editions confirms
_PRIOR = 2.0  # captions' worth of `Kind.by_chance`
_OTHER_DAY, _OTHER_NUMBER, _OTHER_CREATOR, _OTHER_ORGANISATION = -8.0, -2.0, -3.0, -1.0  # nats
_OTHER_PERSON = -8.0  # nats, of one surname
_SAME_IMAGE = 12.0  # nats


class Match(NamedTuple):
    """Two captions of one picture, by their places in their editions."""

    left: int
    right: int
    rule: str


class Matches(NamedTuple):
    """What was found: pairs in the order of the left edition, and captions that may have a partner."""

    pairs: tuple[Match, ...]
    left_open: frozenset[int]
    right_open: frozenset[int]


def match(left: Sequence[Caption], right: Sequence[Caption]) -> Matches:
    """Which captions of two editions are of one picture; a caption without words has no partner."""
    scores = _scores([said_by(caption) for caption in left], [said_by(caption) for caption in right])
    in_order = _align(scores, len(left), len(right))
    ranked = sorted(((scores[pair] + (_IN_ORDER if pair in in_order else 0.0), pair) for pair in scores), reverse=True)
    enough = max(_LEAST, _ENOUGH - _SUPPORT * _alike(ranked) / max(1, min(len(left), len(right))))
    rows, columns = _by_caption(ranked)
    free = set(range(len(left))), set(range(len(right)))
    opened: tuple[set[int], set[int]] = set(), set()
    pairs = []
    for score, (one, other) in ranked:
        if score + _MARGIN * _MOST_AHEAD < enough - _DOUBTFUL:
            break
        if one not in free[0] or other not in free[1]:
            continue
        rival = max(_best(rows[one], free[1], other), _best(columns[other], free[0], one))
        ahead = min(_MOST_AHEAD, score - rival)
        sure = score + _MARGIN * ahead - enough
        if sure < -_DOUBTFUL:
            continue
        free[0].remove(one)
        free[1].remove(other)
        if sure >= 0 and ahead >= _AHEAD:
            pairs.append(Match(one, other, "pair.in_order" if (one, other) in in_order else "pair.words"))
        else:
            close = score - _AHEAD
            opened[0].update((one, *(partner for s, partner in columns[other] if s > close and partner in free[0])))
            opened[1].update((other, *(partner for s, partner in rows[one] if s > close and partner in free[1])))
    return Matches(tuple(sorted(pairs)), frozenset(opened[0]), frozenset(opened[1]))


_Ranked = Sequence[tuple[float, tuple[int, int]]]  # the best first


def _by_caption(ranked: _Ranked) -> tuple[dict[int, list[tuple[float, int]]], dict[int, list[tuple[float, int]]]]:
    """For each caption of either edition its possible partners, the best first."""
    rows: dict[int, list[tuple[float, int]]] = defaultdict(list)
    columns: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for score, (one, other) in ranked:
        rows[one].append((score, other))
        columns[other].append((score, one))
    return rows, columns


def _best(partners: Sequence[tuple[float, int]], free: set[int], but: int) -> float:
    """What speaks for the best partner that is free, but one."""
    return next((score for score, partner in partners if partner in free and partner != but), _NOTHING)


def _alike(ranked: _Ranked) -> float:
    """How many captions have a partner, the surer the more: what tells that two editions are of one article."""
    taken: tuple[set[int], set[int]] = set(), set()
    found = 0.0
    for score, (one, other) in ranked:
        if one not in taken[0] and other not in taken[1]:
            taken[0].add(one)
            taken[1].add(other)
            found += min(1.0, max(0.0, score / _CLEAR))
    return found


def _scores(left: Sequence[Said], right: Sequence[Said]) -> dict[tuple[int, int], float]:
    """Nats for each pair of captions that may be one."""
    found: dict[tuple[int, int], float] = {}
    ours, theirs = _evidence(left, right), _evidence(right, left)
    lengths = [said.length for said in right]
    for one, (said, row) in enumerate(zip(left, ours, strict=True)):
        size, column = said.length, [each[one] for each in theirs]
        for other, (here, there, length) in enumerate(zip(row, column, lengths, strict=True)):
            if not (size and length):
                continue
            score = (length * here + size * there) / (size + length)  # the shorter is found whole in the longer
            if said.image and said.image == right[other].image:
                score += _SAME_IMAGE
            if score > _NOTHING and (score := score + _against(said, right[other])) > _NOTHING:
                found[one, other] = score
    return found


def _evidence(mine: Sequence[Said], others: Sequence[Said]) -> list[list[float]]:
    """What each caption's terms say for each caption of the other edition: that has them, or lacks them."""
    holders: dict[str, set[int]] = defaultdict(set)
    for at, said in enumerate(others):
        for term in said.terms:
            for key in term.keys:
                holders[key].add(at)
    everyone = set(range(len(others)))
    rows = []
    for said in mine:
        base, row = 0.0, [0.0] * len(others)
        for keys, kind, _ in said.terms:
            hits = set().union(*(holders[key] for key in keys if key in holders))
            chance = min(0.95, (max(0, len(hits) - 1) + _PRIOR * kind.by_chance) / (len(others) - 1 + _PRIOR))
            lost = min(0.0, log((1 - kind.survives) / (1 - chance))) if kind.is_told_again else 0.0
            gain = max(0.0, log(kind.survives / chance))
            if 2 * len(hits) > len(others):  # few lack it: only they are visited
                base += gain
                hits, gain = everyone - hits, lost - gain
            else:
                base += lost
                gain -= lost
            for hit in hits:
                row[hit] += gain
        rows.append([base + each for each in row])
    return rows


def _against(one: Said, other: Said) -> float:
    """What one picture's captions do not do: name another day, another photographer, another agency."""
    against = 0.0
    for kind, nats in (("day:", _OTHER_DAY), ("weekday:", _OTHER_DAY), ("number:", _OTHER_NUMBER)):
        ours, theirs = ({day for day in said.days if day.startswith(kind)} for said in (one, other))
        if ours and theirs and ours.isdisjoint(theirs):
            against += nats
    if one.people and other.people and _other_person(one, other):
        against += _OTHER_PERSON
    if one.creators and other.creators and one.creators.isdisjoint(other.creators):
        against += _OTHER_CREATOR
    if one.organisations and other.organisations and one.organisations.isdisjoint(other.organisations):
        against += _OTHER_ORGANISATION
    return against


def contradict(one: Caption, other: Caption) -> bool:
    """Whether two captions cannot be of one picture: another day, other people of one surname, other photographers."""
    return _against(said_by(one), said_by(other)) <= _OTHER_NUMBER


def _other_person(one: Said, other: Said) -> bool:
    """Whether they name two people of one surname: "Adriana Sancho", "Federico Sancho"."""
    return any(other.people.get(surname, given) != given for surname, given in one.people.items())


def _align(scores: dict[tuple[int, int], float], rows: int, columns: int) -> frozenset[tuple[int, int]]:
    """The pairs of the best alignment that keeps the order of both sides, gaps allowed."""
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows):
        above, row = best[i], best[i + 1]
        for j in range(columns):
            through = above[j] + scores.get((i, j), 0.0) - _PERHAPS
            row[j + 1] = max(above[j + 1], row[j], through)
    path, i, j = set(), rows, columns
    while i and j:
        if best[i][j] == best[i - 1][j]:
            i -= 1
        elif best[i][j] == best[i][j - 1]:
            j -= 1
        else:
            i, j = i - 1, j - 1
            path.add((i, j))
    return frozenset(path)
