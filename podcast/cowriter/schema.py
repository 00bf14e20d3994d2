"""The form of an answer: sections of lines with speaker and receipts. Checked here, whatever the server promised.

What models write otherwise without meaning otherwise is taken as it is meant: a host by name, a receipt as "[12]", keys
that nobody asked for. What remains unclear is told in a line, in the language in which the model was asked.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, ValidationInfo, field_validator

from podcast.cowriter import lenient
from podcast.languages import part
from podcast.model import Role

SectionId = Literal["story", "voices", "questions", "lastsip"]
SECTIONS: tuple[SectionId, ...] = ("story", "voices", "questions", "lastsip")
"""Sections that a model may write, in the order of an edition."""

Form = TypeVar("Form", bound=BaseModel)
NO_NAMES: Mapping[str, str] = MappingProxyType({})

_RECEIPT = re.compile(r"^\W*(?:[a-z]+\W*)?\d{1,6}(?:\W+(?:and|dan)?\W*\d{1,6})*\W*$", re.IGNORECASE)


def _called(value: Any, info: ValidationInfo) -> Any:
    """A speaker or section by the word that was asked for, when it is called by its name: "Sari", "Co-host"."""
    if not isinstance(value, str):
        return value
    names: Mapping[str, str] = (info.context or {}).get("names", NO_NAMES)
    plain = value.strip().casefold()
    return names.get(plain) or re.sub(r"[\W_]+", "", plain)


def _numbers(value: Any) -> Any:
    """Receipts as numbers, which may come as "s12", "[12, 13]" or alone; None are none."""
    if value is None:
        return ()
    if not isinstance(value, list | tuple):
        return _numbers([value])
    found: list[Any] = []
    for one in value:
        if isinstance(one, str) and _RECEIPT.match(one):
            found += map(int, re.findall(r"\d+", one))
        elif isinstance(one, str) and not one.strip("[] "):
            continue
        elif isinstance(one, list):
            found += _numbers(one)
        elif isinstance(one, bool):
            found.append(str(one))
        else:
            found.append(one)
    return found


def _number(value: Any) -> Any:
    """The number of a quotation, which may come as "quotation 3"; 0 and "" are none."""
    found = _numbers(value)
    return found[0] if len(found) == 1 and found[0] != 0 else None if not any(found) else value


def _said(value: Any) -> Any:
    return "" if value is None else value


Speaker = Annotated[Role, BeforeValidator(_called)]
Receipts = Annotated[tuple[int, ...], BeforeValidator(_numbers), Field(max_length=12)]


class _Closed(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class Turn(_Closed):
    """A line as it is proposed."""

    speaker: Speaker
    text: Annotated[str, BeforeValidator(_said), Field(max_length=1000)] = ""
    receipts: Receipts = ()
    quote: Annotated[int | None, BeforeValidator(_number)] = None
    """Number of the quotation that the reader says; its words are the article's, whatever ``text`` holds."""


class Part(_Closed):
    """A section as it is proposed."""

    id: Annotated[SectionId, BeforeValidator(_called)]
    lines: tuple[Turn, ...] = Field(max_length=80)


class Proposal(_Closed):
    """A whole script but its opening and closing, which hold the show's own facts."""

    sections: tuple[Part, ...]

    @field_validator("sections")
    @classmethod
    def _once_each(cls, sections: tuple[Part, ...]) -> tuple[Part, ...]:
        if len({part.id for part in sections}) < len(sections):
            raise ValueError("twice")
        if not any(part.lines for part in sections):
            raise ValueError("no lines")
        return tuple(sorted(sections, key=lambda part: SECTIONS.index(part.id)))


class Mended(Turn):
    """A line in the place of one that was refused."""

    line: int
    """Number under which it was refused."""


class Mending(_Closed):
    """Lines in the place of those that were refused."""

    lines: tuple[Mended, ...] = Field(max_length=200)


class Choice(_Closed):
    """Sentences of a part of a long article that are worth telling."""

    sentences: Annotated[tuple[int, ...], BeforeValidator(_numbers), Field(max_length=400)]


