"""The script on paper: ``render`` writes a Script as script.md, ``parse`` reads it back after a person's edits."""

from __future__ import annotations

import difflib
import json
import re
import unicodedata
from collections.abc import Iterator

from podcast.errors import ScriptError
from podcast.model import HINT, LONGEST_PAUSE_MS, ROLES, Cast, Line, Role, Script, Section

TITLES: dict[str, dict[str, str]] = {
    "id": {
        "opening": "Pembuka",
        "story": "Seduhan Utama",
        "voices": "Kata Narasumber",
        "questions": "Tanya Jawab",
        "lastsip": "Sesapan Terakhir",
        "closing": "Penutup",
    },
    "en": {
        "opening": "Opening",
        "story": "The Main Brew",
        "voices": "In Their Words",
        "questions": "Questions",
        "lastsip": "The Last Sip",
        "closing": "Closing",
    },
}
"""Language to section id to heading, in the order of an edition."""
SOBER: dict[str, dict[str, str]] = {"id": {"story": "Kabar Utama", "lastsip": "Rangkuman"}, "en": {}}
"""The same for those that grave news calls otherwise."""

GUIDES = {
    "id": """<!--
Naskah ini boleh disunting, lalu rekam lagi dengan: podcast record SLUG
  # Judul             membuka bagian baru, dan setiap bagian menjadi satu bab
  Nama: kata-kata     satu giliran bicara; pembicaranya {names}
  [1, 2]              di ujung baris: nomor kalimat artikel yang menjadi buktinya (tidak dibacakan)
  (jeda 800)          di awal kata-kata: hening sekian milidetik sebelum baris itu
  [musik]             sendirian di satu baris: musik pendek sebelum baris berikutnya
  {{tulisan|lafal}}     tertulis yang kiri, terdengar yang kanan
Baris kosong dan komentar seperti ini diabaikan.
-->""",
    "en": """<!--
Edit this script as you like, then record it again with: podcast record SLUG
  # Heading           opens a section, and every section becomes a chapter
  Name: words         one turn; the speakers are {names}
  [1, 2]              at the end of a line: the article's sentences that bear it out (not spoken)
  (pause 800)         before the words: that many milliseconds of silence before the line
  [music]             alone on a line: a few notes of music before the next line
  {{written|spoken}}    the left half is shown, the right half is said
Blank lines and comments such as this one are ignored.
-->""",
}
PAUSES = {"id": "jeda", "en": "pause"}
MUSIC = {"id": "[musik]", "en": "[music]"}
KEYS = ("title", "number", "language", "source", "theme", "model")

COMMENT = re.compile(r"(?<!\\)<!--.*?-->", re.DOTALL)
RECEIPTS = re.compile(r"(?P<slashes>\\*)\[(?P<numbers>\d[^\[\]]*)\]$")
PAUSE = re.compile(r"\((?:jeda|pause)\b(?P<rest>[^)]*)\)?", re.IGNORECASE)
BROKEN_HINT = re.compile(r"\{[^{}|]*\|[^{}]*|[^{}|]*\|[^{}|]*\}")
LONE_BAR = re.compile(rf"(?P<hint>{HINT.pattern})|\|")
ANCHOR = re.compile(r"\s*\{#([^{}\s]+)\}$")
STRAY_MUSIC = re.compile(r"^(?P<first>\[musi[ck]\])|(?<!\\)(?P<last>\[musi[ck]\])$", re.IGNORECASE)
ESCAPED = re.compile(r"\\([\\\[(<|])")
LONGEST_RANGE = 1000


def render(script: Script, cast: Cast) -> str:
    """``script`` as script.md. Raises ScriptError for a line without words, which the file could not hold.

    >>> cast = Cast.model_validate({role: {"name": name} for role, name in zip(ROLES, ("Sari", "Bayu", "Pembaca"))})
    >>> line = Line(speaker="host", text="Selamat pagi!", receipts=(1, 2), pause_ms=800)
    >>> section = Section(id="opening", title="Pembuka", lines=(line,))
    >>> text = render(Script(title="Uji: coba", number=3, language="id", sections=(section,)), cast)
    >>> text.splitlines()[1], text.splitlines()[-1]
    ('title: Uji: coba', 'Sari: (jeda 800) Selamat pagi! [1, 2]')
    """
    values = {key: getattr(script, key) for key in KEYS}
    front = [f"{key}: {_quoted(str(value))}" for key, value in values.items() if value is not None]
    names = ", ".join(cast.name(role) for role in ROLES)
    guide = GUIDES.get(script.language, GUIDES["en"]).format(names=names)
    blocks = ["\n".join(["---", *front, "---", guide])]
    for section in script.sections:
        blocks.append(
            "\n".join([_heading(section, script.language), *(_written(line, script, cast) for line in section.lines)])
        )
    return "\n\n".join(blocks) + "\n"


