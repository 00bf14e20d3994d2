"""What a language model is told of an answer without form, and of a line that was refused."""

FORM = {
    "empty": "the answer is empty",
    "thoughts": "the answer is thoughts alone, and they have no end",
    "not JSON": "the answer is not JSON",
    "broken": "the answer is not whole JSON: it breaks off or goes wrong at character {at}",
    "deep": "the answer is not JSON: it is nested too deeply",
    "other": "the answer is JSON of another form than asked: {what} is not an object with “{key}”",
    "missing": "the answer has another form than asked: {where} is missing",
    "literal_error": "the answer has another form than asked: {where} is “{what}”, not one of {known}",
    "too_long": "the answer has another form than asked: {where} is too long",
    "number": "the answer has another form than asked: {where} is “{what}”, not a number",
    "list": "the answer has another form than asked: {where} is not a list",
    "text": "the answer has another form than asked: {where} is not a text",
    "object": "the answer has another form than asked: {where} is not an object",
    "twice": "the answer has another form than asked: a section stands twice",
    "no lines": "the answer has another form than asked: there are no lines",
}
"""What may be wrong with the form of an answer."""

REASONS: tuple[tuple[str, str], ...] = ()
"""Patterns of the reasons that the auditors give, and the same in this language; those that are none stay."""
PLACES: tuple[tuple[str, str], ...] = ()
"""Words inside a reason that say where."""
OTHERWISE: str | None = None
"""What is said for a reason without a pattern; None leaves it as it is."""