# -- reading -----------------------------------------------------------------------------------------------------------

_KINDS = {
    "int_type": "number",
    "int_parsing": "number",
    "int_from_float": "number",
    "string_type": "text",
    "tuple_type": "list",
    "string_too_long": "too_long",
    "model_type": "object",
    "model_attributes_type": "object",
}


FORM = frozenset(part("en", "refusals").FORM)


class FormError(ValueError):
    """An answer of another form than asked: ``kind`` is a key of a language's ``refusals.FORM``, ``holds`` fills it."""

    def __init__(self, kind: str, **holds: Any) -> None:
        self.kind, self.holds = kind, holds
        super().__init__(self.told("en"))

    def told(self, language: str) -> str:
        """What is wrong, in a line."""
        said: str = part(language, "refusals").FORM[self.kind]
        return said.format(**self.holds)


def read(text: str, form: type[Form], names: Mapping[str, str] = NO_NAMES) -> Form:
    """The answer in its form; what stands around the JSON (thoughts, fences, courtesies) is ignored.

    ``names``: small-letter names to the speaker or section that they call. Raises FormError that says in a line what
    is wrong.

    >>> read('Here you are: ```json\\n{"sentences": [1, "s4",]}\\n```', Choice).sentences
    (1, 4)
    """
    text = lenient.without_thoughts(text)
    if not text.strip():
        raise FormError("empty")
    if lenient.THOUGHT.match(text.lstrip()):
        raise FormError("thoughts")
    first: FormError | None = None
    try:
        for value in lenient.values(text):
            try:
                return _shaped(value, form, names)
            except FormError as error:
                first = first or error
    except lenient.BrokenError as error:
        first = first or FormError("deep" if error.at is None else "broken", at=error.at)
    raise first or FormError("not JSON")


def _shaped(value: Any, form: type[Form], names: Mapping[str, str]) -> Form:
    key = next(iter(form.model_fields))
    if isinstance(value, dict) and key not in value and len(value) == 1:  # {"result": {"sections": …}}
        value = next((inner for inner in value.values() if isinstance(inner, dict)), value)
    if isinstance(value, list):
        value = {key: value}
    if not isinstance(value, dict):
        raise FormError("other", what=json.dumps(value)[:40], key=key)
    try:
        return form.model_validate(value, context={"names": names})
    except ValidationError as error:
        raise _fault(error) from None


def _fault(error: ValidationError) -> FormError:
    """The first of what pydantic found, in words of our own."""
    found = error.errors(include_url=False, include_context=True)[0]
    where = ".".join(str(part + 1) if isinstance(part, int) else part for part in found["loc"])
    kind = found["type"]
    if kind == "value_error":
        return FormError(str(found["ctx"]["error"]))
    kind = _KINDS.get(kind, kind)
    what = " ".join(str(found["input"]).split())[:40]
    known = re.sub(r"'| or ", lambda mark: ", " * (len(mark[0]) > 1), str(found.get("ctx", {}).get("expected", "")))
    return FormError(kind if kind in FORM else "object", where=where or "JSON", what=what, known=known)


# -- asking ------------------------------------------------------------------------------------------------------------


def schema(form: type[BaseModel]) -> dict[str, Any]:
    """JSON schema of a form in the subset that servers take as ``strict``: closed objects, every key required.

    >>> schema(Choice)["required"]
    ['sentences']
    """
    made: dict[str, Any] = _strict(form.model_json_schema())
    return made


_LOOSE = ("title", "default", "description", "maxLength", "maxItems", "minItems")


def _strict(value: Any) -> Any:
    if isinstance(value, list):
        return [_strict(item) for item in value]
    if not isinstance(value, dict):
        return value
    kept = {key: _strict(item) for key, item in value.items() if key not in _LOOSE or isinstance(item, dict)}
    if kept.get("type") == "object":
        kept |= {"additionalProperties": False, "required": list(kept.get("properties", {}))}
    return kept
