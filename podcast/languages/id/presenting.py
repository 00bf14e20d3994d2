"""How an Indonesian article says who somebody is: in front of the name, where the role of a quotation is found."""


def described(full: str, sentence: str) -> str | None:
    """A person as a sentence describes them right beside their name; never needed beside the role."""
    return None
