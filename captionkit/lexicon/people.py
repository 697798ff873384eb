"""Words of personal names: particles, joining words, titles; and who a name's words say it is not."""

from __future__ import annotations

PARTICLES = frozenset(
    ["de", "del", "la", "las", "los", "da", "das", "do", "dos", "di", "du", "des", "van", "von", "der", "den", "ter", "ten", "zu", "bin", "ibn", "bint", "al", "el", "st", "y", "e", "ap", "af", "av", "le", "lo"]
)
"""Words that stand low inside a personal name."""

ORGANISATION_PARTICLES = PARTICLES | frozenset(["of", "the", "and", "for", "por", "para", "to", "in", "on", "at", "en", "a", "unas", "unos", "contra", "sin", "con"])
"""Words that stand low inside an organisation's name."""

ARTICLES = frozenset(["the", "el", "la", "los", "las", "un", "una", "a", "an"])
"""A name that begins so is no person's."""

GLUED_ARTICLES = frozenset(["El", "La", "Los", "Las", "The"])
"""As written: articles that open an outlet's name where it runs into the name before it, "PombarLa Razón"."""

AND = frozenset(["y", "e", "and", "&", "+", "i"])
"""Words between two names."""

VIA = frozenset(["via"])
"""Words before the agency that passed a picture on."""

RELATIONS = frozenset(["for", "para", "on", "from", "en"])
"""Words before the client or the platform."""

ABBREVIATIONS = frozenset(
    ["ltd", "inc", "bros", "corp", "co", "dept", "st", "jr", "sr", "dr", "dra", "mr", "mrs", "ms", "gov", "sen", "rep", "gen", "col", "sgt", "lt", "capt", "maj", "cpl", "prof", "sra", "srta", "hj", "ma", "fr", "fco", "mohd", "wm", "lic", "ing", "mtro", "hon", "rev", "univ", "ayto", "ayunt", "dpto", "spc", "pfc", "pvt", "sfc", "ssgt", "tsgt", "msgt", "smsgt", "cmsgt", "lcpl", "gysgt", "amn", "cmdr", "cdr", "lcdr", "ens", "adm", "brig", "vs", "gral", "mons", "ft", "mt", "pza", "avda", "arq", "dna", "excmo", "ilmo", "abog", "cnel", "tte", "sto", "sta"]
)
"""Words whose full stop ends no sentence."""

ALSO_SURNAMES = frozenset(["park", "church", "court", "bank", "banks", "temple", "hall", "house", "field", "bridge", "chase", "channel", "school", "power", "register", "ledger", "standard", "progress", "echo", "citizen", "pilot", "wire", "guild", "chamber", "homes", "solar", "holding", "coop", "brands", "courts", "chess", "fest", "diner", "metro", "nacion", "aguas", "stampa", "parco", "senat", "chateau", "igreja", "rede", "penya", "courant", "dienst", "posten", "komenda", "badan"])
"""Words of organisations that are surnames behind a first name: "Lena Park"."""

ENDS_NOTHING = frozenset(
    "de del la el los las al a un una con por para en y e o the of to by with and or from in at for on as".split()
)
"""Words that no sentence ends with."""

GOES_ON = ENDS_NOTHING | frozenset("is are was were es son era eran llama llaman named called meet".split())
"""Words behind which a sentence goes on, on the next line too."""

JOBS = frozenset(
    "head chief ceo cfo cto coo founder cofounder director directora manager president presidenta presidente partner "
    "chairman chairwoman minister ministra ministro mayor alcalde alcaldesa senator goalkeeper defender midfielder forward "
    "striker captain coach entrenador portero defensa delantero centrocampista professor profesor profesora councillor "
    "concejal concejala actor actress actriz engineer ingeniero ingeniera writer escritor escritora singer cantante "
    "architect arquitecto arquitecta lawyer abogado abogada attorney economist economista researcher investigador investigadora "
    "psychologist psicologo psicologa doctor doctora medico medica nurse enfermero enfermera chef journalist periodista "
    "analyst analista spokesman spokeswoman spokesperson portavoz historian historiador historiadora sociologist sociologo "
    "sociologa biologist biologo biologa teacher maestra maestro farmer agricultor agricultora student estudiante".split()
)
"""Offices and places in a team: behind a slash they say who is shown."""

POSITIONS = frozenset(
    "left right top bottom center centre middle l r izquierda derecha arriba abajo centro izq der".split()
)
"""Words that say which of several pictures a name belongs to."""

NOBODY = frozenset(
    "artist artists artista artistas author authors autor autora autores family familia investigadores investigadoras representational representative".split()
)
"""Words for whoever a reader of the story knows: with an article before them they name nobody."""

CLOSES = frozenset("family families familia estate office collection team".split())
"""Low words that close the name of whose picture it is: "The Hale family"."""

RANKS = frozenset(
    (
        "1st 2nd 3rd class master senior chief petty officer seaman airman sergeant sgt staff specialist spc corporal cpl "
        "private pvt pfc lance gunnery technical tech captain capt lieutenant lt maj cmdr mass communication mc1 mc2 mc3 "
        "mcsn ssgt tsgt msgt sra cabo sargento"
    ).split()
)
"""Words of military ranks: no part of the name behind them."""

SOCIAL = frozenset("facebook flickr instagram linkedin telegram tiktok twitter vimeo x youtube".split())
"""Platforms whose name stands before that of whose page it is: "Flickr Ministerio de Energía"."""

BY = frozenset(["by", "por"])
"""Words before whoever made it."""

FOR = frozenset(["for", "para"])
"""Words before whom it was made for."""

OF = frozenset(["of", "de"])
"""Words before whose it is."""

WHERE = frozenset(["at", "in", "en"])
"""Words before a place: what holds one is no name."""

NO_CREDIT_AFTER = frozenset("de del la el los las al a un una con por para en y o e segun the of to by with and or from in at for told on as agency agencia fund funds fondo fondos afiliados premio premios award prize informa informan informo dice dijo says said reports reported senala cuenta explica which that que".split())
"""Words before a name that belongs to the sentence: "told the AP", "fondos de AFP"."""
