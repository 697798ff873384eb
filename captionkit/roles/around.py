"""Blocks -> cues: what the place of a block and the blocks beside it say of its role."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set

from captionkit.lexicon.matching import fold
from captionkit.roles.own import Facts, Seen

_WITH_SENTENCE = frozenset(("paragraph", "sentence", "short_sentence", "few_words.", "credit", "captioned", "nothing"))
_WITHOUT = frozenset(("title", "line", "few_words", "date", "name"))
"""Looks of lines without a sentence; what is in neither set is a family of phrases."""

_ENDS = frozenset(("ends:stop", "ends:quote", "sentences"))
_NO_STORY = frozenset(("foreign", "phrase", "credit", "credit_alone", "asks&reader", "copyright", "legal:2"))


def look_around(facts: Sequence[Facts], seen: Sequence[Seen]) -> list[list[str]]:
    """The cues of each block: its own, those of its place and of its neighbours."""
    looks = [each.look for each in seen]
    story = _story(seen)
    told_story = set(story)
    first, last = (story[0], story[-1]) if story else (len(facts), len(facts))
    told = _told(facts, seen, first)
    runs, under, again, known = _runs(looks), _under(looks), _again(facts), _known(seen, told_story)
    zones = ["before" if at < first else "after" if at > last else "inside" for at in range(len(facts))]
    counted = Counter(zones)
    silent = not any(each.phrase for each in seen)
    passed = 0
    cues = []
    for at, each in enumerate(seen):
        look, zone = each.look, zones[at]
        found = [
            *each.cues,
            f"look:{look}",
            f"zone:{zone}",
            f"zone:{zone}&{look}",
            *again[at],
            *known[at],
            *told.get(at, ()),
        ]
        found += [f"from_start:{_near(at)}", f"to_end:{_near(len(facts) - 1 - at)}"]
        if zone == "before":
            found.append(f"to_story:{_near(first - at - 1)}")
        elif zone == "after":
            found += [f"since_story:{_near(at - last - 1)}", f"after_story:{_near(counted['after'])}"]
        else:
            found.append("story:" + ("first" if at == first else "last" if at == last else "middle"))
        found += _beside(looks, at)
        if runs[at]:
            found += [f"run:{_near(runs[at])}", f"run:{_near(runs[at])}&{zone}"]
        is_story = at in told_story
        found += [f"behind:{min(passed, 3)}", f"ahead:{min(len(story) - passed - is_story, 3)}"]
        passed += is_story
        if silent:  # the site says nothing of its own, so that a line behind the story may belong to it
            found += [f"silent&{zone}", f"silent&{zone}&{look}"]
        if under[at]:
            found += [f"under:{under[at]}", f"under:{under[at]}&{look}"]
        cues.append(found)
    return cues


def _story(seen: Sequence[Seen]) -> list[int]:
    """The paragraphs that nothing claims for another role: long ones, and sentences beside such a one."""
    free = [not _ENDS.isdisjoint(each.cues) and _NO_STORY.isdisjoint(each.cues) for each in seen]
    told = [is_free and each.look in ("paragraph", "sentence") for is_free, each in zip(free, seen, strict=True)]
    return [
        at
        for at, each in enumerate(seen)
        if told[at] and (each.look == "paragraph" or any(told[max(0, at - 1) : at]) or any(told[at + 1 : at + 2]))
    ]


def _near(count: int) -> str:
    """A count, in classes."""
    return next((name for most, name in _COUNTS if count <= most), "17+")


_COUNTS = ((0, "0"), (1, "1"), (2, "2"), (4, "3-4"), (8, "5-8"), (16, "9-16"))


def _beside(looks: Sequence[str], at: int) -> Iterator[str]:
    """The looks of the neighbours, by themselves and with the block's own."""
    look = looks[at]
    above, below = looks[at - 1] if at else "start", looks[at + 1] if at + 1 < len(looks) else "end"
    yield from (f"above:{above}", f"below:{below}", f"above:{above}&{look}", f"below:{below}&{look}")
    yield f"above2:{looks[at - 2] if at > 1 else 'start'}"
    yield f"below2:{looks[at + 2] if at + 2 < len(looks) else 'end'}"


def _runs(looks: Sequence[str]) -> list[int]:
    """For each block without a sentence, how many such stand in a row with it; 0 for others."""
    runs, at = [0] * len(looks), 0
    while at < len(looks):
        end = at
        while end < len(looks) and looks[end] not in _WITH_SENTENCE:
            end += 1
        runs[at:end] = [end - at] * (end - at)
        at = max(end, at + 1)
    return runs


def _under(looks: Sequence[str]) -> list[str]:
    """The family of the last phrase above each block that no paragraph parts from it."""
    under, family = [], ""
    for look in looks:
        under.append(family)
        if look not in _WITH_SENTENCE and look not in _WITHOUT:
            family = look
        elif look == "paragraph":
            family = ""
    return under


def _again(facts: Sequence[Facts]) -> list[list[str]]:
    """Which blocks say what another one before them said, or a later one will."""
    names = [fold(fact.text) for fact in facts]
    count, done = Counter(names), set()
    cues = []
    for name in names:
        cues.append(["again" if name in done else "said_twice"] if count[name] > 1 else [])
        done.add(name)
    return cues


def _known(seen: Sequence[Seen], story: Set[int]) -> list[list[str]]:
    """How many of the longer words of each short block the story has too: links are about other things."""
    words = [{word for word in each.words if len(word) > _LONG_WORD} for each in seen]
    told = Counter(word for at in story for word in words[at])
    cues: list[list[str]] = []
    for at, (own, each) in enumerate(zip(words, seen, strict=True)):
        if not own or not told or each.look == "paragraph":
            cues.append([])
            continue
        share = sum(told[word] > (at in story) for word in own) / len(own)
        much = "none" if not share else "few" if share < 0.3 else "some" if share < 0.6 else "most"
        cues.append([f"known:{much}", f"known:{much}&{each.look}"])
    return cues


_LONG_WORD = 4  # letters


def _told(facts: Sequence[Facts], seen: Sequence[Seen], first: int) -> dict[int, list[str]]:
    """Of the lines before the story that may be headline or standfirst: their order, and their lengths side by side."""
    lines = [
        at
        for at in range(first)
        if seen[at].look in ("title", "line", "sentence", "short_sentence", "paragraph")
        and "foreign" not in seen[at].cues
    ]
    sizes = [len(facts[at].text) for at in lines]
    told = {}
    for order, at in enumerate(lines):
        found = [f"told:{min(order, 3)}", f"told:{min(order, 2)}of{min(len(lines), 3)}"]
        if order + 1 < len(lines):
            found.append(f"next_told:{_beside_size(sizes[order + 1] / sizes[order])}")
            if lines[order + 1] == at + 1:
                found.append("next_told:below")
        if order:
            found.append(f"last_told:{_beside_size(sizes[order - 1] / sizes[order])}")
        told[at] = found
    return told


def _beside_size(share: float) -> str:
    names = ((0.6, "much_shorter"), (0.9, "shorter"), (1.1, "alike"), (1.6, "longer"))
    return next((name for most, name in names if share < most), "much_longer")
