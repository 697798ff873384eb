"""Builds `captionkit/lexicon/evidence.txt`: what words and letters say of a language beyond langdetect's profiles.

    python -m venv /tmp/tables && /tmp/tables/bin/pip install -e . brotli==1.2.0 langdetect==1.0.9 numpy scipy
    apt-get install tesseract-ocr
    /tmp/tables/bin/python tests/tables/build.py /tmp/sources

It downloads its sources into the folder given, about 100 MB, and takes some three minutes. The steps:

1. Words: the word lists of Tesseract's fast models, one for each language. They say which words are seen in text of a
   language, borrowed ones included, and nothing of how often.
2. Letters: lingua's n-gram models of news text, one to five letters. Chained, they say how likely a word is in each
   language, edges included.
3. Both make a label for each of half a million words: the probability of each language, given the word.
4. A multinomial logistic regression over the letter triples of the words, fitted to the labels on top of langdetect's
   profiles, gives the corrections to those profiles. The most common triples are kept.
5. The common words that their letters still misjudge most are listed with their labels, and so are the most common
   words of English and Spanish, so that captionkit can tell a word from a name; given names are left out.

Nothing is random. No text that captionkit is measured on takes part.
"""

from __future__ import annotations

import json
import subprocess
import sys
import unicodedata
import zipfile
from collections import Counter, defaultdict
from datetime import date
from math import exp, log
from pathlib import Path

import brotli
import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from captionkit.lexicon.evidence import COLUMNS, NO_CORRECTION, SIGNS, STEPS_PER_NAT, profile_nats
from captionkit.lexicon.given_names import GIVEN_NAMES

TABLE = Path(__file__).resolve().parents[2] / "captionkit" / "lexicon" / "evidence.txt"
LINGUA = "lingua-language-detector==1.3.5"
# BCP 47 -> the code of Tesseract's package. `zz` gathers the last eight, which are nobody's neighbour here.
LISTS = {
    "en": "eng", "es": "spa", "pt": "por", "ca": "cat", "gl": "glg", "it": "ita", "fr": "fra", "ro": "ron",
    "eu": "eus", "de": "deu", "nl": "nld", "pl": "pol", "da": "dan", "sv": "swe", "tr": "tur", "fi": "fin",
    "cs": "ces", "hu": "hun",
}  # fmt: skip
MODELS = ("en", "es", "pt", "ca", "it", "fr", "ro", "de", "eu", "nl")
FAR = ("nl", "pl", "da", "sv", "tr", "fi", "cs", "hu")
MOST_OF_A_LIST = 90_000
MOST_OF_A_FAR_ONE = 25_000
TRIPLES, MISJUDGED, COMMON = 4_000, 4_000, 7_000
STEP, MIDDLE = 1 / STEPS_PER_NAT, SIGNS.index(NO_CORRECTION)
# Families, places and agencies that web lists hold in small letters too.
PROPER = """
abrams afp africa aires alabama alaska alegre amazon america américa andorra andré anglia ansa antónio arizona asia australia
austria aznar bahia bahrain baker barak barbosa barcelona bayern beckham berlin biden bilbao bolivia bono boston brasil
brazil breda bruxelles brussels buenos buffalo bulgaria burgos cadiz cairo california cambridge cameroon canada canarias
carolina carrera castilla cataluña catalunya centroamérica césar chavez chávez chicago chile china clinton colombia
colorado congo cook cordoba cortes coruña córdoba costa cruz cuba curitiba dacia dakota dalí dallas davis dean delhi
detroit diaz díaz diez domingo dortmund dresden drew dpa dubai duisburg ecuador edson efe egypt england españa espana europa
europe extremadura favre feliu fernandez fernández figaro flores florida francia france francisco galicia garcia garcía
gaza genova georgia girona gomes gómez gomez gonzalez gonzález granada grant guardiola guatemala gutiérrez haití hernández
hernandez holland hollywood honduras houston hughes hugo huelva idaho illinois india indiana iowa irak iran iraq ireland
israel italia italy jackson jaén janeiro japan japón jesús jiménez jimenez johnson jones kansas kenya kirchner kong
korea kuwait león libia lima lisboa lisbon london londres lopes lopez lorca lugo luz lópez macau madagascar madrid málaga
mali marques marquez marruecos martin martinez martínez maui mello mendoza messi mexico méxico miami michigan milan milano
minnesota modena molina monaco montana moreno morocco moscow mota moure mourinho munich murcia málaga navarra nevada
neves ney nicaragua nieto niger nigeria nobel nasa nunes núñez oaxaca obama ohio oklahoma olympia oregon orleans ortiz oslo
oviedo oxford pakistan palestina panama panamá paraguay paris parís peru perú philadelphia phoenix pisa poland portugal
pujol putin pérez perez qatar quito ramirez ramírez ramos reyes rico rio riera rivera robson rodrigues rodriguez
rodríguez roja rojas roma romania romero rueda ruiz rusia russia russell sainz salamanca salvador san sanchez sánchez
sand sants santa santander santiago santos saudi segovia sevilla silva siena smith souza spain suiza suárez suarez
sweden switzerland syria taylor teruel texas thompson tirol togo tokio tokyo toledo torres trump tudor tunis turkey
turin uruguay utah valencia valladolid vargas vasco vázquez vegas venezuela vigo villa virginia wagner washington wayne
williams wilson wisconsin wyoming york zapatero zaragoza álvarez alvarez
"""
LEAST = -6.0  # log-probability below the best language at which a listed word stops


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    lists, versions = word_lists(folder)
    models = letter_models(folder)
    words, probability = vocabulary(lists, models)
    label = labels(words, lists, probability)
    often = probability.max(axis=1)
    triples, corrections = corrections_of(words, label, often)
    listed = misjudged(words, label, often, dict(zip(triples, corrections, strict=True)))
    listed |= common(words, lists, label, probability)
    names = GIVEN_NAMES | set(map(fold, PROPER.split()))
    listed = {word: row for word, row in listed.items() if fold(word) not in names}
    write(triples, corrections, listed, versions)


