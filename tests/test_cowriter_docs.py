"""docs/cowriter.md: its counts are those of the tests, and its example is what the program writes now."""

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests import faithfulness, test_cowriter_faithful, test_cowriter_lies, test_cowriter_order, test_cowriter_places
from tests import test_cowriter_twists as twists
from tests.conftest import Podcast
from tests.model_server import ModelServer
from tests.test_cowriter import EXAMPLE, WRITE, model, script, writing

pytest.importorskip("openai")

__all__ = ["model"]  # the fixture

PAGE = Path(__file__).parent.parent / "docs" / "cowriter.md"
ORDERS = (*test_cowriter_order.FALSE, *test_cowriter_order.ACCUSED)


def faithful() -> list[faithfulness.Said]:
    """The faithful lines of all articles."""
    return [line for name in test_cowriter_faithful.NAMES for line, _ in faithfulness.judged(name)]


COUNTS: dict[str, Callable[[], int]] = {
    r"holds (\d+) lying lines": lambda: len(test_cowriter_lies.LIES),
    r"and (\d+) exchanges that lie by their order": lambda: len(test_cowriter_lies.CONVERSATIONS),
    r"adds (\d+) that twist": lambda: sum(len(lies) for _, lies in twists.TWISTS.values()),
    r"adds (\d+) orders of true lines": lambda: len(ORDERS),
    r"(\d+) of them are lines that a rule": lambda: len(test_cowriter_order.RULED),
    r"adds (\d+) orders in which": lambda: len(test_cowriter_places.FALSE),
    r"adds (\d+) lies at the doors": lambda: len(test_cowriter_faithful.LIES),
    r"of (\d+) faithful lines": lambda: len(faithful()),
    r"faithful lines of ten articles, (\d+) are spoken": lambda: sum(not line.known for line in faithful()),
}
"""What the page counts, with a space for any white space, and how many there are."""


@pytest.mark.parametrize("pattern", COUNTS)
def test_the_counts_are_those_of_the_tests(pattern: str) -> None:
    text = PAGE.read_text("utf-8")
    found = re.search(pattern.replace(" ", r"\s+"), text)
    assert found, f"{pattern} is not in {PAGE.name}"
    if os.environ.get("UPDATE_GOLDEN"):
        start, end = found.span(1)
        PAGE.write_text(f"{text[:start]}{COUNTS[pattern]()}{text[end:]}", "utf-8")
    else:
        assert int(found[1]) == COUNTS[pattern]()


def middle(text: str) -> str:
    """A script without opening and closing."""
    return text[text.index("# Seduhan Utama") : text.index("# Penutup")].strip() + "\n"


def test_the_example_is_what_is_written(podcast: Podcast, show: Path, model: ModelServer) -> None:
    podcast("write", EXAMPLE)
    plain = middle(script(show))
    ran = podcast(*WRITE, "--force", "--json")
    told, wrote = middle(script(show)), writing(ran)
    page = PAGE.read_text("utf-8")
    head, title, rest = page.partition("## The same article twice\n")
    blocks = list(re.finditer(r"```\n(# Seduhan Utama\n.*?)```\n", rest, re.DOTALL))
    assert len(blocks) == 2
    made = rest[: blocks[0].start(1)] + plain + rest[blocks[0].end(1) : blocks[1].start(1)] + told + "```\n"
    made = re.sub(r"\d+\nof its \d+ lines are", f"{wrote['by_model']}\nof its {wrote['lines']} lines are", made)
    if os.environ.get("UPDATE_GOLDEN"):
        PAGE.write_text(head + title + made, "utf-8")
    else:
        assert rest == made, "stale: UPDATE_GOLDEN=1 pytest tests/test_cowriter_docs.py"
