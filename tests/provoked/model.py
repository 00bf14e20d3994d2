"""A language model that is missing, refuses, or says nothing that can be used; a server of our own in its place."""

import contextlib
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from podcast.writer import style
from tests.conftest import LIBRARY
from tests.model_server import Trouble, serving
from tests.provoked.row import Before, Call, During, Row, absent, environment
from tests.test_cowriter import EXAMPLE, GOOD, WRONG_RECEIPTS, long_article, settle

WRITE = ("write", str(EXAMPLE), "--writer", "llm", "--model", "qwen3:8b")
L = str(LIBRARY)
PLACE = "the model server 127.0.0.1"
KEYLESS = {"OPENAI_API_KEY": "", "OPENAI_BASE_URL": "", "KOPI_KEY": "rahasia"}


def answers(*plan: str | Trouble, path: str = "/v1", lacks: tuple[str, ...] = (), **settings: str) -> During:
    """The server answers as planned, and podcast.toml names it."""

    @contextlib.contextmanager
    def during(show: Path) -> Iterator[None]:
        with environment(**KEYLESS, NO_PROXY="127.0.0.1"), absent(*lacks), serving() as server:
            server.plan = list(plan)
            settle(show, base_url=f'"{server.base.removesuffix("/v1")}{path}"', **settings)
            yield

    return during


def settled(**settings: str) -> During:
    @contextlib.contextmanager
    def during(show: Path) -> Iterator[None]:
        with environment(**KEYLESS, NO_PROXY="127.0.0.1"):
            settle(show, **settings)
            yield

    return during


def own_prompt(name: str, content: str) -> Before:
    def change(show: Path) -> None:
        shutil.copytree(style.OWN / "kopi-sedap", show / "gaya")
        (show / "gaya" / "id" / f"cowriter-{name}.j2").write_text(content, "utf-8")

    return change


def wrote(
    what: str, following: str, *plan: str | Trouble, code: int = 1, args: tuple[str, ...] = WRITE, **more: Any
) -> Row:
    return Row(args, code, what, following, during=answers(*plan, **more))


ROWS: dict[str, Row | Call] = {
    "model without a name": Row(("write", L, "--writer", "llm"), 2, "no language model is named", "--model NAME"),
    # what is missing
    "no library": wrote(
        "a language model needs the openai library", "kopi-sedap[llm]", GOOD, code=2, lacks=("openai",)
    ),
    "no key": Row(
        WRITE, 2, "api.openai.com needs a key, and OPENAI_API_KEY is not set", "set OPENAI_API_KEY", during=settled()
    ),
    "key in the open": Row(
        WRITE, 2, "the key in KOPI_KEY would travel unencrypted to contoh.id", "https://",
        during=settled(base_url='"http://contoh.id/v1"', key='"KOPI_KEY"'),
    ),
    "prompt": Row(
        (*WRITE, "--style", "gaya"), 2, "cowriter-system.j2: ", "mend the template", own_prompt("system", "{% if %}"),
        during=answers(GOOD),
    ),
    # the server
    "server that is down": Row(
        WRITE, 1, f"{PLACE} cannot be reached", "start it", during=settled(base_url='"http://127.0.0.1:9/v1"')
    ),
    "hangs up": wrote(f"{PLACE} hung up", "look at its log", Trouble("hangs up")),
    "hangs": wrote(
        "qwen3:8b does not answer within 0.3 s", "raise timeout_s under [llm]", Trouble("hang"), timeout_s="0.3"
    ),
    "breaks off": wrote(f"{PLACE} broke off", "run it again", Trouble("broken"), stream="false"),
    "page": wrote(f"{PLACE} answers with a web page", "check base_url under [llm]", Trouble("html")),
    "no choices": wrote(
        f"{PLACE} gives no answer that can be read", "/chat/completions", Trouble("no choices"), stream="false"
    ),
    "403": wrote(f"{PLACE} refused the request (403)", "check what the key may do", Trouble(403)),
    "429": wrote(f"{PLACE} refuses more requests for now (429)", "your quota", Trouble(429)),
    "500": wrote(f"{PLACE} is in trouble (500)", "look at the server's log", Trouble(500)),
    "501": wrote(f"{PLACE} does not offer what is asked of it (501)", "stream = false", Trouble(501)),
    "too long": wrote(
        "qwen3:8b holds 4096 tokens, and context under [llm] says 16000", "set context = 4096 under [llm]",
        Trouble(400, says="This model's maximum context length is 4096 tokens."),
    ),
    "another path": wrote(f"{PLACE} has nothing at /api/chat/completions", "end in /v1", GOOD, path="/api"),
    "another model": wrote(
        f"{PLACE} has no model 'qwen3:80b'", "it has: qwen3:8b", GOOD, args=(*WRITE[:-1], "qwen3:80b")
    ),
    # what it says
    "endless": wrote("qwen3:8b writes without an end", "take another model", Trouble("endless"), max_tokens="500"),
    "cut off": wrote("qwen3:8b was cut off after 6000 tokens", "raise max_tokens", Trouble("cut")),
    "refuses": wrote("qwen3:8b refuses to write", "use --writer template", Trouble("filtered")),
    "no answer": wrote("gave no usable answer in 3 tries: the answer is empty", "follows instructions better", ""),
    "nothing holds": wrote("nothing that qwen3:8b wrote holds: “Warga kini", "another model", WRONG_RECEIPTS),
    # a small model
    "instructions alone": wrote(
        "context = 2000 leaves no room for the article", "raise context", GOOD, context="2000", max_tokens="500"
    ),
    "long sentence": wrote(
        "alone is more than qwen3:8b can hold", "raise context", GOOD, context="2000", max_tokens="1900"
    ),
    "chose nothing": Row(
        ("write", "panjang.txt", *WRITE[2:]), 1, "qwen3:8b chose no sentence", "take another model",
        lambda show: long_article(show, 260),
        during=answers(json.dumps({"sentences": []}), context="7000", max_tokens="500"),
    ),
}  # fmt: skip
