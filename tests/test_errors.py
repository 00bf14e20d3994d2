"""Error messages, each provoked by the command as a stranger would: what is wrong, where, and what to do next.

Those that need a server, a broken document or a voice that fails are provoked in the tests of their rooms; here is what
hands type. The last test looks at every place in the program that makes an error.
"""

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from podcast import errors
from tests.conftest import LIBRARY, PASAR, Podcast, folders

ROOT = Path(__file__).parent.parent


@dataclass(frozen=True)
class Row:
    """A command line, what is done to the show before it, and what must be told."""

    args: tuple[str, ...]
    code: int
    what: str
    """What is wrong, and where."""
    following: str
    """What to do next."""
    before: Callable[[Path], None] = lambda show: None
    stdin: bytes = b""


def setting(old: str, new: str) -> Callable[[Path], None]:
    def change(show: Path) -> None:
        path = show / "podcast.toml"
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")

    return change


def written(name: str, content: str | bytes) -> Callable[[Path], None]:
    def write(show: Path) -> None:
        (show / name).write_bytes(content if isinstance(content, bytes) else content.encode())

    return write


def in_script(old: str, new: str) -> Callable[[Path], None]:
    def change(show: Path) -> None:
        path = show / "episodes" / folders(show)[0] / "script.md"
        text = path.read_text("utf-8")
        assert re.search(old, text), text
        path.write_text(re.sub(old, new, text, count=1), "utf-8")

    return change


def in_episode(name: str, content: str | bytes) -> Callable[[Path], None]:
    return lambda show: written(f"episodes/{folders(show)[0]}/{name}", content)(show)


def both(*changes: Callable[[Path], None]) -> Callable[[Path], None]:
    def change(show: Path) -> None:
        for each in changes:
            each(show)

    return change


def without(name: str) -> Callable[[Path], None]:
    return lambda show: (show / "episodes" / folders(show)[0] / name).unlink()


