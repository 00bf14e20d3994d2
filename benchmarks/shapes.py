# ruff: noqa: E501 - the markup of pages
"""Pages in the shapes of thirteen Indonesian outlets and five kinds of English site, around stories of our own.

Element names and classes are those that the outlets use; every word is invented. Each page has the weight of a true one's
menus, scripts and strips of other news, about 75 kB, where a true page often has twice as much. ``pages()`` gives 72 pages with the
text that a reader should find in each.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape
from itertools import count, cycle
from pathlib import Path

STORIES = Path(__file__).with_name("stories.txt")
EACH = 4
"""Stories that each shape is filled with."""


@dataclass(frozen=True)
class Story:
    """``lines`` are paragraphs; ``## `` begins a heading and ``- `` an entry of a list."""

    language: str
    title: str
    byline: str
    place: str
    lines: tuple[str, ...]

    @property
    def gold(self) -> str:
        return "\n".join(line.removeprefix("## ").removeprefix("- ") for line in self.lines)


@dataclass(frozen=True)
class Page:
    name: str
    html: str
    gold: str


def stories() -> list[Story]:
    found = []
    for chunk in STORIES.read_text(encoding="utf-8").split("\nlang: "):
        head, body = chunk.removeprefix("lang: ").split("\n\n", 1)
        language, *rest = head.splitlines()
        facts = dict(line.split(": ", 1) for line in rest)
        found.append(Story(language, facts["title"], facts["byline"], facts["place"], tuple(body.strip().splitlines())))
    return found


HEADLINES = {
    "id": (
        "Harga Cabai Turun Menjelang Akhir Pekan", "Jembatan Gantung Diresmikan, Warga Berarak",
        "5 Tips Merawat Sepeda Tua di Musim Hujan", "Timnas Voli Menang Tipis di Laga Pembuka",
        "Jalan Lingkar Selatan Ditutup Sementara", "Festival Layang-layang Digelar Lagi di Pantai Utara",
        "Ini Daftar Hari Libur Bulan Depan", "Kebun Raya Kedatangan Sepasang Merak",
        "Cuaca Besok: Hujan Ringan di Lereng Gunung", "Resep Sambal Matah untuk Pemula",
    ),
    "en": (
        "Pepper prices fall ahead of the weekend", "Footbridge opens with a parade of bicycles",
        "Five tips for keeping an old bicycle dry", "Volleyball team wins a close opening match",
        "Southern ring road closed for repairs", "Kite festival returns to the northern beach",
        "Botanic garden welcomes a pair of peacocks", "Tomorrow's weather: light rain on the hills",
    ),
}  # fmt: skip
COMMENTS = {
    "id": ("Mantap, semoga desa lain bisa mencontoh.", "Harusnya dari dulu begini, pemerintah ke mana saja.",
           "Saya pernah ke sana tahun lalu, tempatnya memang bagus sekali dan orangnya ramah."),
    "en": ("Great idea, every town should have one.", "Who is going to pay for all of this in the end?",
           "I was there last summer and it really was a lovely place with very kind people."),
}  # fmt: skip
COOKIES = {
    "id": "Kami menggunakan cookie untuk meningkatkan pengalaman Anda. Dengan melanjutkan, Anda menyetujui kebijakan privasi kami.",
    "en": "We use cookies to improve your experience. By continuing to use this site you agree to our cookie policy.",
}
_NAV = {
    "id": ("News", "Nasional", "Bola", "Ekonomi", "Otomotif", "Gaya Hidup", "Video", "Foto", "Indeks", "Masuk"),
    "en": ("News", "Sport", "Business", "Opinion", "Culture", "Travel", "Video", "Sign in"),
}


def links(story: Story, some: int, shift: int = 0) -> list[str]:
    """Anchors with headlines of other articles."""
    rows = HEADLINES[story.language]
    return [f'<a href="/read/{n}">{rows[(n + shift) % len(rows)]}</a>' for n in range(some)]


def bullets(entries: list[str], kind: str = "") -> str:
    return f'<ul class="{kind}">' + "".join(f"<li>{entry}</li>" for entry in entries) + "</ul>"


def body(story: Story, between: Callable[[int], str], *, lead: str = "", p: str = "<p>", h: str = "h2") -> str:
    """Paragraphs, each followed by what the outlet puts ``between`` them."""
    out: list[str] = []
    number = count()
    listed = False
    for place, line in enumerate(story.lines):
        entry = line.startswith("- ")
        if entry != listed:
            out.append("<ul>" if entry else "</ul>")
            listed = entry
        if entry:
            out.append(f"<li>{escape(line[2:], quote=False)}</li>")
        elif line.startswith("## "):
            out.append(f"<{h}>{escape(line[3:])}</{h}>")
        else:
            out.append(f"{p}{lead if place == 0 else ''}{escape(line, quote=False)}</p>{between(next(number))}")
    return "".join(out)


