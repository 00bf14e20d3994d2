"""A made-up show and its editions, for the tests of feed, site, publish and server."""

import hashlib
import json
from pathlib import Path
from typing import Any

from podcast import site
from podcast.model import (
    Alternate,
    Article,
    Audio,
    Cast,
    CastMember,
    Chapter,
    Cue,
    Entry,
    Episode,
    Loudness,
    MadeFrom,
    Quote,
    Show,
    Source,
)

BASE = "https://kopi.example/acara"

ARTICLE = Article(
    title="Perpustakaan perahu singgah di Tanjung Lurah",
    language="id",
    site="Kabar Muara",
    url="https://kabar.example/perahu?a=1&b=2",
    sentences=(
        "Perpustakaan perahu singgah di Tanjung Lurah pada Senin, 3 Maret 2025.",
        'Nakhodanya, Wati, berkata: "Anak-anak sudah menunggu di dermaga sejak subuh."',
        "Perahu itu membawa 1.200 buku & dua <kotak> permainan.",
    ),
    quotes=(
        Quote(text="Anak-anak sudah menunggu di dermaga sejak subuh.", speaker="Wati", role="Nakhoda", sentence=2),
    ),
)

LINES = (
    ("Pembuka", "Sari", "Selamat pagi, Sobat Kopi!", ()),
    ("Pembuka", "Bayu", "Perpustakaan perahu singgah di Tanjung Lurah.", (1,)),
    ("Kata Narasumber", "Sari", "Begini kata Wati, nakhodanya.", (2,)),
    ("Kata Narasumber", "Pembaca", '"Anak-anak sudah menunggu di dermaga sejak subuh."', (2,)),
    ("Penutup", "Bayu", "Perahu itu membawa 1.200 buku.", (3,)),
    ("Penutup", "Sari", "Sampai jumpa, Sobat Kopi!", ()),
)
LINE_MS = 7_000


def show(**changes: Any) -> Show:
    cast = Cast(host=CastMember(name="Sari"), cohost=CastMember(name="Bayu"), reader=CastMember(name="Pembaca"))
    given = {
        "title": "Kopi Sedap",
        "author": "Dapur Kopi",
        "email": "halo@kopi.example",
        "description": "Satu artikel, dua pembawa acara.",
        "subcategory": "Daily News",
        "base_url": BASE,
        "cast": cast,
    }
    return Show(**{**given, **changes})


def recorded(number: int) -> bytes:
    """Bytes that stand for an MP3: nothing here decodes it."""
    return b"ID3" + bytes((number * 7 + index) % 251 for index in range(5_000 + number))


def episode(number: int = 1, **changes: Any) -> Episode:
    slug = changes.get("slug", f"{number:04}-perahu-{number}")
    data = recorded(number)
    cues = tuple(
        Cue(
            start_ms=index * LINE_MS,
            end_ms=index * LINE_MS + 6_500,
            speaker=who,
            text=text,
            section=title,
            receipts=seen,
        )
        for index, (title, who, text, seen) in enumerate(LINES)
    )
    given = {
        "number": number,
        "slug": slug,
        "guid": f"kopi-sedap-{number}",
        "title": f"Perahu yang membawa buku, jilid {number}",
        "summary": "Perpustakaan perahu singgah, dan anak-anak menunggu sejak subuh.",
        "language": "id",
        "published": f"2025-03-{(number - 1) % 28 + 1:02}T06:00:00+07:00",
        "source": Source(url=ARTICLE.url, title=ARTICLE.title, site=ARTICLE.site, author="Rini"),
        "audio": Audio(
            file=f"{slug}.mp3", bytes=len(data), duration_ms=42_400, sha256=hashlib.sha256(data).hexdigest()
        ),
        "loudness": Loudness(integrated_lufs=-16, true_peak_dbtp=-1.1),
        "chapters": (
            Chapter(start_ms=0, title="Pembuka"),
            Chapter(start_ms=14_000, title="Kata Narasumber"),
            Chapter(start_ms=28_000, title="Penutup"),
        ),
        "cues": cues,
        "made_from": MadeFrom(article="a", script="b", cast="c", sound="d"),
    }
    return Episode(**{**given, **changes})


def on_disk(root: Path, episodes: list[Episode], *, sound: bool = True) -> None:
    """Each edition's folder with what belongs to visitors and what does not; without ``sound``, zeros of its length."""
    (root / "podcast.toml").write_text("title = 'Kopi Sedap'\n")
    for one in episodes:
        home = root / "episodes" / one.slug
        home.mkdir(parents=True)
        (home / one.audio.file).write_bytes(recorded(one.number) if sound else bytes(one.audio.bytes))
        (home / "transcript.vtt").write_text("WEBVTT\n\n00:00.000 --> 00:02.000\n<v Sari>Selamat pagi\n")
        (home / "transcript.srt").write_text("1\n00:00:00,000 --> 00:00:02,000\nSari: Selamat pagi\n")
        (home / "chapters.json").write_text(json.dumps({"version": "1.2.0", "chapters": []}))
        (home / "article.json").write_text(ARTICLE.to_json())
        (home / "script.md").write_text("# Pembuka\n")
        (home / "episode.json").write_text(one.to_json())


def pages(
    of: Show, episodes: list[Episode], article: Article | None = ARTICLE, peaks: tuple[int, ...] = (), **more: Any
) -> dict[str, bytes]:
    """The files of the window for editions that are all made from one article."""
    known = {one.slug: site.Edition(one, article, peaks) for one in episodes}
    made = site.pages(of, [Entry.of(one) for one in episodes], lambda slug: known[slug], **more)
    return {page.path: page.render() for page in made}


def with_opus(audio: Audio, data: bytes) -> Audio:
    """The sound with a second format."""
    other = Alternate(
        file=f"{Path(audio.file).stem}.opus", bytes=len(data), mime="audio/ogg", codecs="opus", bitrate=32_000,
        sha256=hashlib.sha256(data).hexdigest(),
    )  # fmt: skip
    return audio.model_copy(update={"alternates": (other,)})
