"""The same answers on every thread, process and run."""

from __future__ import annotations

import json
import multiprocessing
import os
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

import pytest

from captionkit import normalise, normalise_caption
from tests.benchmarks.credits import captions
from tests.conftest import FIXTURES

CODE = """
import json, sys
from concurrent.futures import ThreadPoolExecutor
from captionkit import normalise_caption
texts = json.load(sys.stdin)
with ThreadPoolExecutor(8) as pool:  # the first call of all is made by eight threads at once
    print(json.dumps([caption.to_dict() for caption in pool.map(normalise_caption, texts)]))
"""


def test_eight_threads_from_the_first_call_and_any_hash_seed() -> None:
    lines = (FIXTURES / "captions" / "synthetic.jsonl").read_text(encoding="utf-8").splitlines()
    texts = [json.loads(line)["raw"] for line in lines]
    here = [normalise_caption(text).to_dict() for text in texts]
    for seed in ("0", "1", "4242"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", CODE]
        done = subprocess.run(
            command, input=json.dumps(texts), capture_output=True, text=True, check=True, env=environment
        )
        assert json.loads(done.stdout) == here


@pytest.mark.parametrize("way", multiprocessing.get_all_start_methods())
def test_other_processes(way: str) -> None:
    """Forked with all tables read, spawned with none: the same records come back, through pickle."""
    texts = [row["raw"] for row in captions()][::10]
    here = list(map(normalise_caption, texts))
    with ProcessPoolExecutor(2, multiprocessing.get_context(way)) as pool:
        assert list(pool.map(normalise_caption, texts, chunksize=50)) == here


def test_articles_on_threads() -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted((FIXTURES / "articles").glob("*.txt"))]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(normalise, texts)) == [normalise(text) for text in texts]
