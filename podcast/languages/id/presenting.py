"""How an Indonesian article says who somebody is: in front of the name, where the role of a quotation is found."""


def described(full: str, sentence: str, hero: str = "") -> str | None:
    """A person as a sentence describes them right beside their name; never needed beside the role."""
    return None


def parted(text: str) -> tuple[list[str], str, list[str]]:
    """What a sentence says of its subject in passing, as sentences before and after it; Indonesian cuts it off."""
    return [], text, []


def again(who: str) -> str:
    """How somebody is named a second time: in full, as the ear shortens long titles by itself."""
    return who


def own(who: str) -> str:
    """Of whoever says something, what is not somebody else they belong to; Indonesian names that one last."""
    return who


def claimed(kind: str, text: str, who: str) -> str | None:
    """A time or a reason that somebody gives, told as theirs; "menurut" before the piece does for all of them."""
    return None