def word_lists(folder: Path) -> tuple[dict[str, set[str]], str]:
    """The low words of each language's list, and the version of the packages."""
    lists = {}
    for language, code in LISTS.items():
        package = f"tesseract-ocr-{code}"
        if not list(folder.glob(f"{package}_*.deb")):
            subprocess.run(["apt-get", "download", package], cwd=folder, check=True)
        (deb,) = folder.glob(f"{package}_*.deb")
        subprocess.run(["dpkg-deb", "-x", deb.name, "x"], cwd=folder, check=True)
        (model,) = folder.glob(f"x/usr/share/tesseract-ocr/*/tessdata/{code}.traineddata")
        stem, out = folder / f"{code}.", folder / f"{code}.words"
        subprocess.run(["combine_tessdata", "-u", model, stem], check=True, capture_output=True)
        parts = [f"{stem}lstm-unicharset", f"{stem}lstm-word-dawg", str(out)]
        subprocess.run(["dawg2wordlist", *parts], check=True, capture_output=True)
        found = {line.strip() for line in out.read_text("utf-8", errors="replace").splitlines()}
        lists[language] = {word for word in found if word.isalpha() and word.islower()}
    return lists, deb.name.split("_")[1].replace("%3a", ":")


def letter_models(folder: Path) -> dict[str, list[dict[str, float]]]:
    """lingua's models: for n of 1 to 5 the log-probability of an n-gram's last letter, given those before it."""
    if not list(folder.glob("lingua*.whl")):
        command = [sys.executable, "-m", "pip", "download", "--no-deps", "-d", str(folder), LINGUA]
        subprocess.run(command, check=True)
    (wheel,) = folder.glob("lingua*.whl")
    models: dict[str, list[dict[str, float]]] = {}
    with zipfile.ZipFile(wheel) as archive:
        for language in MODELS:
            models[language] = []
            for name in ("unigrams", "bigrams", "trigrams", "quadrigrams", "fivegrams"):
                packed = archive.read(f"lingua/language-models/{language}/{name}.json.br")
                model = {}
                for fraction, grams in json.loads(brotli.decompress(packed))["ngrams"].items():
                    part, whole = fraction.split("/")
                    model.update(dict.fromkeys(grams.split(), log(int(part) / int(whole))))
                models[language].append(model)
    return models