P, L = str(PASAR), str(LIBRARY)
# Of a show with two published editions, 1 (pasar) and 2 (kebun).
ROWS = {
    # the command line
    "no such command": Row(("genrate",), 2, "there is no command “genrate”", "podcast --help"),
    "no such option": Row(("list", "--al"), 2, "No such option: --al", "podcast list --help"),
    "option nearly": Row(("show", "1", "--jsn"), 2, "option: --jsn. Did you mean --json?", "podcast show --help"),
    "nothing given": Row(("generate",), 2, "Missing argument 'SOURCE...'", "podcast generate --help"),
    "not a number": Row(("serve", "--port", "x"), 2, "Invalid value for '--port': 'x'", "podcast serve --help"),
    "no such choice": Row(("init", "x", "--palette", "biru"), 2, "'biru' is not one of 'kopi'", "podcast init --help"),
    "no such shell": Row(("completion", "csh"), 2, "'csh' is not one of 'bash'", "podcast completion --help"),
    "no show there": Row(("list", "--show", "tiada"), 2, "no podcast.toml in tiada", "podcast init tiada"),
    "a show already": Row(("init", "."), 2, "podcast.toml is there already", "choose another folder"),
    "language of init": Row(
        ("init", "x", "--language", "xx"), 2, "“xx” is not supported", "supported languages: en, id"
    ),
    "cover of init": Row(("init", "x", "--cover", "a.gif"), 2, "a.gif is neither .jpg nor .png", "convert it"),
    "cover that is not there": Row(("init", "x", "--cover", "a.jpg"), 2, "cannot read a.jpg", "path of a picture"),
    "theme already": Row(
        ("init", ".", "--theme"), 2, "theme is there already", "move it away", lambda show: (show / "theme").mkdir()
    ),
    "stdin twice": Row(("generate", "-", "-"), 2, "standard input (-) can be read only once", "as files"),
    "date": Row(("generate", P, "--date", "kemarin"), 2, "“kemarin” is not a date", "2026-01-31"),
    "year": Row(("generate", P, "--date", "1812-01-31"), 2, "the year 1812 is out of range", "2026-01-31"),
    "number for two": Row(("generate", P, P, "--number", "9"), 2, "--number is for one source", "leave it out"),
    "number that is taken": Row(
        ("generate", L, "--number", "2"),
        2,
        "number 2 is or was an edition",
        "next one is 3",
    ),
    "engine": Row(("generate", P, "--engine", "espaek"), 2, "there is no engine 'espaek'", "did you mean espeak?"),
    "engine of nowhere": Row(
        ("say", "Ya.", "--engine", "nowhere:No"), 1, "the engine nowhere:No cannot be loaded", "package.module:Class"
    ),
    "style": Row(("write", P, "--style", "latte", "--force"), 2, "latte", "kopi-sedap"),
    "retake of two": Row(("record", "1", "2", "--retake", "3"), 2, "--retake is for one episode", "give one SLUG"),
    "retake beyond": Row(("record", "1", "--retake", "999"), 2, "has no line 999", "numbered 1 to "),
    "slug": Row(("show", "pasr"), 1, "there is no episode “pasr”", "podcast list"),
    "slug nearly": Row(
        ("show", "0001-pasar-pagi-sukamayu"), 1, "no episode “0001-pasar-pagi-sukamayu”", "did you mean 0001-"
    ),
    "slug of two": Row(("play", "000"), 1, "“000” means more than one episode", "say which: 0001-"),
    "time to play at": Row(("play", "1", "--at", "nanti"), 2, "“nanti” is not a time", "3:20"),
    "time after the end": Row(("play", "1", "--at", "59:00"), 2, "has ended by 59:00", "a time before"),
    "force without target": Row(("publish", "--force"), 2, "--force is about a target", "podcast publish --to TARGET"),
    "target": Row(("publish", "--to", "ftp://a/b"), 2, "ftp://a/b", "s3://"),
    "model without writer": Row(("write", P, "--model", "x"), 2, "--model names the language model", "--writer llm"),
    "host to serve at": Row(("serve", "--host", "no such host"), 2, "cannot serve at 'no such host'", "127.0.0.1"),
    "no such subcommand": Row(
        ("voices", "instal"), 2, "no command “voices instal”. Did you mean", "podcast voices --help"
    ),
    "shell left out": Row(("completion",), 2, "Missing argument '{bash|zsh|fish}'", "podcast completion --help"),
    "minutes": Row(("generate", P, "--minutes", "0"), 2, "Invalid value for '--minutes'", "podcast generate --help"),
    "megabytes": Row(
        ("voices", "prune", "--keep", "-1"), 2, "Invalid value for '--keep'", "podcast voices prune --help"
    ),
    "workers": Row(
        ("generate", P, "--workers", "banyak"), 2, "“banyak” is no number from 1", "podcast generate --help"
    ),
    "cluster": Row(("generate", P, "--workers", "farm://a"), 2, "'farm://a' is no cluster", "tls://scheduler"),
    "cluster in the open": Row(
        ("generate", P, "--workers", "tcp://farm.example:8786"), 2, "without encryption", "use tls://farm.example:8786"
    ),
    "digest of one": Row(("generate", "--digest", P), 2, "made of two articles or more", "leave out --digest"),
    "model without a name": Row(("write", L, "--writer", "llm"), 2, "no language model is named", "--model NAME"),
    "folder of init": Row(("init", "podcast.toml/x"), 1, "cannot make podcast.toml/x", "choose another folder"),
    "address of init": Row(("init", "x", "--base-url", "kopi"), 2, "“kopi” must begin with http", "change base_url"),
    "target that is a file": Row(("publish", "--to", "cover.jpg"), 2, "cover.jpg is a file", "folder"),
    "target in the show": Row(("publish", "--to", "feed"), 2, "feed would mix the published files", "outside the show"),
    "target of nowhere": Row(("publish", "--to", "s3://"), 2, "cannot publish to s3://", "s3://BUCKET/PREFIX"),
    "target without a name": Row(("publish", "--to", ""), 2, "the publish target is empty", "folder"),
    "nothing followed": Row(("update",), 2, "this show follows no source", "[[sources]]"),
    "followed, not there": Row(
        ("update",),
        2,
        "source tiada cannot be read",
        "check path",
        lambda show: written("podcast.toml", (show / "podcast.toml").read_text() + '\n[[sources]]\npath = "tiada"\n')(
            show
        ),
    ),
    "no list of feeds": Row(("import", "tiada.opml"), 1, "cannot read tiada.opml", "give an OPML file"),
    "broken list of feeds": Row(
        ("import", "a.opml"), 1, "a.opml is broken OPML", "export it again", written("a.opml", "<opml><body>")
    ),
    # voices
    "voice": Row(("say", "Ya.", "--voice", "hihg"), 2, "tone has no voice 'hihg'", "did you mean high"),
    "voice of nobody": Row(("voices", "try", "zzz", "--out", "a.wav"), 2, "no voice 'zzz'", "podcast voices"),
    "voice not installed": Row(
        ("voices", "try", "ef_dora"), 2, "ef_dora is not installed", "podcast voices install ef_dora"
    ),
    "voice to install": Row(("voices", "install", "ef_dorra"), 2, "ef_dorra", "did you mean ef_dora"),
    "mirror": Row(
        ("voices", "install", "ef_dora", "--mirror", "x"), 2, "the mirror 'x' is no address", "it looks like"
    ),
    "language of voices": Row(("voices", "--language", "xx"), 2, "no voice here speaks 'xx'", "en, id"),
    "nothing to say": Row(("say", "…"), 2, "nothing to speak in this text", "give words"),
    "sound that is no wav": Row(("say", "Ya.", "--out", "a.mp3"), 2, "a.mp3 does not end in .wav", "written as WAV"),
    "language to say": Row(("say", "Ya.", "--language", "xx"), 2, "language 'xx' is not supported", "en, id"),
    # sources
    "no such file": Row(("generate", "tiada.txt"), 1, "tiada.txt does not exist", "check the path"),
    "a folder": Row(("generate", "episodes"), 1, "episodes is a folder", "the article's file itself"),
    "empty": Row(("generate", "-"), 1, "standard input is empty", "with an article in it", stdin=b" \n"),
    "binary": Row(("generate", "-"), 1, "standard input is binary", "readable are text", stdin=bytes(range(256)) * 9),
    "picture": Row(
        ("generate", "a.png"), 1, "a.png is a picture", "readable are", written("a.png", b"\x89PNG" + bytes(99))
    ),
    "zip": Row(
        ("generate", "a.zip"), 1, "a.zip is a zip archive", "readable are", written("a.zip", b"PK\x03\x04" + b"a" * 99)
    ),
    "PDF in name only": Row(
        ("generate", "a.pdf"), 1, "a.pdf is no PDF", "export it again", written("a.pdf", "Hujan turun.")
    ),
    "broken Word file": Row(
        ("generate", "a.docx"),
        1,
        "a.docx is a broken Word file",
        "export it",
        written("a.docx", b"PK\x03\x04word/document.xml"),
    ),
    "too short": Row(
        ("generate", "-"), 1, "standard input", "--force", stdin=b"Hujan turun sejak pagi tadi di desa kami.\n"
    ),
    "nothing to tell": Row(
        ("generate", "-"),
        1,
        "has nothing that hosts could tell",
        "is it the right page or file?",
        stdin=b"Kami pergi ke pasar ikan. Kami membeli ikan segar di sana. Kami pulang naik perahu sore itu.\n",
    ),
    "address of another kind": Row(("generate", "ftp://contoh.id/a"), 1, "only http and https are", "http(s) address"),
    "address with a password": Row(
        ("generate", "https://a:b@contoh.id/"), 1, "Error: https://contoh.id/ has a name or password", "save the page"
    ),
    "address of this machine": Row(
        ("generate", "http://127.0.0.1:9/a"), 1, "127.0.0.1:9/a is not fetched", "--allow-host 127.0.0.1"
    ),
    # settings
    "no title": Row(
        ("publish",), 2, "podcast.toml: “title” is missing", "add title", setting('title = "Kopi Uji"', "")
    ),
    "unknown key": Row(
        ("publish",), 2, "podcast.toml:3: unknown key “titel”", "did you mean “title”?", setting("title = ", "titel = ")
    ),
    "not TOML": Row(
        ("publish",), 2, "podcast.toml is not valid TOML", "quotation marks", setting('"Kopi Uji"', "Kopi Uji")
    ),
    "not UTF-8": Row(
        ("publish",), 2, "podcast.toml is not UTF-8", "save it as UTF-8", written("podcast.toml", b"\xff\xfe\xff")
    ),
    "category": Row(("publish",), 2, "category “Newz” is not one", "did you mean “News”?", setting('"News"', '"Newz"')),
    "kind": Row(
        ("publish",),
        2,
        "podcast.toml:3: title: input should be a valid string",
        "change title",
        setting('"Kopi Uji"', "5"),
    ),
    "base_url": Row(
        ("publish",),
        2,
        "base_url “kopi” must begin with http",
        "change base_url",
        setting("http://localhost:8000", "kopi"),
    ),
    "music": Row(
        ("record", "1", "--force"),
        1,
        "tiada.mp3, the opening that podcast.toml names",
        "take it out",
        setting('# opening = "music/opening.mp3"', 'opening = "tiada.mp3"'),
    ),
    "subcategory": Row(
        ("publish",),
        2,
        "“Daily Newz”",
        "did you mean “Daily News”",
        setting('# subcategory = "Daily News"', 'subcategory = "Daily Newz"'),
    ),
    "email": Row(
        ("publish",),
        2,
        "email “siti” is not an address",
        "change email",
        setting('# email = "redaksi@example.org"', 'email = "siti"'),
    ),
    "guid": Row(("publish",), 2, "guid “1” is not a UUID", "change guid", setting('# guid = "…"', 'guid = "1"')),
    "cover of the show": Row(
        ("publish",),
        2,
        "cover “../a.jpg” must be a .jpg or .png inside",
        "change cover",
        setting('# cover = "cover.jpg"', 'cover = "../a.jpg"'),
    ),
    "two of a name": Row(
        ("publish",), 2, "the cast needs three different names", "change cast", setting('"Bayu"', '"Sari"')
    ),
    "name with a colon": Row(
        ("publish",), 2, "“Bayu:” cannot stand before a colon", "change cast.cohost.name", setting('"Bayu"', '"Bayu:"')
    ),
    "word without a sound": Row(
        ("publish",),
        2,
        "pronunciations says nothing for “BPKD”",
        "change pronunciations.BPKD",
        setting("[pronunciations]", '[pronunciations]\nBPKD = "…"'),
    ),
    "how often": Row(
        ("publish",),
        2,
        "updates “kadang” is not one of",
        "change feed.updates",
        setting('# updates = "weekdays"', 'updates = "kadang"'),
    ),
    "hub": Row(
        ("publish",),
        2,
        "websub “hub” is not a web address",
        "change feed.websub",
        setting('# websub = "https://…"', 'websub = "hub"'),
    ),
    "key in a file": Row(
        ("publish",),
        2,
        "the key itself stands in no file",
        "change llm.key",
        setting("\n[llm]\n", '\n[llm]\nkey = "sk-1234"\n'),
    ),
    "theme": Row(
        ("publish",), 2, "there is no theme in", "podcast init --theme", setting('# theme = "theme"', 'theme = "tiada"')
    ),
    "music without a sound": Row(
        ("record", "1", "--force"),
        1,
        "cannot decode",
        "is it a sound file",
        setting('# opening = "music/opening.mp3"', 'opening = "podcast.toml"'),
    ),
    "picture of a chapter": Row(
        ("record", "1", "--force"),
        1,
        "story.jpg",
        "a JPEG or PNG of 1400 to 3000 pixels",
        in_episode("story.jpg", "bukan gambar"),
    ),
    "cover that is none": Row(
        ("record", "1", "--force"),
        1,
        "cover.jpg",
        "a JPEG or PNG of 1400 to 3000 pixels",
        written("cover.jpg", "bukan gambar"),
    ),
    # the shelf
    "draft to play": Row(("play", "1"), 1, "is a draft without sound", "podcast record 0001-", without("episode.json")),
    "draft to republish": Row(("republish", "1"), 1, "draft", "podcast record 0001-", without("episode.json")),
    "record of another": Row(
        ("show", "1"),
        1,
        "belongs to another folder, “0009-",
        "rename the folder back",
        lambda show: in_episode(
            "episode.json",
            (show / "episodes" / folders(show)[0] / "episode.json").read_text("utf-8").replace('"0001-', '"0009-'),
        )(show),
    ),
    "article that is damaged": Row(
        ("record", "1"), 1, "article.json is damaged", "from a backup", in_episode("article.json", "{}")
    ),
    "removed without the list": Row(
        ("remove", "1"), 1, "cannot be read", "restore it from a backup", written("episodes/.removed.json", "{}")
    ),
    "numbers that are gone": Row(
        ("generate", L), 1, "cannot be read", "restore it from a backup", written("episodes/.removed.json", "{}")
    ),
    "no feed to serve": Row(
        ("serve",), 1, "no feed to serve", "podcast publish", lambda show: (show / "feed" / "feed.xml").unlink()
    ),
    "sound to play": Row(
        ("play", "1"),
        1,
        ".mp3 is missing",
        "podcast record 0001-",
        lambda show: without(f"{folders(show)[0]}.mp3")(show),
    ),
    "article": Row(("record", "1"), 1, "article.json is missing", "from its source", without("article.json")),
    "script": Row(("record", "1"), 1, "script.md is not a file", "podcast write SOURCE", without("script.md")),
    "damaged record": Row(
        ("show", "1"),
        1,
        "episode.json is damaged",
        "from a backup",
        lambda show: (show / "episodes" / folders(show)[0] / "episode.json").write_text("{}"),
    ),
    # the script, as edited by hand
    "who speaks": Row(("record", "1"), 1, "script.md:", "did you mean “Sari”?", in_script(r"\nSari: ", "\nSarri: ")),
    "number of the script": Row(
        ("record", "1"), 2, "says number 7, its folder 1", "write number: 1", in_script("number: 1", "number: 7")
    ),
    "front matter": Row(("record", "1"), 1, "script.md:1: expected the front matter", "---", in_script("^---\n", "")),
    **{
        case: Row(("record", "1"), 1, what, following, in_script(old, new))
        for case, what, following, old, new in (
            ("key of the script", "unknown key “nomer”", "number", "number: 1", "nomer: 1"),
            ("key twice", "“number” stands twice", "keep one of them", "number: 1", "number: 1\nnumber: 1"),
            ("number in words", "number is not a whole number", "number: 15", "number: 1", "number: satu"),
            ("no title in it", "the front matter has no “title”", "add “title: …”", r"title: .*\n", ""),
            ("open comment", "this comment is never closed", "close it with “-->”", r"\n# ", "\n<!-- lupa\n# "),
            ("heading", "expected “# Section”, found “#Pembuka”", "one #, a space", "\n# ", "\n#"),
            ("section twice", "there is a second section “Pembuka”", "one heading", "\n# Penutup", "\n# Pembuka"),
            ("section of nothing", "this section has no lines", "delete the heading", "\n# ", "\n# Jeda\n\n# "),
            ("line too early", "a line before the first section", "“# Pembuka”", "\n# ", "\nSari: Halo.\n# "),
            ("no line at all", "has no lines to speak", "Sari", r"(?s)\n# .*", "\n"),
            ("neither line nor heading", "expected “Name: words”", "Sari", "\nSari: ", "\nSari "),
            ("line of nothing", "this line has no words", "delete the line", r"\nSari: .*", "\nSari: "),
            ("pause", "expected a pause in milliseconds", "(jeda 800)", "\nSari: ", "\nSari: (jeda lama) "),
            ("long pause", "a pause of 99999 ms is too long", "at most", "\nSari: ", "\nSari: (jeda 99999) "),
            ("half a hint", "expected a whole hint", "{shown|spoken}", "\nSari: ", "\nSari: {BPKD| "),
            ("receipt", "expected sentence numbers, found “[0]”", "[1, 2]", r"\[\d+\]\n", "[0]\n"),
            ("music at the end", "no line follows this music", "before a line", r"\Z", "\n[musik]\n"),
        )
    },
}