def document(story: Story, site: str, inner: str, *, path: str = "/read/2026/10/08/kincir", extra: str = "") -> str:
    """The page around the shape: head with facts, navigation, cookie notice and footer."""
    nav = "".join(
        f'<li class="nav__item"><a href="/{n}">{name}</a><ul class="nav__sub">'
        + "".join(
            f'<li class="nav__link"><a href="/{n}/{m}">{other} {m}</a></li>'
            for m, other in enumerate(_NAV[story.language])
        )
        + "</ul></li>"
        for n, name in enumerate(_NAV[story.language])
    )
    state = ",".join(
        f'{{"id":{n},"slot":"div-gpt-ad-{n}","sizes":[[300,250],[336,280]],"lazy":true}}' for n in range(400)
    )
    strip = "".join(
        f'<div class="card"><a class="card__link" href="/read/{n}"><img class="card__img" data-src="/thumb/{n}.jpg" alt="">'
        f'<h3 class="card__title">{HEADLINES[story.language][n % len(HEADLINES[story.language])]}</h3></a><span class="card__date">{n + 1} jam lalu</span></div>'
        for n in range(40)
    )
    title = escape(story.title)
    about = "Tentang Kami" if story.language == "id" else "About us"
    return (
        f'<!DOCTYPE html><html lang="{story.language}"><head><meta charset="utf-8"><title>{title} - {site}</title>'
        f'<meta property="og:title" content="{title}"><meta property="og:site_name" content="{site}">'
        f'<meta property="og:type" content="article"><link rel="canonical" href="https://www.{site.lower()}{path}">'
        f'<meta name="description" content="{escape(story.lines[0])}">'
        '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"'
        f'{title}","datePublished":"2026-10-08T08:15:00+07:00","author":{{"@type":"Person","name":"{story.byline}"}}}}</script>'
        "<style>.a{color:red}</style><script>window.dataLayer=[];function gtag(){dataLayer.push(arguments)}</script>"
        f"<script>window.__state=[{state}]</script>"
        f'{extra}</head><body><header class="header"><nav class="nav"><ul class="nav__wrap">{nav}</ul></nav></header>{inner}'
        f'<div class="more-news"><div class="more-news__list">{strip}</div></div><script>window.__tail=[{state}]</script>'
        f'<div id="cookie-consent" class="cookie-banner"><p>{COOKIES[story.language]}</p><button>OK</button></div>'
        f'<footer class="footer"><ul><li><a href="/about">{about}</a></li><li><a href="/karir">Karir</a></li></ul>'
        f"<p>Copyright 2026 {site}. All rights reserved.</p></footer></body></html>"
    )


def kompas(story: Story) -> str:
    also = links(story, 6)

    def between(number: int) -> str:
        if number == 1:
            return (
                f'<p><strong>Baca juga: <a class="inner-link-baca-juga" href="/x">{HEADLINES["id"][0]}</a></strong></p>'
            )
        if number == 2:
            return (
                '<div class="ads-on-body"><div id="div-gpt-ad-Zone_Kompas"></div></div><div class="kompasidRec"></div>'
            )
        if number == 4:
            return (
                f'<p><strong>Baca juga: <a class="inner-link-baca-juga" href="/y">{HEADLINES["id"][3]}</a></strong></p>'
            )
        return ""

    follow = (
        "<em>Simak breaking news dan berita pilihan kami langsung di ponselmu. Pilih saluran andalanmu akses berita "
        "Kompas.com WhatsApp Channel : <a>https://www.whatsapp.com/channel/0029</a>. Pastikan kamu sudah install "
        "aplikasi WhatsApp ya.</em>"
    )
    return document(story, "Kompas.com", f"""
<div class="container clearfix"><div class="row col-offset-fluid clearfix"><h1 class="read__title">{story.title}</h1>
<div class="read__header col-offset-fluid clearfix"><div class="read__time">Kompas.com - 08/10/2026, 08:15 WIB</div></div>
<div class="credit"><div class="credit-title"><div class="credit-title-name">{story.byline}, Robertus Agung</div><div>Tim Redaksi</div></div></div>
<div class="social__wrap"><ul class="social__list"><li>Facebook</li><li>Twitter</li><li>Whatsapp</li><li>Salin Link</li></ul></div>
<div class="photo"><div class="photo__wrap"><img src="a.jpg"></div><div class="photo__caption">Suasana di {story.place}, Kamis (8/10/2026).(KOMPAS.com/{story.byline.upper()})</div></div>
<div class="read__content"><div class="clearfix">{body(story, between, lead=f"<strong>{story.place.upper()}, KOMPAS.com</strong> – ")}
<p>{follow}</p></div></div>
<div class="tag__article__wrap"><ul class="tag__article">{bullets(["<a>warga</a>", "<a>desa</a>"])}</ul></div>
<div class="recommendation"><h3 class="recommendation__title">Berita Rekomendasi</h3>{"".join(f'<div class="article__list">{one}<div class="article__date">08/10/2026, 07:10 WIB</div></div>' for one in also)}</div>
<div class="comment__wrap"><h3>Komentar</h3>{"".join(f'<div class="comment__item"><p>{text}</p></div>' for text in COMMENTS["id"])}</div>
<div class="most__wrap"><h3 class="most__title">Terpopuler</h3>{"".join(f'<div class="most__list"><div class="most__count">{n}</div><h4>{one}</h4><div class="most__read">Dibaca {n}.413 kali</div></div>' for n, one in enumerate(also, 1))}</div>
</div></div>""")  # fmt: skip


