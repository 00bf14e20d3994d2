"""The properties of ``test_properties`` on cases of plain chance: ``python -m tests.fuzz CASES [BEGUN]``.

What fails is printed with the arguments, and becomes a test; the same number of cases is the same cases.
"""

from __future__ import annotations

import random
import string
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import Any

from tests import test_properties as properties

Dice = random.Random
KINDS = (
    "",
    "abc XYZ",
    "0123456789.,:-/% ",
    string.printable,
    "äéßçñÅ“”‘’–…€²½",
    "☕👩‍👩‍👧ﷺ漢字العربية",
    "\x00\x07\x1b\x9b\u202e\u2028",
)
MARKUP = (
    "<p> </p> <div> </div> <b> <a> <article> <h1> <li> <table> <td> <style> <script> <!-- --> <svg> <template>".split()
)


def words(dice: Dice) -> str:
    made = []
    for _ in range(dice.randrange(9)):
        kind = dice.choice(KINDS)
        if not kind:
            made.append(dice.choice(properties.HOSTILE))
        elif kind == KINDS[4] and dice.random() < 0.2:
            made.append(chr(dice.randrange(0x110000)))
        else:
            made.append("".join(dice.choices(kind, k=dice.randrange(1, 12))))
    return "".join(made)


def clean(dice: Dice) -> str:
    return words(dice).encode("utf-8", "replace").decode()


def page(dice: Dice) -> str:
    parts = [dice.choice(MARKUP) if dice.random() < 0.5 else clean(dice) for _ in range(dice.randrange(20))]
    parts.insert(dice.randrange(len(parts) + 1), dice.choice(properties.PARAGRAPHS))
    return "".join(parts)


def told(dice: Dice) -> str:
    names = ("Ia berkata", "karena", "said", ", kata Rini", "Bupati Sari", "yang", "Rp1,5 miliar", ".", ". ")
    makers = (lambda: dice.choice(names), lambda: dice.choice(properties.PARAGRAPHS), lambda: clean(dice))
    return " ".join(dice.choice(makers)() for _ in range(dice.randrange(8)))


def answer(dice: Dice) -> str:
    return "".join(
        dice.choice(properties.ANSWERS) if dice.random() < 0.8 else words(dice) for _ in range(dice.randrange(20))
    )


def figures(language: str) -> Callable[[Dice], str]:
    fragments = properties.FORMS[language][1]
    return lambda dice: "".join(dice.choices(fragments, k=dice.randrange(20)))


def data(dice: Dice) -> bytes:
    return dice.randbytes(dice.randrange(60)) if dice.random() < 0.5 else properties._bytes(words(dice))


def number(low: int, high: int) -> Callable[[Dice], int]:
    return lambda dice: dice.randrange(low, high)


TARGETS: dict[str, tuple[float, Any, tuple[Callable[[Dice], Any], ...]]] = {
    "script.md": (0.10, properties.test_any_script_is_read_or_refused, (words,)),
    "slug": (0.15, properties.test_a_slug_stays_inside, (number(1, 999_999), words)),
    "speech id": (0.06, properties.said("id"), (words,)),
    "speech en": (0.06, properties.said("en"), (words,)),
    "numbers id": (0.05, properties.same("id"), (figures("id"),)),
    "numbers en": (0.05, properties.same("en"), (figures("en"),)),
    "feed": (0.01, properties.test_any_words_make_a_feed, (clean, clean)),
    "pages": (0.004, properties.test_any_words_make_a_page_without_a_script_of_theirs, (clean, clean)),
    "captions": (0.08, properties.test_any_words_make_captions, (words, number(1, 20_000))),
    "reader": (
        0.012,
        properties.test_any_text_is_read_or_refused,
        (page, lambda dice: dice.choice(["utf-8", "utf-16"])),
    ),
    "page reader": (0.006, properties.test_any_page_is_parsed, (page,)),
    "charset": (
        0.12,
        properties.test_any_bytes_are_text,
        (data, lambda dice: dice.choice([None, "utf-8", "hex", "utf-7"])),
    ),
    "telling": (
        0.01,
        properties.test_any_sentences_are_told_and_audited,
        (told, lambda dice: dice.choice(["id", "en"])),
    ),
    "answers": (
        0.08,
        properties.test_any_answer_of_a_model_is_taken_or_refused,
        (answer, lambda dice: dice.choice(properties.FORMS_OF_ANSWERS)),
    ),
    "settings": (0.06, properties.test_any_settings_are_read_or_refused, (words,)),
    "record": (0.03, properties.test_any_record_is_read_or_damaged, (data, number(0, 500))),
    "address": (0.08, properties.test_no_spelling_makes_a_private_address_public, (number(0, 2**32),)),
    "url": (
        0.06,
        properties.test_any_address_is_taken_or_refused,
        (lambda dice: dice.choice(["", "http://"]) + words(dice),),
    ),
    "terminal": (0.08, properties.test_nothing_printed_moves_the_cursor, (words,)),
}
"""Share of the cases, the property, and what its arguments are made by."""


def some(name: str, first: int, count: int) -> tuple[str, int, list[str]]:
    """Cases of one target: how many, and what failed."""
    _, wrapped, makers = TARGETS[name]
    holds = getattr(getattr(wrapped, "hypothesis", None), "inner_test", wrapped)
    failed = []
    for case in range(first, first + count):
        dice = Dice(f"{name} {case}")
        values = [make(dice) for make in makers]
        try:
            holds(*values)
        except Exception:
            failed.append(f"{name} {case}: {values!r:.600}\n{traceback.format_exc(limit=-4)}")
            if len(failed) >= 3:
                break
    return name, count, failed


def main(total: int, begun: int = 0) -> int:
    """Try ``total`` cases over all targets; 1 when any failed. ``begun`` is how many another run has tried."""
    step, jobs = 2000, []
    for name, (share, *_) in TARGETS.items():
        start, end = round(begun * share), round((begun + total) * share)
        jobs += [(name, first, min(step, end - first)) for first in range(start, end, step)]
    Dice(0).shuffle(jobs)
    tried: Counter[str] = Counter()
    faults: dict[str, str] = {}
    begin = time.monotonic()
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        for name, count, failed in pool.map(some, *zip(*jobs, strict=True)):
            before, tried[name] = tried.total(), tried[name] + count
            if before * 10 // total < tried.total() * 10 // total:
                print(f"{tried.total()} cases after {time.monotonic() - begin:.0f} s", flush=True)
            for fault in failed[: 0 if name in faults else 1]:
                faults[name] = fault
                print(fault, flush=True)
    print("".join(f"{count:9} {name}\n" for name, count in sorted(tried.items())), end="")
    print(f"{tried.total():9} cases in {time.monotonic() - begin:.0f} s, faults in: {', '.join(faults) or 'none'}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
