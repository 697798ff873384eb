"""The script that people write today: an afternoon's regexes, and langdetect. What captionkit is measured against.

Written to be as good as an afternoon makes it: the usual labels in both languages, the agencies that everybody knows,
chains of slashes and "via", brackets, agencies in front, buttons and prompts by their words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import langdetect

AGENCIES = {
    "reuters": "Reuters", "ap": "AP", "ap photo": "AP", "associated press": "AP", "afp": "AFP", "efe": "EFE", "epa": "EPA", "europa press": "Europa Press",
    "getty": "Getty Images", "getty images": "Getty Images", "shutterstock": "Shutterstock", "istock": "iStock", "alamy": "Alamy", "pa": "PA", "pa wire": "PA",
    "notimex": "Notimex", "ansa": "ANSA", "dpa": "DPA", "xinhua": "Xinhua", "bloomberg": "Bloomberg", "instagram": "Instagram", "twitter": "Twitter", "facebook": "Facebook",
}  # fmt: skip
LABEL = r"(?:photos?|pictures?|images?|credits?|source|illustration|fotos?|fotograf[ií]as?|im[aá]gen(?:es)?|cr[eé]ditos?|fuente|v[ií]deo)"
AGENCY = "|".join(sorted(map(re.escape, AGENCIES), key=len, reverse=True))
NAME = r"[A-ZÁÉÍÓÚÑ][\w.'’-]+(?: (?:de|la|del|van|der|von|y|and|[A-ZÁÉÍÓÚÑ][\w.'’-]*))*"
PATTERNS = [
    re.compile(rf"^(?P<credit>(?:photo|foto)?/?(?:{AGENCY})(?:/{NAME})?)\s+[-–—]\s+", re.IGNORECASE),
    re.compile(rf"^{LABEL}(?: by| de| por)?\s*:\s*(?P<credit>[^.\n]+)[.\n]\s*", re.IGNORECASE),
    re.compile(rf"[(\[]\s*(?:{LABEL}(?: by| de| por|:)?:?\s+)?(?P<credit>[^()\[\]]*\b(?:{AGENCY})\b[^()\[\]]*)[)\]]\s*$", re.IGNORECASE),
    re.compile(rf"[(\[]\s*{LABEL}(?: by| de| por)?\s*:?\s+(?P<credit>[^()\[\]]+)[)\]]\s*$", re.IGNORECASE),
    re.compile(rf"[.|\n–—-]?\s*\b{LABEL}(?: by| de| por)?\s*:\s*(?P<credit>[^\n]{{2,80}})$", re.IGNORECASE),
    re.compile(rf"(?<=[.!?”\"])\s*(?P<credit>{NAME}\s*(?:/|via|\|)\s*(?:{AGENCY})(?: via (?:{AGENCY}))?)\s*$"),
    re.compile(rf"(?<=[.!?”\"])\s*(?P<credit>(?:{AGENCY})(?:\s*/\s*{NAME})?)\s*$", re.IGNORECASE),
    re.compile(r"©\s*(?P<credit>[^\n.]{2,60})$"),
]  # fmt: skip
SPLIT = re.compile(r"\s*(?:/|\||;|,| via | for | para | y | and | & )\s*")
BOILERPLATE = re.compile(
    r"^(?:share|comparte|compartir|publicidad|advertisement|read more|leer m[aá]s|lee tambi[eé]n|te puede interesar|related"
    r"|sign up|subscribe|suscr[ií]b|newsletter|m[aá]s (?:informaci[oó]n|noticias)|comments?|comentarios|env[ií]anos|follow us"
    r"|s[ií]guenos|copyright|all rights|todos los derechos|cookies|archivado en|tags?|temas|more (?:on|from)|most read|lo m[aá]s)",
    re.IGNORECASE,
)


class Record(NamedTuple):
    """What the script makes of a caption."""

    text: str | None
    credit: str | None
    creators: tuple[str, ...]
    organisations: tuple[str, ...]
    language: str


def language(text: str) -> str:
    """What langdetect says; nothing for no letters."""
    try:
        return str(langdetect.detect(text))
    except langdetect.LangDetectException:
        return "und"


def caption(raw: str) -> Record:
    """One caption, taken apart by the first pattern that fits."""
    text = raw.replace("\N{NO-BREAK SPACE}", " ").strip()
    for pattern in PATTERNS:
        if found := pattern.search(text):
            credit = found["credit"].strip(" .")
            rest = (text[: found.start()] + text[found.end() :]).strip(" -–—|\n")
            people, bodies = [], []
            for part in SPLIT.split(credit):
                if body := AGENCIES.get(part.casefold().strip(" .")):
                    bodies.append(body)
                elif part:
                    people.append(part.title() if part.isupper() else part)
            return Record(rest or None, credit, tuple(people), tuple(bodies), language(rest) if rest else "und")
    return Record(text or None, None, (), (), language(text))


def article(text: str) -> Iterator[tuple[str, str]]:
    """Each block and its role: caption, boilerplate, headline for the first line, or body."""
    for at, block in enumerate(filter(None, map(str.strip, re.split(r"\n\s*\n", text)))):
        if len(block) < 400 and caption(block).credit:
            yield block, "caption"
        elif BOILERPLATE.match(block) or (len(block.split()) < 4 and at):
            yield block, "boilerplate"
        else:
            yield block, "body" if at else "headline"
        language(block)