def vocabulary(lists: dict[str, set[str]], models: dict[str, list[dict[str, float]]]) -> tuple[list[str], np.ndarray]:
    """The words, and the log-probability of each in MODELS."""
    chosen: set[str] = set()
    for language, found in lists.items():
        fitting = sorted(word for word in found if len(word) <= 20 and max(word) < "\u0250")
        step = max(1, len(fitting) // (MOST_OF_A_FAR_ONE if language in FAR else MOST_OF_A_LIST))
        chosen.update(fitting[::step])
    words = sorted(chosen)
    columns = []
    for language in MODELS:
        model = models[language]
        edges = Edges(model)
        columns.append([chain(model, word) + edges.before(word[:4]) + edges.after(word[-4:]) for word in words])
    return words, np.array(columns).T


class Edges:
    """How likely a word begins before, or ends after, up to four letters: what other letters leave over.

    lingua's models do not mark the edges of words, but count a gram there too.
    """

    def __init__(self, model: list[dict[str, float]]) -> None:
        self.often: dict[str, float] = {"": 0.0}
        preceded: defaultdict[str, float] = defaultdict(float)
        followed: defaultdict[str, float] = defaultdict(float)
        for grams in model:
            for gram, value in grams.items():
                if gram[:-1] in self.often:
                    self.often[gram] = self.often[gram[:-1]] + value
        for gram, value in self.often.items():
            if len(gram) > 1:
                preceded[gram[1:]] += exp(value)
                followed[gram[:-1]] += exp(value)
        self.preceded, self.followed = preceded, followed

    def before(self, letters: str) -> float:
        while letters and letters not in self.often:
            letters = letters[:-1]
        return self._left(self.preceded, letters)

    def after(self, letters: str) -> float:
        while letters and letters not in self.often:
            letters = letters[1:]
        return self._left(self.followed, letters)

    def _left(self, taken: dict[str, float], letters: str) -> float:
        return log(max(1 - taken[letters] / exp(self.often[letters]), 1e-4)) if letters else log(1e-3)


def chain(model: list[dict[str, float]], word: str) -> float:
    """The log-probability of a word's letters, each given up to four before it (Stupid Backoff, Brants et al. 2007)."""
    total = 0.0
    for at in range(len(word)):
        back = 0.0
        for size in range(min(5, at + 1), 0, -1):
            value = model[size - 1].get(word[at - size + 1 : at + 1])
            if value is not None:
                total += value + back
                break
            back += log(0.2)
        else:
            total -= 14
    return total


def labels(words: list[str], lists: dict[str, set[str]], probability: np.ndarray) -> np.ndarray:
    """The probability of each of COLUMNS, given the word."""
    held = {language: np.array([word in found for word in words]) for language, found in lists.items()}
    bonus = 1.5  # being in a language's list
    scores = np.full((len(words), len(COLUMNS)), -200.0)
    for column, language in enumerate(MODELS):
        if language in COLUMNS:
            scores[:, COLUMNS.index(language)] = probability[:, column] + bonus * held[language]
    # Galician has a list and no model: its words are as common as in the likelier of its neighbours.
    near = np.maximum(probability[:, MODELS.index("es")], probability[:, MODELS.index("pt")])
    scores[:, COLUMNS.index("gl")] = np.where(held["gl"], near + bonus - 0.3, near - 6)
    scores[:, COLUMNS.index("zz")] = probability[:, MODELS.index("nl")] + bonus * held["nl"]
    own = {"gl": held["gl"].copy(), "zz": np.any([held[language] for language in FAR], axis=0)}
    for language in (*MODELS, "gl"):
        if language != "nl":
            own["zz"] &= ~held[language]
        if language != "gl":
            own["gl"] &= ~held[language]
    for language, only in own.items():
        scores[only, COLUMNS.index(language)] = scores[only].max(axis=1) + 4
    odds = np.exp(scores - scores.max(axis=1, keepdims=True))
    return odds / odds.sum(axis=1, keepdims=True)


def fold(word: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))


def triples_of(word: str) -> list[str]:
    padded = f" {word} "
    return [padded[at : at + 3] for at in range(len(padded) - 2)]


def profile_rows() -> dict[str, np.ndarray]:
    """What langdetect's profiles say of a triple, in nats; Galician is read off its neighbours."""
    rows: dict[str, np.ndarray] = {}
    for gram, column, nats in profile_nats():
        rows.setdefault(gram, np.zeros(len(COLUMNS)))[column] = nats
    for row in rows.values():
        row[COLUMNS.index("gl")] = (row[COLUMNS.index("es")] + row[COLUMNS.index("pt")]) / 2
    return rows


def counted(words: list[str], index: dict[str, int]) -> csr_matrix:
    ends, columns = [0], []
    for word in words:
        columns += [index[gram] for gram in triples_of(word) if gram in index]
        ends.append(len(columns))
    return csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(words), len(index)))


