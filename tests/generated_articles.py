"""Articles built from blocks, each of which says what it is by its words, with the answer."""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import strategies as st

from tests.generated import Made, captions

PARAGRAPHS = """
The council voted on Tuesday to close the bridge for a year, after engineers found cracks in two of its piers. Drivers will have to cross at Calder, eleven miles upstream.|
“Nobody asked us,” said Ed Brandt, who runs the bakery on the north bank. He expects to lose a third of his customers before the summer.|
The ministry did not answer a request for comment. In a statement last month it had called the repairs urgent and promised eight million pounds.|
Work begins in March. Until then, buses will run every ten minutes and a ferry will carry pupils to the school on the other side.|
El pleno aprobó el martes cerrar el puente durante un año, después de que los técnicos hallaran grietas en dos pilares. Los coches tendrán que cruzar por Linares.|
«Nadie nos ha preguntado», dice Blas Ferrer, que lleva la panadería de la orilla norte. Calcula que perderá un tercio de sus clientes antes del verano.|
El ministerio no ha respondido a las preguntas de este periódico. En un comunicado del mes pasado calificó las obras de urgentes y prometió ocho millones de euros.|
Las obras empiezan en marzo. Hasta entonces habrá autobuses cada diez minutos y un barco llevará a los alumnos al colegio de la otra orilla.
""".replace("\n", "").split("|")
HEADLINES = {
    "en": ["The bridge that nobody wanted to close", "Council closes the old bridge for a year"],
    "es": ["El puente que nadie quería cerrar", "El pleno cierra el puente viejo durante un año"],
}
BOILERPLATE = [
    "Envíanos tus noticias", "Sign up for our newsletter", "Suscríbete a nuestro boletín", "Read more", "Lee también", "Advertisement",
    "Publicidad", "Share this article", "Compartir en Facebook", "Follow us on Twitter", "Síguenos en Instagram",
]  # fmt: skip


class MadeArticle(NamedTuple):
    """An article as printed, and the answer: each block with its role, and the captions."""

    raw: str
    blocks: tuple[tuple[str, str], ...]
    captions: tuple[Made, ...]


@st.composite
def articles(draw: st.DrawFn) -> MadeArticle:
    """A headline, paragraphs of one language, and between them captions of both and lines of the site.

    A caption is one line with its credit in or behind it: a credit alone belongs to the caption above it, and one above
    a caption, on a line of its own, may belong to either.
    """
    language = draw(st.sampled_from(["en", "es"]))
    paragraphs = draw(st.permutations(PARAGRAPHS[:4] if language == "en" else PARAGRAPHS[4:]))
    lines = captions().filter(lambda made: "{text}" in made.shape.place and "\n" not in made.raw)
    blocks: list[tuple[str, str]] = [(draw(st.sampled_from(HEADLINES[language])), "headline")]
    shown: list[Made] = []
    for paragraph in paragraphs:
        blocks.append((paragraph, "body"))
        if draw(st.booleans()):
            shown.append(draw(lines))
            blocks.append((shown[-1].raw, "caption"))
        elif draw(st.booleans()):
            blocks.append((draw(st.sampled_from(BOILERPLATE)), "boilerplate"))
    blank = draw(st.sampled_from(["\n\n", "\n"]))
    return MadeArticle(blank.join(text for text, _ in blocks), tuple(blocks), tuple(shown))
