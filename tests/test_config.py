"""podcast.toml: what is accepted, and how what is not is named."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast import config
from podcast.errors import UsageError

LEAST = 'title = "Kopi"\nauthor = "Redaksi"\n'


def written(folder: Path, text: str) -> Path:
    path = folder / "podcast.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_title_and_author_are_enough(tmp_path: Path) -> None:
    show = config.load(written(tmp_path, LEAST))
    assert [show.cast.name(role) for role in ("host", "cohost", "reader")] == ["Sari", "Bayu", "Pembaca"]
    assert (show.language, show.engine, show.minutes) == ("id", "auto", 4.0)


def test_the_cast_has_names_of_its_language_and_may_be_given_in_part(tmp_path: Path) -> None:
    text = LEAST + 'language = "en"\n[cast]\nhost = "Rina"\n[cast.reader]\nvoice = "id+m3"\nspeed = 0.9\n'
    cast = config.load(written(tmp_path, text)).cast
    assert (cast.host.name, cast.cohost.name, cast.reader.name) == ("Rina", "Ben", "Reader")
    assert (cast.reader.voice, cast.reader.speed) == ("id+m3", 0.9)


def test_every_table_is_read(tmp_path: Path) -> None:
    text = LEAST + (
        'base_url = "https://a.example/kopi/"\n[sound]\nbitrate_kbps = 128\n[fetch]\nallow_hosts = ["127.0.0.1:80"]\n'
        '[pronunciations]\n"BPSDM" = "be pe"\n[[sources]]\nurl = "https://a.example/feed"\ninclude = ["kopi"]\n'
    )
    show = config.load(written(tmp_path, text))
    assert show.base_url == "https://a.example/kopi"
    assert show.sound.bitrate_kbps == 128
    assert show.fetch.allow_hosts == ("127.0.0.1:80",)
    assert show.pronunciations == {"BPSDM": "be pe"}
    assert show.sources[0].include == ("kopi",)


REFUSED = {
    "misspelt key": (LEAST + 'basurl = "x"\n', "podcast.toml:3: unknown key “basurl”", "base_url"),
    "unknown key": (LEAST + "zzz = 1\n", "podcast.toml:3: unknown key “zzz”", "known keys:"),
    "misspelt role": (LEAST + '[cast.hostt]\nname = "A"\n', "podcast.toml:3: unknown key “cast.hostt”", "“host”"),
    "misspelt key in a role": (LEAST + '[cast.host]\nvoise = "a"\n', ":4: unknown key “cast.host.voise”", "“voice”"),
    "misspelt sound": (LEAST + "[sound]\nbitrate = 9\n", ":4: unknown key “sound.bitrate”", "“bitrate_kbps”"),
    "second source": (
        LEAST + '[[sources]]\nurl="a"\n[[sources]]\nurls="b"\n',
        ":6: unknown key “sources.2.urls”",
        "“url”",
    ),
    "source without a place": (
        LEAST + "[[sources]]\nlimit = 3\n",
        ":3: a source has either a url or a path",
        "sources.1",
    ),
    "source with two places": (
        LEAST + '[[sources]]\nurl="http://a.id"\npath="b"\n',
        ":3: a source has either",
        "sources.1",
    ),
    "source that is no address": (
        LEAST + '[[sources]]\nurl = "a.id/rss"\n',
        ":4: url “a.id/rss” is not a web",
        "sources.1.url",
    ),
    "source with a password": (
        LEAST + '[[sources]]\nurl = "http://a:b@c.id/"\n',
        ":4: url “http://a:b@c.id/” is",
        "url",
    ),
    "source twice": (LEAST + '[[sources]]\npath="b"\n[[sources]]\npath="b"\n', ":5: “b” is there twice", "sources.2"),
    "source in no language": (
        LEAST + '[[sources]]\npath="b"\nlanguage="xx"\n',
        ":5: language “xx” is not one of",
        "language",
    ),
    "no title": ('author = "a"\n', "“title” is missing", "title"),
    "not TOML": (LEAST + "minutes = \n", "is not valid TOML: ", "quotation marks"),
    "wrong type": ('title = 5\nauthor = "a"\n', "podcast.toml:1: title: input should be a valid string", "title"),
    "out of range": (LEAST + "minutes = 0\n", "podcast.toml:3: minutes: input should be greater than 0", "minutes"),
    "bit rate": (LEAST + "[sound]\nbitrate_kbps = 77\n", "podcast.toml:4: sound.bitrate_kbps:", "bitrate_kbps"),
    "cast is a text": (LEAST + 'cast = "Sari"\n', "podcast.toml:3: cast:", "cast"),
    "language": (LEAST + 'language = "xx"\n', "podcast.toml:3: language “xx” is not one of en, id", "language"),
    "two lines": ('title = "a\\nb"\nauthor = "a"\n', "podcast.toml:1: title must be one line", "title"),
    "same names": (LEAST + '[cast]\nhost = "bayu"\n', "podcast.toml:3: the cast needs three different names", "cast"),
    "colon in a name": (LEAST + '[cast]\nhost = "A: B"\n', "podcast.toml:4: “A: B” cannot stand before", "cast"),
    "base_url": (LEAST + 'base_url = "kopi.example"\n', "podcast.toml:3: base_url", "base_url"),
    "cover outside": (LEAST + 'cover = "../a.jpg"\n', "podcast.toml:3: cover", "cover"),
    "email": (LEAST + 'email = "a"\n', "podcast.toml:3: email", "email"),
    "pronunciation of nothing": (LEAST + '[pronunciations]\n"" = "a"\n', "podcast.toml:4: pronunciations has", '.""'),
    "pronounced as nothing": (
        LEAST + '[pronunciations]\n"a b" = " "\n',
        "podcast.toml:4: pronunciations says",
        '."a b"',
    ),
    "pitch": (LEAST + "[cast]\nhost.pitch = 7\n", "podcast.toml:4: cast.host.pitch", "cast.host.pitch"),
    "hub": (
        LEAST + '[feed]\nwebsub = "hub.example"\n',
        "podcast.toml:4: websub “hub.example” is not a web",
        "feed.websub",
    ),
    "updates": (
        LEAST + '[feed]\nupdates = "often"\n',
        "podcast.toml:4: updates “often” is not one of daily",
        "updates",
    ),
    "licence": (LEAST + '[feed]\nlicense = "Hak Cipta"\n', "is no SPDX identifier: give license_url", "feed.license"),
    "seasons": (LEAST + "[feed]\nseasons = [3, 2]\n", "podcast.toml:4: seasons must be", "feed.seasons"),
    "limit": (LEAST + "[feed]\nlimit = 1\n", "podcast.toml:4: feed.limit:", "feed.limit"),
    "funding": (LEAST + '[feed]\nfunding_text = ""\n', "funding_text must be one line", "feed.funding_text"),
    "feed key": (LEAST + "[feed]\nlimits = 3\n", "unknown key “feed.limits”", "did you mean “limit”"),
    "model": (LEAST + '[llm]\nmodel = "a b"\n', "podcast.toml:4: model “a b” is no name", "llm.model"),
    "model server": (LEAST + '[llm]\nbase_url = "localhost:1"\n', ":4: base_url “localhost:1” must begin", "base_url"),
    "key in the file": (LEAST + '[llm]\nkey = "sk-1"\n', ":4: key must name an environment variable", "llm.key"),
    "currency": (LEAST + '[llm]\ncurrency = "rupiah"\n', ":4: currency “rupiah” is not a code", "llm.currency"),
    "writer": (LEAST + 'writer = "human"\n', "podcast.toml:3: writer:", "writer"),
    "guid": (LEAST + 'guid = "a"\n', "podcast.toml:3: guid", "guid"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_refused_is_named(case: str, tmp_path: Path) -> None:
    text, what, hint = REFUSED[case]
    with pytest.raises(UsageError) as caught:
        config.load(written(tmp_path, text))
    assert what in caught.value.what
    assert hint in caught.value.hint
    assert caught.value.exit_code == 2


def test_a_file_that_is_not_text_is_named(tmp_path: Path) -> None:
    (tmp_path / "podcast.toml").write_bytes(b"title = \xff\n")
    with pytest.raises(UsageError, match="UTF-8"):
        config.load(tmp_path / "podcast.toml")


def test_the_nearest_show_upwards_is_found(tmp_path: Path) -> None:
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    with pytest.raises(UsageError, match="no podcast") as caught:
        config.find(deep)
    assert "podcast init" in caught.value.hint
    written(tmp_path, LEAST)
    assert config.find(deep) == tmp_path / "podcast.toml"


any_text = st.text(st.characters(exclude_categories=("Cs",)), max_size=40)


@given(any_text, any_text, st.none() | any_text, any_text)
def test_any_answer_survives_the_template(title: str, author: str, email: str | None, description: str) -> None:
    data = tomllib.loads(config.template(title=title, author=author, email=email, description=description))
    assert (data["title"], data["author"], data["description"]) == (title, author, description)
    assert data.get("email") == (email or None)


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_template_is_a_show(language: str, tmp_path: Path) -> None:
    text = config.template(title="Kopi", author="Redaksi", language=language)
    plain = config.load(written(tmp_path, f'title = "Kopi"\nauthor = "Redaksi"\nlanguage = "{language}"\n'))
    assert config.load(written(tmp_path, text)) == plain


def test_what_the_template_says_of_defaults_is_true(tmp_path: Path) -> None:
    """Every commented-out value is the one that holds without it."""
    text = config.template(title="Kopi", author="Redaksi")
    before = config.load(written(tmp_path, text))
    shown = text.partition("# [[sources]]")[0]  # what follows belongs to a table that nobody has to have
    true = [row for row in shown.splitlines() if row.startswith("# ") and " = " in row and "…" not in row]
    llm = "model base_url key price_in price_out"
    examples = f"{llm} subcategory email opening bed sting closing theme updates license".split()
    defaults = [row for row in true if not row.startswith(('# "', *(f"# {name} " for name in examples)))]
    assert len(defaults) == 26
    for row in defaults:
        text = text.replace(row, row.removeprefix("# "), 1)
    assert config.load(written(tmp_path, text)) == before