def detik(story: Story) -> str:
    def between(number: int) -> str:
        if number == 0:
            return (
                '<div class="parallaxindetail scrollpage"><div class="parallaxA"><div class="para_caption">ADVERTISEMENT</div></div>'
                '<p class="para_caption">SCROLL TO CONTINUE WITH CONTENT</p></div>'
            )
        if number == 2:
            return (
                '<table class="linksisip"><tbody><tr><td><div class="lihatjg"><strong>Baca juga: </strong>'
                f"{links(story, 1)[0]}</div></td></tr></tbody></table>"
            )
        if number == 5:
            return "<!--s:parallaxindetail--><p>[Gambas:Video 20detik]</p>"
        return ""

    return document(story, "detikcom", f"""
<div class="container content"><div class="column-8"><article class="detail"><div class="detail__header"><div class="page__breadcrumb"><a>detikNews</a><a>Berita</a></div>
<h1 class="detail__title">{story.title}</h1><div class="detail__author">{story.byline} - <span class="detail__label">detikNews</span></div>
<div class="detail__date">Kamis, 08 Okt 2026 08:15 WIB</div><div class="detail__share"><a>Bagikan</a><a>Komentar</a></div></div>
<div class="detail__media"><figure class="detail__media-image"><img src="a.jpg"><figcaption class="detail__media-caption">Suasana di {story.place}. Foto: {story.byline}/detikcom</figcaption></figure></div>
<div class="detail__body itp_bodycontent_wrapper"><div class="detail__body-text itp_bodycontent"><strong>{story.place}</strong> - {body(story, between, h="strong")}
<strong>(abc/def)</strong></div><div class="detail__body-tag mgt-16"><div class="nav">{"".join(links(story, 3, 4))}</div></div></div></article>
<div class="komentar" id="komentar"><h3>Komentar</h3>{"".join(f"<p>{text}</p>" for text in COMMENTS["id"])}</div>
<div class="grid-row list-content"><h2>Berita Terkait</h2>{"".join(f'<article class="list-content__item"><h3 class="media__title">{one}</h3><span>1 jam yang lalu</span></article>' for one in links(story, 6))}</div></div>
<div class="column-4"><div class="box cb-mostpop"><h2 class="cb-mostpop__title">Berita detikcom Lainnya</h2>{bullets(links(story, 8))}</div></div></div>""",
        path="/berita/d-7571234/kincir")  # fmt: skip


def cnn(story: Story) -> str:
    def between(number: int) -> str:
        if number == 1:
            return (
                '<div class="paradetail"><p class="text-xs para_caption">ADVERTISEMENT</p><div id="div-gpt-ad-parallax"></div>'
                '<p class="text-xs para_caption">SCROLL TO CONTINUE WITH CONTENT</p></div>'
            )
        if number == 3:
            return '<div class="linksisip mb-4"><h6>Pilihan Redaksi</h6>' + bullets(links(story, 3)) + "</div>"
        if number == 5:
            return "<p><strong>[Gambas:Video CNN]</strong></p>"
        return ""

    return document(story, "CNN Indonesia", f"""
<div class="container flex gap-4"><div class="w-leftcontent"><h1 class="mb-2 text-[28px] leading-9 text-cnn_black">{story.title}</h1>
<span class="text-cnn_red">{story.byline} | CNN Indonesia</span><div class="text-cnn_grey text-sm mb-4">Kamis, 08 Okt 2026 08:15 WIB</div>
<div class="mb-4"><span>Bagikan :</span><a>Facebook</a><a>X</a><a>url telah tercopy</a></div>
<figure class="detail-image"><img src="a.jpg"><figcaption class="text-xs">Suasana di {story.place}. (CNN Indonesia/{story.byline})</figcaption></figure>
<div class="flex"><div class="detail-wrap flex gap-4 relative"><div class="detail-text text-cnn_black text-sm grow min-w-0">
{body(story, between, lead=f"<strong>{story.place}, CNN Indonesia</strong> -- ", h="h2")}<p>(tim/end)</p></div></div></div>
<div class="flex gap-2 flex-wrap">TOPIK TERKAIT{"".join(links(story, 2, 5))}</div>
<div class="nhl-list"><h2>ARTIKEL TERKAIT</h2>{"".join(f'<article class="flex-grow"><h3>{one}</h3></article>' for one in links(story, 4))}</div></div>
<div class="w-rightcontent"><div class="overflow-y-auto"><h2>LAINNYA DI DETIKNETWORK</h2>{bullets(links(story, 8, 2))}</div></div></div>""")  # fmt: skip


