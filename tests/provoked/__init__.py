"""Every error message of the program, provoked once: tables of rows, each table for some of the program's files."""

from tests.provoked import front, model, shelf, sound, sources, typed, voices, web
from tests.provoked.row import Call, Row

TABLES: dict[str, tuple[tuple[str, ...], dict[str, Row | Call]]] = {
    "sources": (("podcast/sources/",), sources.ROWS),
    "web": (("podcast/web/", "podcast/sources/fetch.py"), web.ROWS),
    "voices": (("podcast/engines/", "podcast/pipeline/voices.py"), voices.ROWS),
    "shelf": (
        ("podcast/library/", "podcast/pipeline/", "podcast/following/", "podcast/files.py", "podcast/languages/"),
        shelf.ROWS,
    ),
    "sound": (
        (
            "podcast/takes.py",
            "podcast/mix.py",
            "podcast/sound/",
            "podcast/tags/",
            "podcast/cover/",
            "podcast/pipeline/pictures.py",
        ),
        sound.ROWS,
    ),
    "front": (
        (
            "podcast/feed.py",
            "podcast/site/",
            "podcast/templates/",
            "podcast/server.py",
            "podcast/publish/",
            "podcast/writer/",
        ),
        front.ROWS,
    ),
    "model": (("podcast/cowriter/", "podcast/pipeline/judging.py"), model.ROWS),
    "typed": (("podcast/cli/", "podcast/config.py", "podcast/script.py"), typed.ROWS),
}
"""Table to the files it is for, by the beginning of their names, and its rows."""
