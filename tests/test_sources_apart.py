"""What strangers made is parsed in a process of its own: kept for the next document, limited, and never trusted."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from podcast.errors import SourceError
from podcast.sources import apart, read
from podcast.sources.draft import Block
from tests.test_sources_documents import article_pdf, docx, epub, rss

PAGE = b"<p>Pasar Sukamaju dibuka lagi pada Senin pagi. Ada 214 pedagang di sana.</p>"
READERS = """
import os, sys, time
from podcast.errors import SourceError
from podcast.sources import apart
from podcast.sources.draft import Block, Draft

kept = []

def told(data, name, url):
    kind, _, what = data.decode().partition(" ")
    if kind == "burn":
        end = time.process_time() + float(what)
        while time.process_time() < end:
            pass
    elif kind == "swell":
        kept[:] = [bytearray(1 << 20) for _ in range(int(what))]
    elif kind == "nest":
        raise RecursionError
    elif kind == "leave":
        os._exit(0)
    elif kind == "say":
        sys.stdout.buffer.write(what.encode().decode("unicode_escape").encode())
        sys.stdout.buffer.flush()
        if what.endswith("..."):
            os._exit(0)
        time.sleep(60)
    elif kind == "refuse":
        raise SourceError(what, hint="x")
    return Draft([Block("paragraph", f"{os.getpid()}")])

apart._READERS["told"] = __name__ + ":told"
"""
LIMITS = "a.SECONDS, a.MEMORY, a.ROOMY = 1, 1 << 29, 200 << 20"


@pytest.fixture(autouse=True)
def process() -> Iterator[None]:
    """Each test begins and ends without a process that waits."""
    apart.end()
    yield
    apart.end()


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], str]:
    """Asks a reader that does what it is told, in a process with little time and memory; its process's number."""
    (tmp_path / "obedient.py").write_text(READERS)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(
        apart,
        "_COMMAND",
        (sys.executable, "-c", f"import obedient; a = obedient.apart; {LIMITS}; a.main()"),
    )
    return lambda what: apart.read("told", what.encode(), "a").blocks[0].text


def test_nothing_of_strangers_is_parsed_in_the_program_itself(tmp_path: Path) -> None:
    files = {"a.html": b"<html><body>" + PAGE, "a.pdf": article_pdf(), "a.docx": docx(), "a.epub": epub()}
    files["a.md"] = b"# Pasar\n\n" + PAGE[3:-4]
    files["a.xml"] = rss("<p>" + "Hujan turun sejak pagi tadi di kota kecil itu. " * 12 + "</p>")
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    program = (
        "import sys; from podcast.sources import read\n"
        f"for name in {sorted(files)}: assert read(name, force=True).sentences\n"
        "print(sorted({'lxml', 'trafilatura', 'pypdf', 'feedparser', 'markdown_it'} & set(sys.modules)))"
    )
    path = os.pathsep.join(filter(None, sys.path))
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
    )
    assert done.stdout == "[]\n", done.stderr


def test_one_process_reads_document_after_document(told: Callable[[str], str]) -> None:
    first = told("")
    assert told("") == told("") == first != str(os.getpid())
    with pytest.raises(SourceError, match="tidak bisa"):
        told("refuse tidak bisa")
    assert told("") == first


@pytest.mark.skipif(sys.platform != "linux", reason="limits as Linux has them")
@pytest.mark.parametrize("what", ["burn 60", "swell 4000", "nest", "leave"])
def test_what_is_too_much_for_it_costs_the_next_nothing(what: str, told: Callable[[str], str]) -> None:
    first = told("")
    with pytest.raises(SourceError, match="too long or too tangled"):
        told(what)
    assert told("") != first


@pytest.mark.skipif(sys.platform != "linux", reason="limits as Linux has them")
def test_time_is_counted_for_each_document_alone(told: Callable[[str], str]) -> None:
    assert len({told("burn 0.6") for _ in range(5)}) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="limits as Linux has them")
def test_a_process_that_has_grown_makes_room(told: Callable[[str], str]) -> None:
    first = told("")
    assert told("swell 20") == first
    assert told("swell 300") == first
    assert told("") != first


@pytest.mark.parametrize(
    "answer",
    [
        "...",
        "no number\\n...",
        "-5 1\\n...",
        "99999999999999 1\\n{}...",
        "10 1\\n{}...",
        "2 1\\n{}",
        '17 1\\n{"blocks": [null]}',
        "a" * 5000,
    ],
)
def test_an_answer_that_is_none(answer: str, told: Callable[[str], str]) -> None:
    with pytest.raises(SourceError, match="too long or too tangled"):
        told(f"say {answer}")


def test_half_an_answer_is_waited_for_no_longer_than_for_a_whole_one(
    told: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    told("")
    monkeypatch.setattr(apart, "SECONDS", 0.2)
    with pytest.raises(SourceError, match="too long or too tangled"):
        told("say 4 1\\n{")
    assert apart.idle == []


def test_threads_have_a_process_each_and_leave_them_to_the_next() -> None:
    results: list[int] = []

    def work() -> None:
        results.extend(len(apart.read("page", PAGE, "a").blocks) for _ in range(3))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [1] * 12
    assert 1 <= len(apart.idle) <= 4


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_fork_has_a_process_of_its_own() -> None:
    apart.read("page", PAGE, "a")
    (parser,) = apart.idle
    child = os.fork()
    if not child:
        fine = not apart.idle and apart.read("page", PAGE, "a").blocks and apart.idle[0] is not parser
        apart.end()
        os._exit(0 if fine else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert apart.read("page", PAGE, "a").blocks == [Block("paragraph", PAGE.decode()[3:-4])]
    assert apart.idle == [parser]


def test_it_ends_with_the_program() -> None:
    program = (
        "from podcast.sources import apart; import os\n"
        "apart.read('page', b'<p>a', 'a'); print(apart.idle[0].process.pid, flush=True); os.kill(os.getpid(), 9)"
    )
    done = subprocess.run([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    number = int(done.stdout)
    for _ in range(200):
        try:
            os.kill(number, 0)
        except ProcessLookupError:
            return
        if Path(f"/proc/{number}/stat").exists() and ") Z " in Path(f"/proc/{number}/stat").read_text():
            return
        threading.Event().wait(0.05)
    pytest.fail("it is still there")


@pytest.mark.skipif(sys.platform != "linux", reason="file names of any bytes")
def test_a_file_whose_name_is_no_text(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/berita-\xff.pdf"))
    path.write_bytes(b"%PDF-1.7\nno")
    with pytest.raises(SourceError, match="is a broken PDF"):
        read(str(path))