def tempo(story: Story) -> str:
    def between(number: int) -> str:
        if number == 1:
            return '<div class="bannerAds"><p>Iklan</p></div><p class="text-scroll">Scroll Untuk Melanjutkan</p>'
        if number == 2:
            return f"<p><strong>Baca: </strong>{links(story, 1)[0]}</p>"
        if number == 6:
            return f"<p><strong>Pilihan Editor: </strong>{links(story, 1, 4)[0]}</p>"
        return ""

    return document(story, "Tempo.co", f"""
<section class="detail"><article class="detail-artikel"><div class="box-label">Nasional</div><h1 class="title margin-bottom-sm">{story.title}</h1>
<div class="box-avatar"><p class="title bold"><a>Reporter</a></p><p class="title"><a>{story.byline}</a></p><p class="title"><a>Editor</a></p><p><a>Juli Hantoro</a></p><p class="date margin-bottom-sm">Kamis, 8 Oktober 2026 08:15 WIB</p></div>
<figure class="foto-detail margin-bottom-sm"><img src="a.jpg"><figcaption>Suasana di {story.place}, 8 Oktober 2026. TEMPO/{story.byline}</figcaption></figure>
<div class="detail-in"><div id="isi" class="detail-konten">{body(story, between, lead=f"<strong>TEMPO.CO</strong>, <strong>{story.place}</strong> - ")}</div></div>
<ul class="tag-artikel"><li><a>Desa</a></li><li><a>Warga</a></li></ul></article>
<div class="box-komentar"><h3>Komentar</h3><p>Belum ada komentar</p></div>
<div class="card-related"><h2>Rekomendasi Artikel</h2>{"".join(f'<article class="text-card"><h2 class="title">{one}</h2><p>{HEADLINES["id"][n]} menurut warga yang ditemui di lokasi pada hari yang sama.</p><span>2 jam lalu</span></article>' for n, one in enumerate(links(story, 6)))}</div></section>""")  # fmt: skip


def suara(story: Story) -> str:
    def between(number: int) -> str:
        if number == 1:
            return f'<div class="baca-juga-new"><div class="title"><p><strong>Baca Juga:</strong></p></div>{bullets(links(story, 3))}</div>'
        if number == 3:
            return f'<p><strong>Baca Juga: </strong>{links(story, 1, 5)[0]}</p><div class="ads-wrapper"><span>Advertisement</span></div>'
        return ""

    return document(story, "Suara.com", f"""
<main class="content"><article class="detail"><div class="info"><h1>{story.title}</h1><div class="writer"><span>{story.byline}</span></div>
<div class="date-article"><span>Kamis, 08 Oktober 2026 | 08:15 WIB</span></div></div><div class="share-bar">Bagikan<a>WA</a><a>FB</a></div>
<figure class="img-cover"><img src="a.jpg"><figcaption>Suasana di {story.place}. [Suara.com/{story.byline}]</figcaption></figure>
<div class="detail-content detail--content">{body(story, between, lead="<strong>Suara.com - </strong>")}</div>
<div class="tag-header">Tag</div><ul class="list-tag"><li># desa</li><li># warga</li></ul></article>
<section class="berita-terkait"><h3>BERITA TERKAIT</h3>{"".join(f'<div class="item"><h2>{one}</h2><span class="date">News | 20:14 WIB</span></div>' for one in links(story, 6))}</section>
<section class="terkini"><h3>TERKINI</h3>{bullets(links(story, 9, 3))}</section></main>""")  # fmt: skip


def liputan6(story: Story) -> str:
    def between(number: int) -> str:
        if number == 1:
            return (
                '<div class="baca-juga-collections"><div class="baca-juga-collections__header">BACA JUGA:</div>'
                + bullets(links(story, 2), "baca-juga-collections__list")
                + "</div>"
            )
        if number == 4:
            return "<p><strong>* Follow Official WhatsApp Channel Liputan6.com untuk mendapatkan berita-berita terkini dengan mengklik tautan ini.</strong></p>"
        return ""

    return document(story, "liputan6.com", f"""
<div class="container-article"><article class="read-page--top-media"><header class="read-page--header"><h1 class="read-page--header--title entry-title">{story.title}</h1>
<p class="read-page--header--author"><span class="read-page--header--author__name fn">{story.byline}</span></p><time class="read-page--header--author__datetime" datetime="2026-10-08T08:15">Diterbitkan 08 Oktober 2026, 08:15 WIB</time></header>
<div class="read-page--social-share"><ul><li>Copy Link</li><li>Batalkan</li></ul></div>
<figure class="read-page--photo-gallery--item"><img src="a.jpg"><figcaption class="read-page--photo-gallery--item__caption">Suasana di {story.place} (Foto: Liputan6.com/{story.byline}).</figcaption></figure>
<div class="article-content-body article-content-body_with-aside"><div class="article-content-body__item-page" data-page="1"><div class="article-content-body__item-content">
{body(story, between, lead=f"<b>Liputan6.com, {story.place} - </b>")}</div></div>
<div class="article-content-body__item-page"><p><b>Saksikan Video Pilihan Ini:</b></p></div></div>
<div class="tags--snippet"><ul class="tags--snippet__list"><li><a>desa</a></li><li><a>warga</a></li></ul></div></article>
<section class="articles--iridescent-list"><h4>Berita Terkini</h4>{"".join(f'<article class="articles--iridescent-list--item"><h4>{one}</h4><p>{HEADLINES["id"][n]}, simak selengkapnya di sini.</p></article>' for n, one in enumerate(links(story, 6)))}</section></div>""")  # fmt: skip


