"""What is new in the sources that a show follows: what was seen before, what is wanted, and whose turn it is."""

from podcast.following.seen import NAME, Followed, Mark, Seen, load, save
from podcast.following.settle import settled
from podcast.following.sift import Due, Sifted, due, found_on_shelf, key, lies_ahead, sift, unwanted

__all__ = [
    "NAME",
    "Due",
    "Followed",
    "Mark",
    "Seen",
    "Sifted",
    "due",
    "found_on_shelf",
    "key",
    "lies_ahead",
    "load",
    "save",
    "settled",
    "sift",
    "unwanted",
]
