"""Speaks to any server with ``/chat/completions``, through the openai library: the article goes to where you send it.

The same client serves OpenAI, Ollama, Anthropic and Google, which all offer that protocol. The key is read from the
environment when something is asked, and stands in no message, file or log; errors go by the status alone, for what a
server says may hold a part of the key.
"""

from __future__ import annotations

import difflib
import re
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

from podcast.errors import ModelError, UsageError
from podcast.model import Llm

OPENAI = "https://api.openai.com/v1"
KEYS = {
    "api.openai.com": "OPENAI_API_KEY",
    "api.anthropic.com": "ANTHROPIC_API_KEY",
    "generativelanguage.googleapis.com": "GEMINI_API_KEY",
}
"""Server to the environment variable that holds its key."""
RETRIES = 2
"""By the library, which honours Retry-After up to two minutes."""
CHARACTERS_A_TOKEN = 12
"""So many are more than any text has; what is longer than ``max_tokens`` of them has no end."""
LISTING_S = 5.0
FEWEST = 4000
"""Tokens below which a model holds hardly more than the instructions."""

UNWANTED: dict[str, str | None] = {
    "response_format": None,
    "max_tokens": "max_completion_tokens",
    "temperature": None,
    "stream_options": None,
}
"""Parameters that some servers refuse, and what they are called there; None is done without."""

TOO_LONG = re.compile(
    r"context[ _](?:length|size|window)|available context|prompt is too long|input token count|"
    r"too many (?:input )?tokens|exceeds? the (?:maximum )?(?:number of )?tokens|reduce the length",
    re.IGNORECASE,
)
"""What servers say of a question that is longer than their model holds."""
HOLDS = re.compile(
    r"(?:context (?:length|size|window)(?: of this model)?(?: is|:)? |> |allowed \(|n_ctx\D{0,5})\(?(\d{3,8})\b",
    re.IGNORECASE,
)
"""Where they say how much that is."""
LONGEST_MESSAGE = 120
"""Characters of what a server says of its refusal."""

Message = dict[str, str]


@dataclass(frozen=True)
class Answer:
    """What a model said. Tokens are 0 where the server does not count them."""

    text: str
    model: str = ""
    """As the server calls it, with its version."""
    tokens_in: int = 0
    tokens_out: int = 0


@dataclass(frozen=True)
class Server:
    """Where a model runs, and the variable that holds the key for it."""

    base_url: str
    key_name: str | None

    @property
    def local(self) -> bool:
        """Whether it is this machine."""
        return _host(self.base_url) in ("localhost", "127.0.0.1", "::1")


def server(settings: Llm, environ: Mapping[str, str]) -> Server:
    """The server of ``[llm]``. Raises UsageError when a key would travel unencrypted.

    >>> server(Llm(base_url="http://localhost:11434/v1"), {}).key_name is None
    True
    >>> server(Llm(), {}).key_name
    'OPENAI_API_KEY'
    """
    given = environ.get("OPENAI_BASE_URL", "").strip()
    base = settings.base_url or given or OPENAI
    key = settings.key or KEYS.get(_host(base))
    if key is None and settings.base_url is None and given:
        key = "OPENAI_API_KEY" if environ.get("OPENAI_API_KEY", "").strip() else None
    found = Server(base, key)
    if key and base.startswith("http://") and not found.local:
        raise UsageError(
            f"the key in {key} would travel unencrypted to {_host(base)}",
            hint="give base_url under [llm] with https://",
        )
    return found


def _host(address: str) -> str:
    return urlsplit(address).hostname or ""