def tribun(story: Story) -> str:
    def between(number: int) -> str:
        if number in (1, 4):
            return f'<p class="baca"><strong>Baca juga: {links(story, 1, number)[0]}</strong></p>'
        if number == 2:
            return '<div class="ads-placeholder"><p>Advertisement</p></div>'
        return ""

    return document(story, "Tribunnews.com", f"""
<div class="content"><div id="article"><h1 class="f50 black2 f400 crimson" id="arttitle">{story.title}</h1><div class="grey bdr3 pb10 pt10"><time><span>Kamis, 8 Oktober 2026 08:15 WIB</span></time></div>
<div id="penulis">Penulis: {story.byline}</div><div id="editor">Editor: Wahyu Aji</div><div class="share"><a>Facebook</a><a>Twitter</a></div>
<div class="pb20 imgfull"><div class="imgfull_div"><img src="a.jpg"></div><div class="arial f12 pt5 grey2">Tribunnews.com/{story.byline}<br>Suasana di {story.place}</div></div>
<div class="side-article txt-article multi-fontsize"><p><strong>Laporan Wartawan Tribunnews.com, {story.byline}</strong></p>
{body(story, between, lead=f"<strong>TRIBUNNEWS.COM, {story.place.upper()} -</strong> ", h="h3")}
<p>Artikel ini telah tayang di Tribunnews.com dengan judul {story.title}</p></div>
<div class="mb10 f16 ln24 mt10"><h5 class="tagcloud3">{"".join(links(story, 2, 3))}</h5></div></div>
<div class="fb-comments">{"".join(f"<p>{text}</p>" for text in COMMENTS["id"])}</div>
<div class="lsi"><h4>Berita Terkait</h4>{bullets(links(story, 8))}</div>
<div class="mb20"><h4>BERITA TERKINI</h4>{"".join(f'<div class="art-list pos_rel"><h3>{one}</h3><div>5 menit lalu</div></div>' for one in links(story, 6, 4))}</div></div>""")  # fmt: skip


def antara(story: Story) -> str:
    pieces = []
    for place, line in enumerate(story.lines):
        words = escape(line.removeprefix("## ").removeprefix("- "), quote=False)
        pieces.append(
            f"{story.place} (ANTARA) - {words}" if place == 0 else f"<b>{words}</b>" if line[0] == "#" else words
        )
        if place in (3, 6):
            pieces.append(f'<span class="baca-juga"><b>Baca juga: {links(story, 1, place)[0]}</b></span>')
    text = "<br /><br />".join(pieces)
    return document(story, "ANTARA News", f"""
<div class="wrap__article-detail"><div class="wrap__article-detail-title"><h1>{story.title}</h1></div>
<div class="wrap__article-detail-info"><ul class="list-inline"><li class="list-inline-item">Kamis, 8 Oktober 2026 08:15 WIB</li></ul></div>
<div class="wrap__article-detail-image mt-4"><figure><img src="a.jpg"><figcaption class="wp-caption-text">Suasana di {story.place}, Kamis (8/10/2026). ANTARA/{story.byline}</figcaption></figure></div>
<div class="wrap__article-detail-content post-content">{text}
<p class="text-muted mt-2 small">Pewarta: {story.byline}<br />Editor: Budhi Santoso<br />Copyright &copy; ANTARA 2026</p>
<p class="text-muted small"><i>Dilarang keras mengambil konten, melakukan crawling atau pengindeksan otomatis untuk AI di situs web ini tanpa izin tertulis dari Kantor Berita ANTARA.</i></p></div>
<div class="blog-tags"><ul class="list-inline"><li><a>#desa</a></li><li><a>#warga</a></li></ul></div></div>
<div class="related-article"><h4>Berita Terkait</h4>{"".join(f'<div class="card__post"><h5>{one}</h5></div>' for one in links(story, 6))}</div>
<aside class="wrapper__list__article"><h4 class="border_section">Terpopuler</h4>{bullets(links(story, 8, 2))}</aside>""")  # fmt: skip


