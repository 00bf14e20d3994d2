"""Tells a WebSub hub that the feed has changed, so that subscribers need not wait for their next look."""

from __future__ import annotations

from podcast.errors import LibraryError

PATIENCE_S = 10.0


def ping(hub: str, feed_url: str) -> None:
    """One request (W3C WebSub, section 6). Raises LibraryError when the hub does not take it."""
    import httpx

    try:
        answer = httpx.post(hub, data={"hub.mode": "publish", "hub.url": feed_url}, timeout=PATIENCE_S)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise _silent(hub, str(error) or type(error).__name__) from error
    if not answer.is_success:
        raise _silent(hub, f"it answered {answer.status_code}")


def _silent(hub: str, why: str) -> LibraryError:
    hint = "the show is published all the same; apps will see it at their next look"
    return LibraryError(f"the hub {hub} was not told: {why}", hint=hint)
