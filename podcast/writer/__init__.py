"""The writer's room: a brief becomes a script in which two hosts tell it to each other, every fact with its receipt."""

from podcast.writer.edition import write

__all__ = ["write"]
