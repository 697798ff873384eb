"""Learns `captionkit/lexicon/role_weights.py` from labelled articles.

    python -m venv /tmp/roles && /tmp/roles/bin/pip install -e .[test] python-crfsuite==0.9.12
    /tmp/roles/bin/python -m tests.tables.roles [ARTICLES.jsonl ...]

Reads the labelled articles of `fixtures/articles` and of the files named (JSON Lines with `site` and `blocks` of `text`
and `role`), trains a linear-chain conditional random field with CRFsuite over the cues of `captionkit.roles`, and writes its
weights as literals. With `--leave-out N` it writes nothing, and prints what N models say of sites that they never saw.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pycrfsuite

import captionkit
from captionkit.records import Role
from captionkit.roles.sequence import Transitions, likeliest
from tests.pages import FILES, Page, pages, varied, with_captions, with_notices

TABLE = Path(captionkit.__file__).parent / "lexicon" / "role_weights.py"
ROLES = tuple(str(role) for role in Role)
SHRINK = {"c1": 1.5, "c2": 1.0}  # chosen by leaving sites out; c1 makes most weights zero
VARIANTS = 6  # of each page
MODELS = 12
AGAIN = 3  # times that an article is repeated which must come out exactly
LEAST = 3  # hundredths of a nat: a smaller weight is left out
PER_NAT = 100


class Weights(NamedTuple):
    """Hundredths of a nat."""

    cues: dict[str, list[int]]
    """What each cue says for each role."""
    follows: list[list[int]]
    """A row for the role above, a column for the role below."""

    def answer(self, page: Page) -> list[str]:
        """The likeliest roles of a page's blocks."""
        nothing = [0] * len(ROLES)
        rows = [[self.cues[cue] for cue in cues if cue in self.cues] for cues in page.cues()]
        alone = [list(map(sum, zip(*each, strict=True))) if each else nothing for each in rows]
        return [ROLES[role] for role in likeliest(alone, Transitions.of(self.follows))]


def train(found: Sequence[Page]) -> Weights:
    """The mean of some models, each of the pages and of its own variants of them: one alone is a matter of luck."""
    cues: dict[str, list[float]] = {}
    follows = [[0.0] * len(ROLES) for _ in ROLES]
    for seed in range(MODELS):
        info = _trained(found, random.Random(seed))
        for (cue, role), weight in info.state_features.items():
            cues.setdefault(cue, [0.0] * len(ROLES))[ROLES.index(role)] += weight * PER_NAT / MODELS
        for (above, below), weight in info.transitions.items():
            follows[ROLES.index(above)][ROLES.index(below)] += weight * PER_NAT / MODELS
    rounded = {
        cue: [round(weight) if abs(weight) >= LEAST else 0 for weight in row] for cue, row in sorted(cues.items())
    }
    return Weights({cue: row for cue, row in rounded.items() if any(row)}, [list(map(round, row)) for row in follows])


def _trained(found: Sequence[Page], rng: random.Random) -> Any:
    """What CRFsuite says of one model."""
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params({**SHRINK, "max_iterations": 200, "feature.minfreq": 2, "feature.possible_transitions": True})
    for page in found:
        for variant in (page, *(varied(page, rng) for _ in range(VARIANTS))):
            if variant.roles:
                trainer.append(variant.cues(), variant.roles)
    for page in (*with_notices(found, rng), *with_captions(found, rng)):
        trainer.append(page.cues(), page.roles)
    with tempfile.TemporaryDirectory() as scratch:
        trainer.train(f"{scratch}/model")
        tagger = pycrfsuite.Tagger()
        tagger.open(f"{scratch}/model")
        return tagger.info()


def left_out(found: Sequence[Page], parts: int) -> list[tuple[str, str]]:
    """Label and answer of each block, by weights that saw no page of its site."""
    sites = sorted({page.site for page in found})
    random.Random(1).shuffle(sites)
    pairs: list[tuple[str, str]] = []
    for part in range(parts):
        out = set(sites[part::parts])
        weights = train([page for page in found if page.site not in out])
        for page in found:
            if page.site in out:
                pairs += zip(page.roles, weights.answer(page), strict=True)
    return pairs


def report(pairs: Sequence[tuple[str, str]]) -> str:
    """Accuracy, and F1 with precision of each role."""
    right, said, labelled = (
        Counter(a for a, b in pairs if a == b),
        Counter(b for _, b in pairs),
        Counter(a for a, _ in pairs),
    )
    lines = [f"{len(pairs)} blocks, {sum(right.values()) / len(pairs):.3f} right"]
    for role in ROLES:
        precision, recall = right[role] / max(1, said[role]), right[role] / max(1, labelled[role])
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        lines.append(f"{role:12s} F1 {f1:.3f}  precision {precision:.3f}  recall {recall:.3f}  of {labelled[role]}")
    return "\n".join(lines)


def write(weights: Weights, found: Sequence[Page], own: int) -> None:
    """The weights as literals; `own` of the articles are of this repository."""
    blocks = sum(len(page.roles) for page in found)
    lines = [
        '"""How much each cue speaks for each role, and each role for the one of the block below: hundredths of a nat.',
        "",
        f"Made by `python -m tests.tables.roles` from {blocks:,} labelled blocks of {len(found)} articles, {own} of them in",
        "`fixtures/articles`; not to be edited.",
        '"""',
        "",
        "from __future__ import annotations",
        "",
        "from collections.abc import Mapping",
        "from types import MappingProxyType",
        "",
        f"ROLES = ({', '.join(map(json.dumps, ROLES))})",
        '"""The columns of all rows."""',
        "",
        "FOLLOWS = (",
        *(f"    {tuple(row)},  # {role}" for role, row in zip(ROLES, weights.follows, strict=True)),
        ")",
        '"""A row for the role above, a column for the role below."""',
        "",
        "CUES: Mapping[str, tuple[int, ...]] = MappingProxyType(",
        "    {",
        *(f"        {json.dumps(cue)}: {tuple(row)}," for cue, row in weights.cues.items()),
        "    }",
        ")",
        '"""What each cue says."""',
    ]
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    """Learn and write, or measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, help="more labelled articles")
    parser.add_argument(
        "--leave-out", type=int, metavar="N", help="measure by leaving out each of N parts of the sites"
    )
    given = parser.parse_args()
    own = list(pages(FILES))
    exact = list(pages(file for file in FILES if file.suffix == ".txt"))  # these must come out without a mistake
    found = [*own, *pages(given.files)]
    if given.leave_out:
        print(report(left_out([*found, *AGAIN * exact], given.leave_out)))
    else:
        write(train([*found, *AGAIN * exact]), found, len(own))


if __name__ == "__main__":
    main()
