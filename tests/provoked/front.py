"""The window of the show: feed, pages, themes and styles, serving and publishing."""

import shutil
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

from podcast import config, feed, library, server
from podcast.publish import folder, parcel, websub
from podcast.publish.bucket import Bucket
from podcast.templates import Theme
from podcast.writer import style
from tests.conftest import KEBUN, PASAR, folders
from tests.provoked.row import Before, Call, Row, both, environment, failing, lacking, setting, written
from tests.test_cowriter import EXAMPLE

P, K, B = str(PASAR), str(KEBUN), str(EXAMPLE)
REFUSED = PermissionError(13, "Permission denied")
OURS = "the style kopi-sedap"
STRANGE = '{"version": 1, "show": null, "files": {"episodes/0009-asing/0009-asing.mp3": {"digest": "a", "tag": ""}}}'
OTHER = "<podcast:guid>9b024349-ccf0-5f69-a609-6b82873eab3c</podcast:guid>"


def own_style(name: str, content: str | None) -> Before:
    """A copy of the program's style in the show, one of its files changed or gone."""

    def change(show: Path) -> None:
        shutil.copytree(style.OWN / "kopi-sedap", show / "gaya")
        path = show / "gaya" / "id" / name
        path.unlink()
        if content is not None:
            path.write_text(content, "utf-8")

    return change


def phrase_less(show: Path) -> None:
    own_style("phrases.toml", None)(show)
    text = (style.OWN / "kopi-sedap" / "id" / "phrases.toml").read_text("utf-8")
    assert "\ngreeting = " in text
    (show / "gaya" / "id" / "phrases.toml").write_text(text.replace("\ngreeting = ", "\ngreetings = "), "utf-8")


def twin(show: Path) -> None:
    """A copy of an episode under another number."""
    slug = folders(show)[0]
    path = show / "episodes" / slug.replace("0001", "0009")
    shutil.copytree(show / "episodes" / slug, path)
    record = path / "episode.json"
    record.write_text(record.read_text("utf-8").replace(f'"{slug}"', f'"{path.name}"'), "utf-8")


def taken(show: Path) -> Any:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        server._listen("127.0.0.1", other.getsockname()[1])


def collision(show: Path) -> Any:
    """Another publisher has put a feed where there was none."""
    from obstore.store import MemoryStore

    with environment(AWS_REGION="us-east-1"):
        bucket = Bucket("s3://kopi/x")
    bucket._store = MemoryStore()
    ours = parcel.Parcel(parcel.FEED, show / parcel.FEED)
    bucket.send(ours)
    bucket.switch(ours, None)


def parcels(change: Before) -> Callable[[Path], Any]:
    def call(show: Path) -> Any:
        episodes = library.shelf(show).episodes
        change(show)
        return parcel.parcels(show, episodes)

    return call


def sound_of(show: Path) -> Path:
    slug = folders(show)[0]
    return show / "episodes" / slug / f"{slug}.mp3"


def categorised(show: Path) -> Any:
    settings = config.load(show / "podcast.toml").model_copy(update={"category": "Newz"})
    feed.check_category(settings)


def tidied(show: Path) -> Any:
    with failing("os.unlink", "a.mp3", REFUSED)(show):
        folder.Folder(str(show.parent / "www"), show).remove(["a.mp3"])


