"""The form of an answer: sections of lines with speaker and receipts. Checked here, whatever the server promised."""

from __future__ import annotations

import json
import re
from typing import Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from podcast.model import Role

SectionId = Literal["story", "voices", "questions", "lastsip"]
SECTIONS: tuple[SectionId, ...] = ("story", "voices", "questions", "lastsip")
"""Sections that a model may write, in the order of an edition."""

Form = TypeVar("Form", bound=BaseModel)


class _Closed(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Turn(_Closed):
    """A line as it is proposed."""

    speaker: Role
    text: str = Field(max_length=1000)
    receipts: tuple[int, ...] = Field(max_length=12)
    quote: int | None = None
    """Number of the quotation that the reader says; its words are the article's, whatever ``text`` holds."""


class Part(_Closed):
    """A section as it is proposed."""

    id: SectionId
    lines: tuple[Turn, ...] = Field(max_length=80)


class Proposal(_Closed):
    """A whole script but its opening and closing, which hold the show's own facts."""

    sections: tuple[Part, ...] = Field(min_length=1)

    @field_validator("sections")
    @classmethod
    def _once_each(cls, sections: tuple[Part, ...]) -> tuple[Part, ...]:
        if len({part.id for part in sections}) < len(sections):
            raise ValueError("a section stands twice")
        if not any(part.lines for part in sections):
            raise ValueError("there are no lines")
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

    sentences: tuple[int, ...] = Field(max_length=400)


def read(text: str, form: type[Form]) -> Form:
    """The answer in its form; what stands around the JSON (thoughts, fences, courtesies) is ignored.

    Raises ValueError that says in a line what is wrong.

    >>> read('Here you are: ```json\\n{"sentences": [1, 4]}\\n```', Choice).sentences
    (1, 4)
    """
    text = re.sub(r"<think(?:ing)?>.*?</think(?:ing)?>", "", text, flags=re.DOTALL)
    if not text.strip():
        raise ValueError("the answer is empty")
    start = text.find("{")
    if start < 0:
        raise ValueError("the answer is not JSON")
    try:
        value, _ = json.JSONDecoder().raw_decode(text, start)
    except ValueError as error:
        raise ValueError(f"the answer is not JSON: {error}") from None
    except RecursionError:
        raise ValueError("the answer is not JSON: it is nested too deeply") from None
    try:
        return form.model_validate(value)
    except ValidationError as error:
        problem = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(map(str, problem["loc"])) or "the whole"
        raise ValueError(f"the answer has another form than asked: {where}: {problem['msg']}") from None


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
