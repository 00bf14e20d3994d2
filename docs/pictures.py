"""Makes the pictures of the README anew: the sample edition's pages in Chromium, and a session in a terminal.

python docs/pictures.py
"""

from __future__ import annotations

import os
import pty
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SLUG = "0001-pembukaan-taman-baca"
PAGES = {
    "show": ("feed/", "light"),
    "edition": (f"feed/{SLUG}/", "light"),
    "edition-dark": (f"feed/{SLUG}/", "dark"),
}
"""Picture to the page and the colours that the visitor's system asks for."""
WIDTH, HEIGHT = 900, 1200
SESSION = (
    'podcast init kopi --title "Kopi Pagi" --author Redaksi --language id',
    "cd kopi",
    "podcast generate ../bank-sampah.txt",
    "podcast check --silent -q",
)
COLUMNS, ROW, CHAR = 104, 19, 8.4


@contextmanager
def served() -> Iterator[str]:
    """Address of this folder's show while it is served."""
    with subprocess.Popen(
        [sys.executable, "-m", "podcast", "serve", "--port", "0"], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout
        yield server.stdout.readline().strip().removesuffix("feed/")
        server.terminate()


def pages() -> None:
    """A WebP of the upper part of each page."""
    from io import BytesIO

    from PIL import Image
    from playwright.sync_api import sync_playwright

    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with served() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for name, (path, colours) in PAGES.items():
            page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, color_scheme=colours)
            page.goto(address + path)
            page.wait_for_timeout(500)
            Image.open(BytesIO(page.screenshot())).save(ROOT / "docs" / f"{name}.webp", quality=80, method=6)
        browser.close()


def session() -> list[str]:
    """What a terminal shows of SESSION, line by line, when all has been said."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(ROOT / "examples" / "bank-sampah.txt", folder)
        place, shown = Path(folder), []
        for command in SESSION:
            shown.append(f"$ {command}")
            words = shlex.split(command)
            if words[0] == "cd":
                place /= words[1]
            else:
                shown += _said([sys.executable, "-m", *words], place)
        return shown


def _said(command: list[str], place: Path) -> list[str]:
    ours, theirs = pty.openpty()
    env = {**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": str(COLUMNS), "LINES": "50"}
    done = subprocess.Popen(command, cwd=place, env=env, stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs)
    os.close(theirs)
    data = b""
    while True:
        try:
            piece = os.read(ours, 65536)
        except OSError:
            break
        if not piece:
            break
        data += piece
    done.wait()
    rows = data.decode().replace("\r\n", "\n").split("\n")
    plain = [re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", re.split(r"\r", row)[-1]) for row in rows]
    return [row[:COLUMNS] for row in plain if row.strip()]


def drawing(rows: list[str]) -> str:
    """An SVG of these rows in a window."""
    width, height = round(COLUMNS * CHAR + 40), len(rows) * ROW + 70
    lines = []
    for number, row in enumerate(rows):
        kind = "c" if row.startswith("$ ") else "w" if row.startswith(("Warning", "note")) else "t"
        lines.append(f'<text class="{kind}" x="20" y="{62 + number * ROW}" xml:space="preserve">{escape(row)}</text>')
    dots = "".join(
        f'<circle cx="{20 + 18 * n}" cy="20" r="6" fill="{c}"/>'
        for n, c in enumerate(("#c96f53", "#d9a441", "#7d9a5b"))
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img">'
        "<style>text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;white-space:pre}"
        ".t{fill:#e8dccb}.c{fill:#f3b562;font-weight:600}.w{fill:#d9a441}</style>"
        f'<rect width="{width}" height="{height}" rx="10" fill="#2b1d14"/>{dots}{"".join(lines)}</svg>\n'
    )


if __name__ == "__main__":
    if sys.argv[1:] != ["terminal"]:
        pages()
    (ROOT / "docs" / "terminal.svg").write_text(drawing(session()), encoding="utf-8")