def republika(story: Story) -> str:
    def between(number: int) -> str:
        if number == 1:
            return f'<div class="baca-juga"><p>Baca Juga</p>{bullets(links(story, 2))}</div>'
        if number == 2:
            return '<div class="ads_inside_article"><p>Advertisement</p><p>Scroll untuk membaca</p></div>'
        return ""

    return document(story, "Republika Online", f"""
<div class="main-content__left"><div class="max-card__title"><h1>{story.title}</h1></div><div class="date-item__headline">Kamis 08 Oct 2026 08:15 WIB</div>
<div class="by-item">Rep: {story.byline}/ Red: Friska</div><div class="max-card__image"><img src="a.jpg"><p>Foto: Republika/{story.byline}</p><p>Suasana di {story.place}.</p></div>
<div class="article-content"><article>{body(story, between, lead=f"<strong>REPUBLIKA.CO.ID, {story.place.upper()} -- </strong>")}</article>
<div class="ruang-epaper"><p>Silakan akses epaper Republika di sini <a>Epaper Republika ...</a></p></div></div>
<div class="tag-block"><ul><li>desa</li><li>warga</li></ul></div><div class="comment-block"><p>Komentar adalah tanggung jawab anda yang tercatat dalam UU ITE.</p></div>
<div class="list-news"><h3>Berita Lainnya</h3>{bullets(links(story, 8))}</div></div>""")  # fmt: skip


def bbc(story: Story) -> str:
    own = story.language == "id"
    source = f"{'Sumber gambar' if own else 'Image source'}, Getty Images"
    caption = (
        f"{'Keterangan gambar' if own else 'Image caption'}, {'Suasana di' if own else 'The scene at'} {story.place}"
    )
    most = "Paling banyak dibaca" if own else "Most read"

    def between(number: int) -> str:
        if number == 2:
            return f'<figure class="bbc-1qdcvv9"><img src="b.jpg"><figcaption class="bbc-1wogbxc"><p>{source}</p><p>{caption}</p></figcaption></figure>'
        if number == 4:
            return (
                f'<section role="region" aria-labelledby="recommendations-heading"><a href="#end">{"Lewati" if own else "Skip"} {most} {"dan terus membaca" if own else "and continue reading"}</a>'
                f"<strong>{most}</strong>{bullets(links(story, 4))}<p>{'Akhir dari' if own else 'End of'} {most}</p></section>"
            )
        return ""

    return document(story, "BBC News Indonesia" if own else "BBC News", f"""
<main role="main" class="bbc-fa0wmp"><div class="bbc-1151pbn"><h1 class="bbc-14gqcmb" id="content">{story.title}</h1></div>
<figure class="bbc-1qdcvv9"><img src="a.jpg"><figcaption><p>{source}</p></figcaption></figure>
<section class="bbc-1m6r2ak"><ul><li>{"Penulis" if own else "Author"}, {story.byline}</li><li>{"Peranan" if own else "Role"}, BBC</li></ul><time datetime="2026-10-08">8 {"Oktober" if own else "October"} 2026</time></section>
<div class="bbc-19j92fr" dir="ltr">{body(story, between, p='<p class="bbc-hhl7in" dir="ltr">')}</div>
<section aria-labelledby="related-topics"><h2>{"Topik terkait" if own else "Related topics"}</h2>{bullets(["<a>Asia</a>", "<a>Buku</a>" if own else "<a>Books</a>"])}</section>
<section aria-labelledby="top-stories"><h2>{"Berita terkait" if own else "More on this story"}</h2>{"".join(f'<div class="bbc-1kr7d6c"><h3>{one}</h3><time>7 Oktober 2026</time></div>' for one in links(story, 5))}</section>
<section data-e2e="most-read"><h2>{most}</h2><ol>{"".join(f"<li>{one}</li>" for one in links(story, 8, 3))}</ol></section></main>""")  # fmt: skip


def broadsheet(story: Story) -> str:
    def between(number: int) -> str:
        if number == 1:
            return (
                '<figure class="dcr-173mewl"><div class="email-sub"><p>Sign up to Morning Briefing</p><p>Our newsletter breaks down the key stories of the day. Get it straight to your inbox every weekday.</p>'
                "<p>Privacy Notice: Newsletters may contain information about charities, online ads, and content funded by outside parties. For more information see our Privacy Policy.</p><p>after newsletter promotion</p></div></figure>"
            )
        if number == 3:
            return f'<aside class="dcr-1hj6r8o"><h3>Related: {links(story, 1)[0]}</h3></aside><div class="ad-slot-container"><div class="ad-slot">Advertisement</div></div>'
        return ""

    return document(story, "The Coastal Post", f"""
<main><article class="dcr-1sqpwu5"><div data-gu-name="headline"><h1 class="dcr-y70er1">{story.title}</h1></div><div data-gu-name="standfirst" class="dcr-1kpcjyn"></div>
<div data-gu-name="meta"><address aria-label="Contributor info"><a rel="author">{story.byline}</a> in {story.place}</address><details><summary>Thu 8 Oct 2026 07.15 BST</summary></details><div>Share</div></div>
<div data-gu-name="media"><figure><img src="a.jpg"><figcaption>The scene at {story.place}. Photograph: {story.byline}/The Coastal Post</figcaption></figure></div>
<div data-gu-name="body"><div class="article-body-commercial-selector article-body-viewer-selector dcr-11jq3zt">{body(story, between, p='<p class="dcr-16w5gq9">')}</div></div>
<div class="dcr-1nx1rmt">Explore more on these topics{bullets(["<a>Community</a>", "<a>England</a>", "<a>news</a>"])}<a>Share</a><a>Reuse this content</a></div></article>
<div id="comments"><h2>Comments (3)</h2>{"".join(f'<div class="comment"><p>{text}</p></div>' for text in COMMENTS["en"])}</div>
<section data-component="most-viewed"><h2>Most viewed</h2><ol>{"".join(f"<li>{one}</li>" for one in links(story, 8))}</ol></section></main>""")  # fmt: skip