@pytest.mark.parametrize("case", ROWS)
def test_it_is_told_what_is_wrong_and_what_to_do(case: str, podcast: Podcast, stocked: Path) -> None:
    row = ROWS[case]
    row.before(stocked)
    ran = podcast(*row.args, stdin=row.stdin)
    rows = ran.err.splitlines()
    told = [line for line in rows if line.startswith("Error: ")]
    hints = [line for line in rows if line.startswith("Hint: ")]
    assert ran.code == row.code, ran.err
    assert len(told) == 1 and row.what in told[0], ran.err
    assert len(hints) == 1 and row.following in hints[0], ran.err
    assert "Traceback" not in ran.err and len(told[0]) < 300


@pytest.mark.parametrize("case", ["slug", "unknown key", "no such file"])
def test_with_json_the_same_is_in_the_document(case: str, podcast: Podcast, stocked: Path) -> None:
    row = ROWS[case]
    row.before(stocked)
    ran = podcast(*row.args, "--json")
    found = ran.document if "error" in ran.document else ran.document["failed"][0]
    assert row.what in found["error"] and row.following in found["hint"]


def made() -> Iterator[tuple[str, ast.Call]]:
    """Every place of the program that makes an error."""
    kinds = {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, Exception)}
    for path in sorted((ROOT / "podcast").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in kinds:
                yield f"{path.relative_to(ROOT)}:{node.lineno}", node


def test_no_error_is_made_without_a_next_step() -> None:
    places = list(made())
    assert len(places) > 200
    for place, call in places:
        hint = next((keyword.value for keyword in call.keywords if keyword.arg == "hint"), None)
        assert hint is not None, f"{place}: hint"
        assert not (isinstance(hint, ast.Constant) and not hint.value), f"{place}: an empty hint"
        what = call.args[0] if call.args else None
        assert not isinstance(what, ast.Constant) or len(str(what.value).split()) > 3, f"{place}: says too little"
        for text in (
            node.value for part in (what, hint) if part for node in ast.walk(part) if isinstance(node, ast.Constant)
        ):
            assert "\n" not in str(text), f"{place}: more than a line"