def corrections_of(words: list[str], label: np.ndarray, often: np.ndarray) -> tuple[list[str], np.ndarray]:
    """The common triples, and their corrections to langdetect's profiles in nats."""
    weight = np.exp(0.2 * (often - often.max()))
    # Words without their accents are as good, at half the weight: captions lose them, capitals above all.
    plain = [at for at, word in enumerate(words) if fold(word) != word]
    every = words + [fold(words[at]) for at in plain]
    target = np.vstack([label, label[plain]])
    weight = np.concatenate([weight, 0.5 * weight[plain]])
    weight /= weight.mean()
    common: Counter[str] = Counter()
    for word, share in zip(every, weight, strict=True):
        for gram in triples_of(word):
            common[gram] += share
    triples = [gram for gram, _ in common.most_common(TRIPLES)]
    profiles = profile_rows()
    known = counted(every, {gram: at for at, gram in enumerate(profiles)}) @ np.array(list(profiles.values()))
    counts = counted(every, {gram: at for at, gram in enumerate(triples)})
    back = counts.T.tocsr()
    shape = (len(triples), len(COLUMNS))

    def loss(flat: np.ndarray) -> tuple[float, np.ndarray]:
        rows = flat.reshape(shape)
        score = counts @ rows + known
        score -= score.max(axis=1, keepdims=True)
        odds = np.exp(score)
        total = odds.sum(axis=1, keepdims=True)
        value = -(weight[:, None] * target * (score - np.log(total))).sum() + 0.5 * (flat**2).sum()
        return value, (back @ (weight[:, None] * (odds / total - target)) + rows).ravel()

    start = np.zeros(shape[0] * shape[1])
    fitted = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 60, "maxcor": 6})
    rows = fitted.x.reshape(shape)
    return triples, rows - rows.mean(axis=1, keepdims=True)


def misjudged(
    words: list[str], label: np.ndarray, often: np.ndarray, corrections: dict[str, np.ndarray]
) -> dict[str, np.ndarray]:
    """The common words whose letters say another thing than their labels: log-probabilities below the best."""
    profiles = profile_rows()
    nothing = np.zeros(len(COLUMNS))
    said = np.array(
        [sum((corrections.get(g, nothing) + profiles.get(g, nothing) for g in triples_of(w)), nothing) for w in words]
    )
    odds = np.exp(said - said.max(axis=1, keepdims=True))
    odds /= odds.sum(axis=1, keepdims=True)
    tiny = 1e-9
    divergence = (label * (np.log(label + tiny) - np.log(odds + tiny))).sum(axis=1)
    order = np.argsort(-divergence * np.exp(0.6 * (often - often.max())), kind="stable")[:MISJUDGED]
    return {words[at]: below_best(label[at]) for at in order}


def common(
    words: list[str], lists: dict[str, set[str]], label: np.ndarray, probability: np.ndarray
) -> dict[str, np.ndarray]:
    """The most common words of English and of Spanish."""
    listed = {}
    for language in ("en", "es"):
        own = np.array([word in lists[language] for word in words]) & (label[:, COLUMNS.index(language)] > 0.01)
        order = np.argsort(-np.where(own, probability[:, MODELS.index(language)], -np.inf), kind="stable")
        listed.update({words[at]: below_best(label[at]) for at in order[:COMMON]})
    return listed


def below_best(row: np.ndarray) -> np.ndarray:
    """Probabilities as log-probabilities below the best."""
    tiny = 1e-9
    return np.log(row + tiny) - np.log(row.max() + tiny)


def write(triples: list[str], corrections: np.ndarray, listed: dict[str, np.ndarray], versions: str) -> None:
    lines = [
        "# What letter triples and words say of a language, beyond langdetect's profiles. Made by tests/tables/build.py.",
        f"# Sources: word lists of Tesseract's fast models, Debian packages tesseract-ocr-* {versions}, Apache-2.0,",
        "#   Copyright Google Inc.; letter models of lingua-language-detector 1.3.5, Apache-2.0, Copyright Peter M. Stahl,",
        "#   trained by its author on the Leipzig Corpora Collection; profiles of langdetect 1.0.9, Apache-2.0.",
        f"# Date: {date.today().isoformat()}. Size: {len(triples)} triples and {len(listed)} words.",
        f"# Columns: {' '.join(COLUMNS)}. A sign of a row is one column, in steps of {STEP} nats:",
        f"#   triples: a correction, {SIGNS[MIDDLE]} is none; words: nats below the likeliest language, 0 is none.",
        "# An underscore in a triple is the edge of a word.",
        "[triples]",
    ]
    for gram, row in sorted(zip(triples, corrections, strict=True)):
        signs = np.clip(np.rint(row / STEP) + MIDDLE, 0, len(SIGNS) - 1).astype(int)
        lines.append(f"{gram.replace(' ', '_')} {''.join(SIGNS[sign] for sign in signs)}")
    lines.append("[words]")
    for word, row in sorted(listed.items()):
        signs = np.rint(-np.maximum(row, LEAST) / STEP).astype(int)
        lines.append(f"{word} {''.join(SIGNS[sign] for sign in signs)}")
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    print(f"{TABLE}: {TABLE.stat().st_size:,} bytes")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    main(Path(sys.argv[1]))
