"""What is asked of a model: jinja2 templates in the style's folder, in the language of the edition."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from podcast.errors import UsageError
from podcast.languages import part

PREFIX = "cowriter-"


@dataclass(frozen=True)
class Prompts:
    """Templates of a language; a style that lacks one takes that of the next folder."""

    folders: Sequence[Path]

    def render(self, name: str, values: Mapping[str, Any]) -> str:
        """Template ``name`` with ``values``. Raises UsageError for one that is missing or wrong."""
        from jinja2 import FileSystemLoader, StrictUndefined, TemplateError
        from jinja2.sandbox import SandboxedEnvironment

        environment = SandboxedEnvironment(
            loader=FileSystemLoader(self.folders),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            autoescape=False,
        )
        try:
            return environment.get_template(f"{PREFIX}{name}.j2").render(**values).strip() + "\n"
        except TemplateError as error:
            raise UsageError(
                f"style {self.folders[0]}: {PREFIX}{name}.j2: {error}",
                hint="mend the template, or take the one of the style kopi-sedap",
            ) from error


def refusal(reason: str, language: str) -> str:
    """Why a line was refused, in the language in which the model is asked.

    >>> refusal("says 9, which is not in sentences 4, 5", "id")
    'menyebut “9”, yang tidak ada dalam kalimat 4, 5'
    """
    table = part(language, "refusals")
    for pattern, said in table.REASONS:
        if found := re.fullmatch(pattern, reason, re.DOTALL):
            told = found.expand(said)
            for where, there in table.PLACES:
                told = re.sub(where, there, told)
            return told
    return reason if table.OTHERWISE is None else str(table.OTHERWISE)
