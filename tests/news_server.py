"""A newsroom's server on this machine: feeds, pages, robots.txt; ETags, 304, 429, redirects, and pages that break."""

from __future__ import annotations

import contextlib
import hashlib
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import format_datetime
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True)
class Story:
    """An article of the newsroom."""

    path: str
    title: str
    paragraphs: tuple[str, ...]
    published: str = "2026-07-06T05:00:00+07:00"
    canonical: str | None = None

    @property
    def page(self) -> bytes:
        """The page as a browser gets it."""
        title = escape(self.title)
        canonical = f'<link rel="canonical" href="{self.canonical}">' if self.canonical else ""
        body = "".join(f"<p>{escape(text)}</p>" for text in self.paragraphs)
        return f"""<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>{title} - Kabar Uji</title>
<meta property="og:site_name" content="Kabar Uji"><meta property="og:title" content="{title}">
<meta property="article:published_time" content="{self.published}">{canonical}</head><body>
<nav><a href="/">Beranda</a></nav><article><h1>{title}</h1>{body}</article><footer>Kabar Uji</footer></body></html>
""".encode()


def story(number: int, **changes: object) -> Story:
    """Story ``number``: a market, a bridge, a school …, each with figures of its own, so that no two are alike."""
    what, where = THINGS[number % len(THINGS)], PLACES[(number // len(THINGS)) % len(PLACES)]
    count, share, day = 120 + 7 * number, 10 + number % 70, 1 + number % 28
    first = (
        f"{what} di {where} selesai diperbaiki dan dibuka lagi untuk warga mulai {day} Juli 2026 setelah ditutup "
        f"selama {3 + number % 9} bulan."
    )
    values: dict[str, object] = {
        "path": f"/berita/{number}/{slug(what)}-{slug(where)}-dibuka-lagi",
        "title": f"{what} {where} Dibuka Lagi, {count} Warga Datang",
        "paragraphs": (
            first,
            f"Sebanyak {count} warga datang pada hari pertama. Mereka antre sejak pukul enam pagi di pintu timur.",
            f"“Kami menunggu lama, dan hasilnya sesuai harapan,” kata Kepala Dinas Pekerjaan Umum {where}, "
            f"{NAMES[number % len(NAMES)]}, Senin.",
            f"Biaya perbaikan mencapai Rp{number + 2},5 miliar. Dana itu berasal dari anggaran daerah dan hibah pusat.",
            f"Menurut catatan dinas, {share} persen bagian bangunan diganti. Sisanya dicat ulang dan diperkuat.",
            f"Pemerintah {where} berencana menambah lampu jalan dan tempat parkir sepeda pada akhir tahun.",
            f"Warga diminta tidak parkir di depan gerbang. Petugas berjaga setiap hari sampai pukul {16 + number % 5}.",
        ),
    }
    return Story(**{**values, **changes})  # type: ignore[arg-type]


THINGS = (
    "Pasar Pagi", "Jembatan Gantung", "Sekolah Dasar", "Taman Kota", "Puskesmas", "Perpustakaan", "Terminal", "Stadion",
    "Balai Warga",
)  # fmt: skip
PLACES = (
    "Bogor Cirebon Malang Kendari Palu Ambon Kupang Mataram Jambi Padang Manado Ternate Sorong Serang Kediri Blitar "
    "Tegal Batu Depok Bekasi Banjar Langsa Binjai"
).split()
NAMES = (
    "Rina Wulandari", "Bambang Setiawan", "Dewi Lestari", "Agus Salim", "Maya Sari", "Hendra Gunawan", "Siti Aminah",
)  # fmt: skip


def slug(text: str) -> str:
    return text.lower().replace(" ", "-")


@dataclass
class Reply:
    """What a path answers with."""

    body: bytes = b""
    status: int = 200
    kind: str = "text/html; charset=utf-8"
    headers: dict[str, str] = field(default_factory=dict)


Answer = Reply | Callable[[BaseHTTPRequestHandler], Reply | None]


class Newsroom(ThreadingHTTPServer):
    """Serves ``replies`` by path; every 200 carries an ETag and is a 304 to who has it. ``asked`` logs each request."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.replies: dict[str, Answer] = {"/robots.txt": Reply(status=404)}
        self.asked: list[tuple[str, int]] = []
        """Path and status of each request, in order."""
        self.agents: set[str] = set()

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.server_address[1]}"

    @property
    def base(self) -> str:
        return f"http://{self.host}"

    def count(self, path: str, status: int | None = None) -> int:
        """How often a path was asked for (and answered so)."""
        return sum(each == path and status in (None, code) for each, code in list(self.asked))

    def publish(self, stories: Sequence[Story], *, feed: str = "/rss", teaser: bool = True) -> None:
        """Put stories on line, and a feed that lists them, newest first, each by a teaser or whole."""
        for each in stories:
            self.replies[each.path] = Reply(each.page)
        self.replies[feed] = Reply(self.rss(stories, teaser=teaser), kind="application/rss+xml")

    def rss(self, stories: Sequence[Story], *, teaser: bool = True) -> bytes:
        """RSS 2.0 of some stories."""
        rows = []
        for each in stories:
            whole = "".join(f"<p>{escape(text)}</p>" for text in each.paragraphs)
            content = "" if teaser else f"<content:encoded><![CDATA[{whole}]]></content:encoded>"
            rows.append(
                f"<item><title>{escape(each.title)}</title><link>{self.base}{escape(each.path)}</link>"
                f'<guid isPermaLink="false">kabar-{hashlib.sha1(each.path.encode()).hexdigest()}</guid>'
                f"<pubDate>{format_datetime(datetime.fromisoformat(each.published))}</pubDate>"
                f"<description>{escape(each.paragraphs[0])}</description>{content}</item>"
            )
        return (
            '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" '
            'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Kabar Uji</title>'
            f"<link>{self.base}/</link><description>Berita</description><language>id</language>{''.join(rows)}"
            "</channel></rss>"
        ).encode()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        room = self.server
        assert isinstance(room, Newsroom)
        room.agents.add(self.headers.get("User-Agent", ""))
        answer = room.replies.get(self.path, Reply(b"tidak ada", status=404))
        reply = answer if isinstance(answer, Reply) else answer(self)
        if reply is None:  # it was sent, or broken off, by hand
            room.asked.append((self.path, 0))
            self.close_connection = True
            return
        etag = f'"{hashlib.sha256(reply.body).hexdigest()[:16]}"'
        if reply.status == 200 and self.headers.get("If-None-Match") == etag:
            reply = Reply(status=304)
        room.asked.append((self.path, reply.status))
        send = self.send_response_only if "Date" in reply.headers else self.send_response
        send(reply.status)
        if reply.status == 200:
            self.send_header("ETag", etag)
        if reply.status != 304:
            self.send_header("Content-Type", reply.kind)
            self.send_header("Content-Length", str(len(reply.body)))
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.end_headers()
        if reply.status != 304:
            self.wfile.write(reply.body)

    def log_message(self, *_: object) -> None:
        pass


@contextlib.contextmanager
def newsroom() -> Iterator[Newsroom]:
    """A server that answers until the block ends."""
    room = Newsroom()
    threading.Thread(target=room.serve_forever, daemon=True).start()
    try:
        yield room
    finally:
        room.shutdown()
        room.server_close()