def parse(text: str, cast: Cast, *, name: str = "script.md") -> Script:
    """Read script.md. Raises ScriptError that names the file's line, such as ``script.md:12: expected …``."""
    return _read(text, cast, name)[0]


def places(text: str, cast: Cast, *, name: str = "script.md") -> tuple[int, ...]:
    """For each line of the script, the line of the file on which it stands; both counted from 1. Raises ScriptError."""
    return _read(text, cast, name)[1]


# --- writing ---------------------------------------------------------------------------------------------------------


def _quoted(value: str) -> str:
    plain = value and value == value.strip() and not value.startswith('"') and value.isprintable()
    return value if plain else json.dumps(value, ensure_ascii=False)


def _heading(section: Section, language: str) -> str:
    title = _one_line(section.title)
    plain = _section_id(title, language) == section.id and not ANCHOR.search(title)
    return f"# {_escape(title)}" + ("" if plain else f" {{#{section.id}}}")


def _written(line: Line, script: Script, cast: Cast) -> str:
    words = _one_line(line.text)
    if not words:
        raise ScriptError(f"a line of {cast.name(line.speaker)} has no words", hint="leave the line out")
    text = _escape(words)
    if _half_hint(text):
        text = LONE_BAR.sub(lambda found: found["hint"] or "\\|", text)
    if PAUSE.match(text) or STRAY_MUSIC.match(text):
        text = "\\" + text
    if text.endswith("]") and "[" in text:
        opening = text.rindex("[")
        text = f"{text[:opening]}\\{text[opening:]}"
    pause = "" if line.pause_ms is None else f"({PAUSES.get(script.language, 'pause')} {line.pause_ms}) "
    receipts = f" [{', '.join(map(str, line.receipts))}]" if line.receipts else ""
    music = f"{MUSIC.get(script.language, '[music]')}\n" if line.music else ""
    return f"{music}{cast.name(line.speaker)}: {pause}{text}{receipts}"


def _escape(text: str) -> str:
    return text.replace("\\", "\\\\").replace("<!--", "\\<!--")


def _half_hint(words: str) -> str | None:
    """The first of the words, as they stand in the file, that is a hint begun or ended only.

    >>> _half_hint("Panitia {kerja|ker ja"), _half_hint("Panitia {kerja|ker-ja}"), _half_hint(r"a {b \\| c")
    ('{kerja|ker ja', None, None)
    """
    found = BROKEN_HINT.search(HINT.sub("", ESCAPED.sub("", words)))
    return found[0] if found else None


def _one_line(text: str) -> str:
    return re.sub(r"[\r\n]+", " ", text).strip()


# --- reading ---------------------------------------------------------------------------------------------------------