@dataclass(frozen=True)
class Client:
    """Asks the model of ``settings``."""

    settings: Llm
    environ: Mapping[str, str]

    @cached_property
    def server(self) -> Server:
        """Where it is asked. Raises UsageError."""
        return server(self.settings, self.environ)

    @cached_property
    def model(self) -> str:
        """The name it is asked by. Raises UsageError when there is none."""
        if not self.settings.model:
            raise UsageError(
                "no language model is named", hint='give --model NAME, or model = "…" under [llm] in podcast.toml'
            )
        return self.settings.model

    def ready(self) -> None:
        """Raises UsageError when something is missing that is needed before anything is asked."""
        self.library, self.model, self.key  # noqa: B018 - each raises what it lacks

    @cached_property
    def library(self) -> Any:
        """The openai library. Raises UsageError when it is not installed."""
        try:
            import openai
        except ImportError:
            hint = "install it with: pip install 'kopi-sedap[llm]'"
            raise UsageError("a language model needs the openai library", hint=hint) from None
        return openai

    @cached_property
    def key(self) -> str:
        """The key, or a word for servers that need none. Raises UsageError when it is missing."""
        name = self.server.key_name
        found = self.environ.get(name, "").strip() if name else ""
        if name and not found:
            where = f"{_host(self.server.base_url)} needs a key, and {name} is not set"
            raise UsageError(where, hint=f"set {name}, or name a server of your own: base_url under [llm]")
        return found or "none"

    @cached_property
    def _connection(self) -> Any:
        sent = self._sent
        return self.library.OpenAI(
            api_key=self.key,
            base_url=self.server.base_url,
            max_retries=RETRIES,
            timeout=self.settings.timeout_s,
            http_client=self.library.DefaultHttpxClient(event_hooks={"request": [lambda _: sent.append(1)]}),
        )

    @cached_property
    def _sent(self) -> list[int]:
        """One for each request of the question that is being asked."""
        return []

    @cached_property
    def _left_out(self) -> set[str]:
        return set()

    def ask(self, messages: Iterable[Message], name: str, schema: dict[str, Any]) -> Answer:
        """What the model answers; ``schema`` is asked for, and not relied on.

        Raises UsageError for what the settings lack, ModelError for everything that goes wrong on the way.
        """
        self.ready()
        openai = self.library
        began = time.monotonic()
        self._sent.clear()
        asked: dict[str, Any] = {
            "model": self.model,
            "messages": list(messages),
            "temperature": self.settings.temperature,
            "max_tokens": self.settings.max_tokens,
            "response_format": {
                "type": "json_schema",
                "json_schema": {"name": name, "strict": True, "schema": schema},
            },
        }
        if self.settings.stream:
            asked["stream_options"] = {"include_usage": True}
        for _ in range(len(UNWANTED) + 1):
            try:
                return self._streamed(self._wanted(asked)) if self.settings.stream else self._whole(self._wanted(asked))
            except (openai.BadRequestError, openai.UnprocessableEntityError) as error:
                if _says(error, TOO_LONG) or not self._do_without(error, asked):
                    raise self._refusal(error.status_code, error) from None
                self._sent.clear()
            except openai.APIStatusError as error:
                raise self._refusal(error.status_code, error) from None
            except openai.APITimeoutError:
                raise self._late(began) from None
            except openai.APIConnectionError as error:
                if "Connect" not in type(error.__cause__).__name__:
                    raise ModelError(f"{self._place} hung up", hint="run it again, or look at its log") from None
                raise ModelError(f"{self._place} cannot be reached", hint=self._start) from None
            except (openai.OpenAIError, ValueError, KeyError, IndexError, TypeError) as error:
                what = f"{self._place} gives no answer that can be read ({type(error).__name__})"
                hint = "check base_url under [llm]: it ends in /v1, and serves /chat/completions"
                raise ModelError(what, hint=hint) from None
            except Exception as error:  # the library lets errors of its transport through while a body is read
                if not type(error).__module__.startswith(("httpx", "httpcore")):
                    raise
                if "Timeout" in type(error).__name__:
                    raise self._late(began) from None
                raise ModelError(f"{self._place} broke off in the middle of an answer", hint="run it again") from None
        raise self._refusal(400)

    def _wanted(self, asked: dict[str, Any]) -> dict[str, Any]:
        """What is asked, without what this server was seen to refuse."""
        return {
            (UNWANTED[name] or name if name in self._left_out else name): value
            for name, value in asked.items()
            if not (name in self._left_out and UNWANTED[name] is None)
        }

    def _do_without(self, error: Any, asked: dict[str, Any]) -> bool:
        """Note the parameter that a refusal names; whether there is one."""
        said = f"{error.param or ''} {error.message}"
        for name in UNWANTED:
            words = (name, "json_schema") if name == "response_format" else (name,)
            if name in asked and name not in self._left_out and any(word in said for word in words):
                self._left_out.add(name)
                return True
        return False

    # -- answers ------------------------------------------------------------------------------------------------------

    def _streamed(self, asked: dict[str, Any]) -> Answer:
        pieces: list[str] = []
        model, tokens, reason = "", (0, 0), None
        with self._connection.chat.completions.create(stream=True, **asked) as stream:
            self._no_page(stream.response)
            if "json" in stream.response.headers.get("content-type", ""):  # it does not stream
                return self._read(stream.response.iter_bytes())
            clock = _Clock(self)
            for chunk in stream:
                model = chunk.model or model
                if chunk.usage:
                    tokens = chunk.usage.prompt_tokens or 0, chunk.usage.completion_tokens or 0
                for choice in chunk.choices[:1]:
                    pieces.append(choice.delta.content or "")
                    reason = choice.finish_reason or reason
                clock.check(len(pieces[-1]) if pieces else 0)
        return self._finished("".join(pieces), reason, model, tokens)

    def _whole(self, asked: dict[str, Any]) -> Answer:
        with self._connection.chat.completions.with_streaming_response.create(stream=False, **asked) as response:
            self._no_page(response)
            return self._read(response.iter_bytes())

    def _read(self, pieces: Iterable[bytes]) -> Answer:
        from openai.types.chat import ChatCompletion

        body = bytearray()
        clock = _Clock(self)
        for piece in pieces:
            body += piece
            clock.check(len(piece))
        said = ChatCompletion.model_validate_json(bytes(body))
        usage = said.usage
        tokens = (usage.prompt_tokens, usage.completion_tokens) if usage else (0, 0)
        return self._finished(said.choices[0].message.content or "", said.choices[0].finish_reason, said.model, tokens)

    def _no_page(self, response: Any) -> None:
        if "html" in response.headers.get("content-type", ""):
            raise self._page()

    def _finished(self, text: str, reason: str | None, model: str, tokens: tuple[int, int]) -> Answer:
        if reason == "length":
            raise ModelError(
                f"{self.model} was cut off after {self.settings.max_tokens} tokens",
                hint="raise max_tokens under [llm], or lower minutes",
            )
        if reason == "content_filter":
            raise ModelError(f"{self.model} refuses to write about this article", hint="use --writer template")
        return Answer(text, re.sub(r"[^\w.:/@+ -]", "", model, flags=re.ASCII)[:80], *tokens)

    # -- what errors say ----------------------------------------------------------------------------------------------

    @property
    def _place(self) -> str:
        address = urlsplit(self.server.base_url)
        port = f":{address.port}" if address.port else ""
        return f"the model server {address.hostname or ''}{port}"

    @property
    def _start(self) -> str:
        own = "start it, or check base_url under [llm]"
        return own if self.server.local else "check the connection, and base_url under [llm]"

    def _late(self, began: float) -> ModelError:
        spent, tries = time.monotonic() - began, len(self._sent)
        often = f" ({tries} tries, {_seconds(round(spent, 1))} in all)" if tries > 1 else ""
        what = f"{self.model} does not answer within {_seconds(self.settings.timeout_s)}{often}"
        return ModelError(what, hint="raise timeout_s under [llm], or take a smaller model")

    def _page(self) -> ModelError:
        lacks = (
            "" if urlsplit(self.server.base_url).path.rstrip("/").endswith("/v1") else ": is /v1 missing at its end?"
        )
        return ModelError(
            f"{self._place} answers with a web page",
            hint=f"check base_url under [llm]{lacks or ', or a proxy on the way'}",
        )

    def _refusal(self, status: int, error: Any = None) -> ModelError:
        key = self.server.key_name or "key under [llm], the name of the variable that holds it"
        if status == 413 or _says(error, TOO_LONG):
            return self._too_long(status, error)
        if status == 404 and "model" in str(error.body if error is not None else ""):
            return ModelError(f"{self._place} has no model {self.model!r}", hint=self._near())
        if status == 404:
            what = f"{self._place} has nothing at {urlsplit(self.server.base_url).path.rstrip('/')}/chat/completions"
            return ModelError(what, hint="check base_url under [llm]: most servers have it end in /v1")
        if status == 429:
            after = str(error.response.headers.get("Retry-After", "")) if error is not None else ""
            wait = f"in {_seconds(int(after))}" if after.isdecimal() and int(after) > 0 else "later"
            what = f"{self._place} refuses more requests for now (429)"
            return ModelError(what, hint=f"run it again {wait}, or check what is left of your quota")
        hints = {
            400: "check model and max_tokens under [llm]",
            401: f"check {key}",
            403: f"check what the key may do: {key}",
        }
        if status == 501:
            what = f"{self._place} does not offer what is asked of it (501)"
            return ModelError(what, hint="check base_url under [llm], and whether stream = false helps")
        if status in (408, 409) or status >= 500:
            return ModelError(
                f"{self._place} is in trouble ({status})", hint="run it again, or look at the server's log"
            )
        told = f": “{said}”" if (said := self._message(error)) else ""
        return ModelError(f"{self._place} refused the request ({status}){told}", hint=hints.get(status, "check [llm]"))

    def _message(self, error: Any) -> str:
        """What the server says of its refusal, in a short row without anything that looks like a key."""
        body = getattr(error, "body", None)
        said = body.get("message") if isinstance(body, Mapping) else None
        row = " ".join(re.sub(r"[^\w .,:;'’!?()/@+*-]", " ", said).split()) if isinstance(said, str) else ""
        row = re.sub(r"\S*[\d*]\S{7,}|\S{8,}[\d*]\S*", "…", row.replace(self.key, "…"))
        return row if len(row) <= LONGEST_MESSAGE else f"{row[:LONGEST_MESSAGE].rsplit(' ', 1)[0]} …"

    def _too_long(self, status: int, error: Any) -> ModelError:
        """The question was longer than the model holds; only numbers are taken of what the server says."""
        settings = self.settings
        found = HOLDS.search(str(error.body)) if error is not None else None
        holds = int(found[1]) if found else None
        most = f"{holds} tokens" if holds else "fewer tokens"
        what = f"{self.model} holds {most}, and context under [llm] says {settings.context} ({status})"
        if holds and holds >= settings.context:
            what = f"{self.model} holds {holds} tokens, and the question was longer ({status})"
        least = max(2000, holds or settings.context // 2)
        room = f", and max_tokens to {least // 3}" if settings.max_tokens > least // 2 else ""
        hint = f"set context = {least} under [llm]{room}; a longer article is then read in parts"
        if holds and holds < FEWEST:
            hint = (
                f"take a model that holds {FEWEST} tokens or more, or set the server so (Ollama: OLLAMA_CONTEXT_LENGTH)"
            )
        return ModelError(what, hint=hint)

    def _near(self) -> str:
        """Names like the one that was asked for, when the server lists its models."""
        check = "check model and base_url under [llm]; base_url ends in /v1"
        try:
            listing = self._connection.with_options(timeout=LISTING_S, max_retries=0).models.list()
            names = [re.sub(r"[^\w.:/@+-]", "", str(one.id), flags=re.ASCII)[:80] for one in listing.data[:500]]
        except Exception:  # it was only for the hint
            return check
        close = difflib.get_close_matches(self.model, names, n=3, cutoff=0.4) or names[:3]
        return f"it has: {', '.join(close)}" if close else check


def _says(error: Any, pattern: re.Pattern[str]) -> bool:
    """Whether a pattern is found in what a server says of its refusal."""
    return error is not None and pattern.search(f"{error.message} {error.body}") is not None


def _seconds(count: float) -> str:
    """So many seconds, or minutes where they are many.

    >>> _seconds(1), _seconds(0.5), _seconds(541.2)
    ('1 second', '0.5 seconds', '9 minutes')
    """
    if count >= 120:
        return f"{round(count / 60, 1):g} minutes"
    return f"{count:g} second{'' if count == 1 else 's'}"


class _Clock:
    """Ends an answer that takes too long or has no end."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self.began = time.monotonic()
        self.until = self.began + client.settings.timeout_s
        self.left = client.settings.max_tokens * CHARACTERS_A_TOKEN + 20_000

    def check(self, read: int) -> None:
        self.left -= read
        if self.left < 0:
            raise ModelError(
                f"{self.client.model} writes without an end",
                hint="take another model, or lower temperature under [llm]",
            )
        if time.monotonic() > self.until:
            raise self.client._late(self.began)