def cable(story: Story) -> str:
    def between(number: int) -> str:
        if number == 2:
            return f'<div class="related-content related-content--article"><p class="related-content__headline">Related article</p><span class="related-content__headline-text">{links(story, 1)[0]}</span></div>'
        if number == 4:
            return '<div class="ad-slot-dynamic"><div class="ad-feedback__modal"><p>Ad Feedback</p></div></div>'
        return ""

    return document(story, "Cable Daily", f"""
<section class="layout__wrapper"><div class="headline__wrapper"><h1 class="headline__text inline-placeholder">{story.title}</h1></div>
<div class="byline"><div class="byline__names">By <span class="byline__name">{story.byline}</span></div><div class="timestamp">Published 7:15 AM EDT, Thu October 8, 2026</div></div>
<div class="social-share"><a>Facebook</a><a>Tweet</a><a>Email</a><a>Link</a><p>Link Copied!</p></div>
<div class="image__container"><img src="a.jpg"><div class="image__caption attribution"><span class="inline-placeholder">The scene at {story.place}.</span><figcaption class="image__credit">{story.byline}/Cable Daily</figcaption></div></div>
<main class="article__main"><div class="article__content-container"><div class="article__content" itemprop="articleBody"><cite class="source__cite"><span class="source__location">{story.place}</span><span class="source__text">Cable</span> — </cite>
{body(story, between, p='<p class="paragraph inline-placeholder vossi-paragraph">', h='h2')}</div></div></main>
<div class="zone__items"><h2>More from Cable Daily</h2>{"".join(f'<div class="card container__item"><span class="container__headline-text">{one}</span></div>' for one in links(story, 8))}</div></section>""")  # fmt: skip


def weblog(story: Story) -> str:
    def between(number: int) -> str:
        return f"<p>READ MORE: {links(story, 1)[0]}</p>" if number == 3 else ""

    return document(story, "The Valley Echo", f"""
<div id="page" class="site"><main id="main" class="site-main"><article class="post type-post hentry category-news"><header class="entry-header"><h1 class="entry-title">{story.title}</h1>
<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2026-10-08T07:15:00+00:00">October 8, 2026</time></span><span class="byline"> by <a class="url fn n">{story.byline}</a></span></div></header>
<figure class="wp-block-image"><img src="a.jpg"><figcaption class="wp-element-caption">The scene at {story.place}. (Photo: {story.byline})</figcaption></figure>
<div class="entry-content">{body(story, between)}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li>Click to share on Twitter (Opens in new window)</li><li>Click to share on Facebook (Opens in new window)</li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3>{bullets(links(story, 3))}</div></div>
<footer class="entry-footer"><span class="cat-links">Posted in News</span><span class="tags-links">Tagged town, council</span></footer></article>
<nav class="navigation post-navigation"><div class="nav-previous">Previous: {links(story, 1, 2)[0]}</div><div class="nav-next">Next: {links(story, 1, 3)[0]}</div></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">3 thoughts on this story</h2><ol class="comment-list">{"".join(f'<li class="comment"><div class="comment-content"><p>{text}</p></div></li>' for text in COMMENTS["en"])}</ol><p>Leave a Reply. Your email address will not be published.</p></div></main>
<aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2>Recent Posts</h2>{bullets(links(story, 5))}</section></aside></div>""")  # fmt: skip


def okezone(story: Story) -> str:
    def between(n: int) -> str:
        if n == 1:
            return f'<div class="detads-bfrcontent"></div><p><b>BACA JUGA:</b></p><p><a href="/x">{HEADLINES["id"][0]}</a></p>'
        if n == 3:
            return '<div class="paging"><span>Follow Berita Okezone di Google News</span></div>'
        if n == 5:
            return "<p>Dapatkan berita up to date dengan semua berita terkini dari Okezone hanya dengan satu akun di ORION, daftar sekarang dengan klik disini dan nantikan kejutan menarik lainnya</p>"
        return ""

    return document(
        story,
        "Okezone",
        f'<div class="detail"><div class="title"><h1>{story.title}</h1></div><div class="reporter"><div class="namerep">{story.byline}, Jurnalis <b>&middot; Kamis 08 Oktober 2026 08:15 WIB</b></div></div><div class="read" id="contentx"><figure><img><figcaption>Ilustrasi (Foto: Okezone)</figcaption></figure>{body(story, between, lead=f"<strong>{story.place.upper()} </strong>- ")}<p>Konten di bawah ini disajikan oleh Advertiser. Jurnalis Okezone.com tidak terlibat dalam materi konten ini.</p></div><div class="detail-tag newtag"><ul><li># desa</li></ul></div></div>',
    )