def _read(text: str, cast: Cast, name: str) -> tuple[Script, tuple[int, ...]]:
    rows = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    front, start = _front_matter(rows, name)
    language = front["language"]
    roles: dict[str, Role] = {cast.name(role).casefold(): role for role in ROLES}
    sections: dict[str, tuple[str, list[Line]]] = {}
    heading = 0
    music = 0
    found: list[int] = []
    lines: list[Line] | None = None
    for place, row in _without_comments(rows, start, name):
        where = f"{name}:{place}"
        if row.startswith("#"):
            if lines is not None and not lines:
                raise _empty_section(name, heading)
            key, title = _parse_heading(row, language, where)
            if key in sections:
                hint = "put both parts under one heading, or rename one"
                raise ScriptError(f"{where}: there is a second section “{title}”", hint=hint)
            lines, heading = [], place
            sections[key] = title, lines
            continue
        if row.casefold() in MUSIC.values():
            music = place
            continue
        speaker, colon, words = row.partition(":")
        if not colon:
            raise ScriptError(f"{where}: expected “Name: words” or “# Section”, found {_short(row)}", hint=_form(cast))
        role = roles.get(speaker.strip().casefold())
        if role is None:
            raise ScriptError(f"{where}: unknown speaker {_short(speaker)}", hint=_form(cast, speaker))
        if lines is None:
            raise ScriptError(
                f"{where}: a line before the first section", hint="put a heading such as “# Pembuka” above it"
            )
        line = _parse_line(role, words, where)
        lines.append(line.model_copy(update={"music": True}) if music else line)
        found.append(place)
        music = 0
    if not found:
        raise ScriptError(f"{name} has no lines to speak", hint=_form(cast))
    if not lines:
        raise _empty_section(name, heading)
    if music:
        hint = "put it before a line; the closing music plays by itself"
        raise ScriptError(f"{name}:{music}: no line follows this music", hint=hint)
    made = tuple(Section(id=key, title=title, lines=tuple(said)) for key, (title, said) in sections.items())
    head = {key: value for key, value in front.items() if key != "number"}
    return Script(number=int(front["number"]), sections=made, **head), tuple(found)


def _front_matter(rows: list[str], name: str) -> tuple[dict[str, str], int]:
    """Values by key, and the index of the first row after the closing ``---``."""
    marks = [index for index, row in enumerate(rows) if row.strip() == "---"][:2]
    if len(marks) < 2 or any(row.strip() for row in rows[: marks[0]]):
        hint = "begin the file with “---”, “title: …”, “number: …”, “language: …”, “---”"
        raise ScriptError(f"{name}:1: expected the front matter between two lines “---”", hint=hint)
    front: dict[str, str] = {}
    for index in range(marks[0] + 1, marks[1]):
        key, colon, value = (piece.strip() for piece in rows[index].partition(":"))
        where = f"{name}:{index + 1}"
        if not key and not colon:
            continue
        if not colon or key not in KEYS:
            raise ScriptError(f"{where}: unknown key {_short(key)}", hint=_nearest(key, KEYS, "the keys are"))
        if key in front:
            raise ScriptError(f"{where}: “{key}” stands twice", hint="keep one of them")
        if value:
            front[key] = _unquoted(value)
            if key == "number" and not re.fullmatch(r"[1-9][0-9]{0,8}", front[key]):
                hint = "write the edition's number, such as “number: 15”"
                raise ScriptError(f"{where}: number is not a whole number from 1 up: {_short(value)}", hint=hint)
    for key in ("title", "number", "language"):
        if key not in front:
            raise ScriptError(
                f"{name}:{marks[1] + 1}: the front matter has no “{key}”", hint=f"add “{key}: …” above this line"
            )
    return front, marks[1] + 1


def _unquoted(value: str) -> str:
    if len(value) >= 2 and value.startswith('"') and value.endswith('"'):
        try:
            return str(json.loads(value, strict=False))
        except ValueError:
            return value
    return value


def _without_comments(rows: list[str], start: int, name: str) -> Iterator[tuple[int, str]]:
    """Number and stripped text of every row that says something, counted from 1."""
    body = COMMENT.sub(lambda match: "\n" * match[0].count("\n"), "\n".join(rows[start:]))
    for place, row in enumerate(body.split("\n"), start + 1):
        if re.search(r"(?<!\\)<!--", row):
            raise ScriptError(f"{name}:{place}: this comment is never closed", hint="close it with “-->”")
        if row.strip():
            yield place, row.strip()


def _parse_heading(row: str, language: str, where: str) -> tuple[str, str]:
    match = re.fullmatch(r"#\s+(.*\S)", row)
    if match is None:
        raise ScriptError(f"{where}: expected “# Section”, found {_short(row)}", hint="one #, a space, and the title")
    title = match[1]
    anchor = ANCHOR.search(title)
    if anchor is not None:
        title = title[: anchor.start()]
    title = ESCAPED.sub(r"\1", title)
    return (anchor[1] if anchor else _section_id(title, language)), title