THEMED = setting('# theme = "theme"', 'theme = "theme"')
WROTE = ("write", B, "--style", "gaya")
ROWS: dict[str, Row | Call] = {
    "target": Row(("publish", "--to", "ftp://a/b"), 2, "ftp://a/b", "s3://"),
    "host to serve at": Row(("serve", "--host", "no such host"), 2, "cannot serve at 'no such host'", "127.0.0.1"),
    "target that is a file": Row(("publish", "--to", "cover.jpg"), 2, "cover.jpg is a file", "folder"),
    "target in the show": Row(("publish", "--to", "feed"), 2, "feed would mix the published files", "outside the show"),
    "target of nowhere": Row(("publish", "--to", "s3://"), 2, "cannot publish to s3://", "s3://BUCKET/PREFIX"),
    "target without a name": Row(("publish", "--to", ""), 2, "the publish target is empty", "folder"),
    "theme": Row(
        ("publish",), 2, "there is no theme in", "podcast init --theme", setting('# theme = "theme"', 'theme = "tiada"')
    ),
    "style": Row(("write", P, "--style", "latte", "--force"), 2, "latte", "kopi-sedap"),
    "category of another": Call(categorised, "podcast.toml: category “Newz” is not one", "did you mean “News”?"),
    "twins": Row(("publish",), 1, "0009-pasar", "podcast remove", twin),
    "feed that is no XML": Call(lambda show: feed._parse("<a>"), "the feed would not be XML", "report this"),
    # pages
    "broken template": Row(
        ("publish",), 2, "show.html.j2:1: ", "mend the theme, or compare with",
        both(THEMED, written("theme/show.html.j2", "{% if %}")),
    ),
    "file of a theme": Call(
        lambda show: Theme(show).file("tiada.css"), "tiada.css: No such file", "the theme's permissions"
    ),
    # styles
    "phrases that are none": Row(
        WROTE, 2, "phrases.toml: ", "mend the file or use another style", own_style("phrases.toml", "= kopi")
    ),
    "phrase that is missing": Row(
        WROTE, 2, "gaya/id/phrases.toml has no [warm] greeting", f"copy the entry from {OURS}", phrase_less
    ),
    "template that is missing": Row(WROTE, 2, "story.j2: ", f"use {OURS}", own_style("story.j2", None)),
    "line without a speaker": Row(
        WROTE, 2, "story.j2 makes a line without a speaker: 'Halo.'", "host, cohost, reader",
        own_style("story.j2", "Halo."),
    ),
    "style without a digest": Row(
        ("write", "--digest", P, K, "--style", "gaya"), 2, "gaya' cannot write a digest", f"from {OURS}",
        own_style("digest.toml", None),
    ),
    # serving and publishing
    "port that is taken": Call(taken, "Address already in use", "podcast serve --port"),
    "no port": Call(
        lambda show: server.serve(show, config.load(show / "podcast.toml"), host="127.0.0.1", port=70_000),
        "70000 is not a port", "from 1024 to 65535",
    ),
    "no obstore": Row(
        ("publish", "--to", "s3://kopi/x"), 2, "s3:// targets need obstore", "pip install 'kopi-sedap[s3]'",
        during=lacking("obstore"),
    ),
    "no account": Row(
        ("publish", "--to", "az://kopi/x"), 1, "cannot publish to az://kopi/x: access is refused",
        "AZURE_STORAGE_ACCOUNT_NAME", env={"AZURE_STORAGE_ACCOUNT_NAME": ""},
    ),
    "somebody else": Call(collision, "somebody else has changed s3://kopi/x/feed/feed.xml", "run it again"),
    "target of another show": Row(
        ("publish", "--to", "../www"), 1, "../www holds another show, 9b024349-", "add --force",
        written("../www/feed/feed.xml", OTHER),
    ),
    "target with more episodes": Row(
        ("publish", "--to", "../www"), 1, "../www has episodes that are not on this shelf: 0009-asing", "add --force",
        written("../www/.kopi-sedap.json", STRANGE),
    ),
    "target that keeps": Call(tidied, "cannot tidy", "check the folder's permissions"),
    "feed that has gone": Call(
        parcels(lambda show: (show / parcel.FEED).unlink()), "feed.xml is missing", "podcast publish"
    ),
    "sound that has gone": Call(
        parcels(lambda show: sound_of(show).unlink()), ".mp3 is missing", "podcast record 0001-"
    ),
    "sound that was changed": Call(
        parcels(lambda show: sound_of(show).write_bytes(b"x")), "has 1 bytes, its record says", "--force"
    ),
    "hub that is silent": Call(
        lambda show: websub.ping("http://127.0.0.1:9/", "http://a.id/feed.xml"), "http://127.0.0.1:9/ was not told",
        "published all the same",
    ),
}  # fmt: skip
