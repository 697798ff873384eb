"""Words that tell the role of a block: dates, bylines, captions without a credit."""

from __future__ import annotations

from captionkit.lexicon import translations

MONTHS = frozenset(translations.MONTHS)
"""Months in both languages, folded."""

DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo".split()
) | MONTHS
"""Days and months, folded."""

DATE_WORDS = MONTHS | frozenset(
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo", "am", "pm", "a", "m", "p", "gmt", "bst", "cet", "cest", "est", "edt", "et", "pt", "pst", "pdt", "ist", "utc", "hrs", "h", "hs", "updated", "published", "posted", "last", "modified", "first", "on", "at", "of", "the", "de", "del", "la", "las", "el", "a", "actualizado", "actualizada", "publicado", "publicada", "creado", "hora", "horas", "hace", "minutos", "minutes", "ago", "hours", "hour", "day", "days", "dia", "dias", "today", "yesterday", "hoy", "ayer", "th", "st", "nd", "rd"]
)
"""Words that a line with nothing but a date is made of, folded."""

BYLINE_STARTS = ("by ", "por ", "por: ", "by: ", "texto: ", "words by ", "reporting by ", "story by ", "escrito por ", "escribe ", "article by", "text by ", "written by ", "redacción", "redaccion")
"""What opens a byline, in lower case."""

BYLINE_WORDS = frozenset(
    ["redaccion", "redactor", "redactora", "corresponsal", "corresponsales", "enviado", "enviada", "especial", "correspondent", "editor", "editora", "reporter", "staff", "writer", "writers", "agencia", "agencias", "agencies", "agency", "periodista", "journalist", "columnist", "columnista"]
)
"""Words of a byline beside a name, folded."""

CAPTION_STARTS = (
    "en la imagen", "en la foto", "en la fotografía", "en esta imagen", "en esta foto", "imagen de ", "imágenes de ", "fotografía de ",
    "foto de ", "vista de ", "vista aérea", "retrato de ", "captura de ", "fotograma de ", "un momento de ", "file - ", "file photo",
    "foto de archivo", "imagen de archivo", "in this photo", "in this image", "in this file", "this image", "this photo", "this picture",
    "pictured", "above:", "below:", "left:", "right:", "pie de foto", "watch:", "video:", "vídeo:", "a view of ", "an aerial view",
    "an undated photo", "a general view", "a still from", "a screenshot", "artist's impression", "artist’s impression",
)
"""What opens a caption, in lower case."""

CAPTION_PLACES = (
    "(left)", "(right)", "(centre)", "(center)", "(l)", "(r)", "(c)", "(l-r)", "(l to r)", "(from left", "(izq", "(der",
    "(izquierda", "(derecha", "(centro)", "(i)", "(d)", "(left,", "(right,", "(centre,", "(center,", "(izquierda,", "(derecha,",
    "(front", "(back", "(top", "(bottom", "(arriba", "(abajo", "(second from", "(segundo por", "(far left", "(far right",
    "(i-d)", "(i. a d.)",
)
"""Where someone stands in the picture, in brackets and lower case."""

CAPTION_HAS = (
    "pictured", ", left,", ", right,", ", centre,", ", center,", "from left", "from right", "second left", "second right",
    "left to right", "de izquierda a derecha", "a la izquierda", "a la derecha", "en la imagen", "en la foto", "seen here",
    " poses ", " pose ", " posa ", " posan ", " looks on", " look on ", "durante la primera", "en una imagen de archivo",
    "en una foto de archivo", "– video", "- video",
)
"""What stands in captions and seldom elsewhere, in lower case."""


VERBS = frozenset(
    "is are was were be been has have had will would could can may said says told es son fue fueron era eran ha han habia "
    "sera seran dijo dice esta estan estaba puede pueden debe tiene tienen hay".split()
)
"""Finite verbs of sentences, folded: a title and a caption often have none."""

SCENE = frozenset(
    "during durante junto beside walks holds stands sits looks speaks arrives leaves attends waits walk hold stand sit "
    "look speak arrive leave attend wait smiles gestures celebrates celebrate celebra saluda sostiene observa camina llega "
    "habla participa asiste espera muestra posa imagen foto image photo picture photographed fotografiado".split()
)
"""Words of captions: who does what in the picture, folded."""

READER = frozenset("you your yours us our tu tus te ti usted nuestro nuestra nuestros nuestras nos vos".split())
"""Words by which a site speaks to its reader, folded."""

ASKS = frozenset(
    "subscribe subscription subscriber subscribers suscribete suscribirse suscripcion suscriptor suscriptores suscriptora "
    "suscriptoras newsletter newsletters boletin boletines app sign log login register account cuenta click clic aqui here "
    "email correo inbox follow sigue siguenos seguinos share comparte compartir download descarga whatsapp telegram facebook "
    "twitter instagram youtube google cookies privacy privacidad terms terminos free gratis donate dona apoya support join "
    "unete read lee lea leer ver watch listen escucha escuchar comments comentarios comment comentar notifications "
    "notificaciones alerts alertas".split()
)
"""What a site asks of its reader, and where, folded."""

PUBLISHED = frozenset(
    "published publicado publicada updated actualizado actualizada posted modified creado creada publication".split()
)
"""What stands before the date of an article, folded."""

LEGAL = frozenset(
    "copyright copyleft reserved reservados reservado rights derechos reproduction reproduccion prohibida licensed license "
    "licencia privacy privacidad terms terminos condiciones cookies policy politica legal disclaimer powered moderated "
    "inc ltd llc plc gmbh publishing issn nit rif".split()
)
"""Words of the notices below an article, folded; one of them says little, two say much."""