def _parse_line(role: Role, words: str, where: str) -> Line:
    words = words.strip()
    pause_ms: int | None = None
    receipts: tuple[int, ...] = ()
    pause = PAUSE.match(words)
    if pause is not None:
        if not re.fullmatch(r"\s*[0-9]{1,6}\s*", pause["rest"]) or not pause[0].endswith(")"):
            hint = "write “(jeda 800)” or “(pause 800)”; to have the words spoken, write “\\(” for the bracket"
            raise ScriptError(f"{where}: expected a pause in milliseconds, found {_short(pause[0])}", hint=hint)
        pause_ms, words = int(pause["rest"]), words[pause.end() :].strip()
        if pause_ms > LONGEST_PAUSE_MS:
            raise ScriptError(
                f"{where}: a pause of {pause_ms} ms is too long",
                hint=f"at most {LONGEST_PAUSE_MS} ms; add lines for more",
            )
    mark = RECEIPTS.search(words)
    if mark is not None and len(mark["slashes"]) % 2 == 0:
        receipts = _parse_receipts(mark["numbers"], where)
        words = words[: mark.end("slashes")].rstrip()
    if stray := STRAY_MUSIC.search(words):
        cue = stray["last"] or stray["first"]
        hint = f"write “{cue}” alone, above the line before which it plays; to have it spoken, write “\\{cue}”"
        raise ScriptError(f"{where}: expected “{cue}” on a line of its own, found {_short(words)}", hint=hint)
    if not words:
        raise ScriptError(f"{where}: this line has no words", hint="write what is said, or delete the line")
    if broken := _half_hint(words):
        hint = "write “{shown|spoken}”, both halves in one pair of curly brackets; for a bar that is shown, write “\\|”"
        raise ScriptError(f"{where}: expected a whole hint, found {_short(broken)}", hint=hint)
    return Line(speaker=role, text=ESCAPED.sub(r"\1", words), receipts=receipts, pause_ms=pause_ms)


def _parse_receipts(numbers: str, where: str) -> tuple[int, ...]:
    """Sentence numbers of ``3``, ``1, 2`` or ``4-6``.

    >>> _parse_receipts("1, 4-6", "script.md:7")
    (1, 4, 5, 6)
    """
    found: list[int] = []
    for piece in numbers.split(","):
        match = re.fullmatch(r"\s*([1-9][0-9]{0,8})(?:\s*[-–]\s*([1-9][0-9]{0,8}))?\s*", piece)
        first, last = (int(match[1]), int(match[2] or match[1])) if match else (1, 0)
        if not first <= last < first + LONGEST_RANGE:
            hint = "write “[1, 2]” or “[4-6]”, counted from 1; for a bracket that is spoken, write “\\[”"
            raise ScriptError(f"{where}: expected sentence numbers, found {_short(f'[{numbers}]')}", hint=hint)
        found.extend(range(first, last + 1))
    return tuple(found)


def _section_id(title: str, language: str) -> str:
    """Id of a heading: from the table of the language, then of any language, else a slug of the title.

    >>> _section_id("Pembuka", "id"), _section_id("Kabar Utama", "id")
    ('opening', 'story')
    >>> _section_id("Selingan musik!", "id"), _section_id("☕", "id")
    ('selingan-musik', 'section')
    """
    for table in (TITLES.get(language, {}), *TITLES.values(), *SOBER.values()):
        for key, heading in table.items():
            if heading.casefold() == title.casefold():
                return key
    ascii_only = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", ascii_only.lower()).strip("-") or "section"


# --- what errors say -------------------------------------------------------------------------------------------------


def _short(text: str) -> str:
    text = text.strip()
    return f"“{text if len(text) <= 40 else text[:39] + '…'}”"


def _form(cast: Cast, speaker: str = "") -> str:
    return _nearest(speaker.strip(), [cast.name(role) for role in ROLES], "the cast is")


def _nearest(word: str, known: tuple[str, ...] | list[str], lead: str) -> str:
    listed = f"{lead} {', '.join(known)}"
    close = difflib.get_close_matches(word, known, n=1)
    return f"did you mean “{close[0]}”? {listed}" if close else listed


def _empty_section(name: str, place: int) -> ScriptError:
    return ScriptError(
        f"{name}:{place}: this section has no lines", hint="write a line under it, or delete the heading"
    )
