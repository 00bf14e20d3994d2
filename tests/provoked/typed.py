"""What hands type: commands, options, settings, and scripts as edited by hand."""

from miniaudio import Backend

from podcast import config, script
from podcast.cli import loudspeaker
from podcast.model import Line, Script, Section
from tests.conftest import LIBRARY, PASAR, folders
from tests.provoked.row import Call, Row, forbidden, in_script, replaced, setting, without, written

P, L = str(PASAR), str(LIBRARY)
WORDLESS = Script(
    title="Uji", number=1, language="id",
    sections=(Section(id="story", title="Seduhan", lines=(Line(speaker="host", text=" "),)),),
)  # fmt: skip
# Of a show with two published editions, 1 (pasar) and 2 (kebun).
ROWS: dict[str, Row | Call] = {
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
    "time to play at": Row(("play", "1", "--at", "nanti"), 2, "“nanti” is not a time", "3:20"),
    "time after the end": Row(("play", "1", "--at", "59:00"), 2, "has ended by 59:00", "a time before"),
    "force without target": Row(("publish", "--force"), 2, "--force is about a target", "podcast publish --to TARGET"),
    "model without writer": Row(("write", P, "--model", "x"), 2, "--model names the language model", "--writer llm"),
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
    "folder of init": Row(("init", "podcast.toml/x"), 1, "cannot make podcast.toml/x", "choose another folder"),
    "address of init": Row(("init", "x", "--base-url", "kopi"), 2, "“kopi” must begin with http", "change base_url"),
    # voices
    "voice not installed": Row(
        ("voices", "try", "ef_dora"), 2, "ef_dora is not installed", "podcast voices install ef_dora"
    ),
    "language of voices": Row(("voices", "--language", "xx"), 2, "no voice here speaks 'xx'", "en, id"),
    "nothing to say": Row(("say", "…"), 2, "nothing to speak in this text", "give words"),
    "sound that is no wav": Row(("say", "Ya.", "--out", "a.mp3"), 2, "a.mp3 does not end in .wav", "written as WAV"),
    # sources
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
    # the shelf
    "draft to play": Row(("play", "1"), 1, "is a draft without sound", "podcast record 0001-", without("episode.json")),
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
    "cover already": Row(
        ("init", "x", "--cover", "cover.jpg"), 2, "x/cover.jpg is there already", "leave out --cover",
        written("x/cover.jpg", "x"),
    ),
    "style of init": Row(
        ("init", "x", "--style"), 2, "x/style is there already", "leave out --style", written("x/style/a", "")
    ),
    "theme of init": Row(
        ("init", "x", "--theme"), 2, "x/theme is there already", "leave out --theme", written("x/theme/a", "")
    ),
    "language of an article": Row(
        ("generate", P, "--language", "xx"), 2, "“xx” is not supported", "supported languages: en, id"
    ),
    "voice that is silent": Row(
        ("say", "Itu unggas.", "--engine", "tests.engines_trouble:Silent"), 1, "the sound is silent", "engine"
    ),
    "voice that is online": Row(
        ("voices", "try", "com"), 2, "com is a voice of gtts, which is online", "--engine gtts"
    ),
    "no loudspeaker": Row(
        ("say", "Ya."), 1, "there is no loudspeaker", "--out sound.wav",
        during=lambda show: replaced(loudspeaker, "backends", [Backend.JACK]),
    ),
    "day of the environment": Row(
        ("generate", P), 2, "SOURCE_DATE_EPOCH “kemarin” is not a number", "unset it",
        env={"SOURCE_DATE_EPOCH": "kemarin"},
    ),
    "no show anywhere": Row(
        ("list",), 2, "there is no podcast.toml in", "podcast init", lambda show: (show / "podcast.toml").unlink()
    ),
    "settings that may not be read": Row(
        ("publish",), 2, "podcast.toml: Permission denied", "check its permissions", during=forbidden("podcast.toml")
    ),
    "neither yes nor no": Row(
        ("publish",), 2, "neither true nor false", "true", setting("# episode_covers = true", "episode_covers = 5")
    ),
    "nearly a palette": Row(
        ("publish",), 2, "palette: there is no “pandann”", "did you mean “pandan”?",
        setting('# palette = "kopi"', 'palette = "pandann"'),
    ),
    "line without a word": Call(
        lambda show: script.render(WORDLESS, config.load(show / "podcast.toml").cast), "a line of Sari has no words",
        "leave the line out",
    ),
    # the script, as edited by hand
    "who speaks": Row(("record", "1"), 1, "script.md:", "did you mean “Sari”?", in_script(r"\nSari: ", "\nSarri: ")),
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
            ("music behind words", "on a line of its own", "above the line", r"\nSari: .*", r"\nSari: Halo. [musik]"),
            ("music at the end", "no line follows this music", "before a line", r"\Z", "\n[musik]\n"),
        )
    },
}  # fmt: skip