def kumparan(story: Story) -> str:
    parts = []
    for number, line in enumerate(story.lines):
        t = escape(line.removeprefix("## ").removeprefix("- "), quote=False)
        parts.append(
            f'<h2 class="Headingweb">{t}</h2>'
            if line[0] == "#"
            else f'<div class="Viewweb__StyledView-p5eu6e-0"><span data-qa-id="story-paragraph" class="Textweb__StyledText-sc-1ed9ao-0">{t}</span></div>'
        )
        if number == 3:
            parts.append(f'<div class="EmbedRelated"><span>Baca Juga</span><a>{HEADLINES["id"][2]}</a></div>')
    return document(
        story,
        "kumparan",
        f'<div class="StoryRenderer"><h1 data-qa-id="story-title">{story.title}</h1><span data-qa-id="author-name">{story.byline}</span><div class="track_paragraph">{"".join(parts)}</div></div><div>{"".join(f"<div class=Comment><span>{c}</span></div>" for c in COMMENTS["id"])}</div>',
    )


def merdeka(story: Story) -> str:
    def between(n: int) -> str:
        if n == 0:
            return '<div class="m-dt-pagebreak">Advertisement</div>'
        if n == 2:
            return f'<div class="section-bacajuga"><h4>BACA JUGA:</h4>{bullets(links(story, 2))}</div>'
        if n == 4:
            return "<p><em>Sumber: Liputan6</em></p>"
        return ""

    return document(
        story,
        "merdeka.com",
        f'<article><h1 class="article-title">{story.title}</h1><p class="article-sinopsis">{HEADLINES["id"][5]} menjadi perhatian.</p><div class="dt-reporter">Reporter : {story.byline} | Editor : Yan</div><div class="dt-para">{body(story, between, lead="<strong>Merdeka.com - </strong>")}<p>[yan]</p></div></article><div class="trending"><h3>TRENDING</h3>{bullets(links(story, 9))}</div>',
    )


def tabloid(story: Story) -> str:
    def between(n: int) -> str:
        if n == 1:
            return '<div class="mol-embed"><p>TRENDING</p><ul><li><a>{}</a></li></ul></div>'.format(HEADLINES["en"][1])
        if n == 3:
            return f'<div class="artSplitter"><p class="imageCaption">Pictured: the scene at {story.place} on Thursday morning</p></div><div class="moduleFull"><p>Do you know more? Email our reporters at tips@example.org</p></div>'
        if n == 4:
            return f"<p><strong>READ MORE: <a>{HEADLINES['en'][2]}</a></strong></p>"
        return ""

    return document(
        story,
        "The Daily Beacon",
        f'<div id="js-article-text" class="article-text wide"><h1>{story.title}</h1><ul class="mol-bullets-with-font"><li>{HEADLINES["en"][3]}</li></ul><p class="author-section byline-plain">By <a class="author">{story.byline}</a></p><p class="byline-section">Published: 07:15, 8 October 2026 | Updated: 08:15, 8 October 2026</p><ul class="share"><li>e-mail</li><li>37 shares</li></ul><div itemprop="articleBody">{body(story, between, p="<p class=mol-para-with-font>")}</div><div class="column-content"><h3>Share or comment on this article</h3></div></div><div id="reader-comments"><h3>Comments 3</h3>{"".join(f"<div><p>{c}</p></div>" for c in COMMENTS["en"])}</div>',
    )


SHAPES: dict[str, tuple[str, Callable[[Story], str]]] = {
    "kompas": ("id", kompas), "detik": ("id", detik), "cnn": ("id", cnn), "tempo": ("id", tempo), "suara": ("id", suara),
    "liputan6": ("id", liputan6), "tribun": ("id", tribun), "antara": ("id", antara), "republika": ("id", republika),
    "bbc-id": ("id", bbc), "bbc": ("en", bbc), "broadsheet": ("en", broadsheet), "cable": ("en", cable),
    "weblog": ("en", weblog), "okezone": ("id", okezone), "kumparan": ("id", kumparan), "merdeka": ("id", merdeka),
    "tabloid": ("en", tabloid),
}  # fmt: skip


def pages() -> Iterator[Page]:
    """Every shape filled with EACH stories of its language, in turn, so that all are used."""
    told = stories()
    turn = {code: cycle([story for story in told if story.language == code]) for code in ("id", "en")}
    for name, (code, shape) in SHAPES.items():
        for number in range(1, EACH + 1):
            story = next(turn[code])
            yield Page(f"{name}-{number}", shape(story), story.gold)
