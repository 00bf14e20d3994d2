"""The co-writer: a language model proposes lines for an article; whether they are spoken is not for it to say.

``desk.Desk`` asks and repairs, ``client`` speaks to the server, ``schema`` is the form of an answer, ``lenient`` reads
JSON as models write it, ``prompts`` renders what is asked, ``answers`` keeps what was answered, ``estimate`` counts
tokens and money.
"""

from podcast.cowriter.desk import Desk, Fault, Material, UnaskedError

__all__ = ["Desk", "Fault", "Material", "UnaskedError"]
