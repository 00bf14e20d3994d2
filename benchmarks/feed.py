"""What a feed costs: the documents of 10,000 episodes, against feedgen and podgen with the same items in the same run.

    pip install feedgen podgen
    python benchmarks/feed.py

They take turns, the best of five counts; CPU seconds of one process. Ours says more of each episode.
"""

import sys
import time
from datetime import datetime, timedelta
from pathlib import Path

from feedgen.feed import FeedGenerator
from podgen import Episode as Item
from podgen import Media, Podcast

sys.path.insert(0, str(Path(__file__).parent.parent))

from podcast import feed
from podcast.model import Episode, Show
from tests import window
from tests.test_feed import ONE, channel, many, numbered

COUNT, TURNS = 10_000, 5


def costs(count: int = COUNT, turns: int = TURNS) -> dict[str, tuple[float, int]]:
    """CPU seconds and bytes of each."""
    entries, show = many(count), window.show()
    known = {entry.slug: numbered(entry.slug) for entry in entries}
    notes = channel(feed.rss(show, [ONE])).findtext("item/description")
    every = list(known.values())
    contenders = {
        "ours": lambda: sum(len(text) for _, text in feed.documents(show, entries, known.__getitem__)),
        "feedgen": lambda: len(with_feedgen(show, every, notes)),
        "podgen": lambda: len(with_podgen(show, every, notes)),
    }
    best: dict[str, tuple[float, int]] = {}
    for _ in range(turns):
        for who, make in contenders.items():
            begun = time.process_time()
            size = make()
            spent = time.process_time() - begun
            best[who] = min(best.get(who, (spent, size)), (spent, size))
    return best


def main() -> None:
    best = costs()
    for who, (seconds, size) in best.items():
        print(f"{who:8} {seconds:5.2f} s  {size / 1e6:5.1f} MB  ours is {best['ours'][0] / seconds:.2f}")


def with_feedgen(show: Show, episodes: list[Episode], notes: str) -> bytes:
    made = FeedGenerator()
    made.load_extension("podcast")
    made.title(show.title)
    made.link(href=show.base_url, rel="alternate")
    made.description(show.description)
    made.language(show.language)
    made.podcast.itunes_category(show.category)
    made.podcast.itunes_image(f"{show.base_url}/feed/cover.jpg")
    for episode in episodes:
        item = made.add_entry(order="append")
        item.guid(episode.guid)
        item.title(episode.title)
        item.link(href=f"{show.base_url}/feed/{episode.slug}/")
        item.description(notes)
        item.content(notes, type="CDATA")
        item.enclosure(f"{show.base_url}/episodes/{episode.slug}/{episode.audio.file}", "5001", episode.audio.mime)
        item.pubDate(episode.published)
        item.podcast.itunes_author(show.author)
        item.podcast.itunes_duration(42)
        item.podcast.itunes_explicit("no")
        item.podcast.itunes_image(f"{show.base_url}/feed/cover.jpg")
        item.podcast.itunes_title(episode.title)
        item.podcast.itunes_episode(episode.number)
        item.podcast.itunes_episode_type("full")
    return bytes(made.rss_str())


def with_podgen(show: Show, episodes: list[Episode], notes: str) -> bytes:
    made = Podcast(name=show.title, description=show.description, website=show.base_url, explicit=False)
    made.language = show.language
    made.image = f"{show.base_url}/feed/cover.jpg"
    for episode in episodes:
        sound = f"{show.base_url}/episodes/{episode.slug}/{episode.audio.file}"
        made.episodes.append(
            Item(
                title=episode.title,
                id=episode.guid,
                media=Media(sound, 5001, episode.audio.mime, timedelta(seconds=42)),
                summary=notes,
                link=f"{show.base_url}/feed/{episode.slug}/",
                publication_date=datetime.fromisoformat(episode.published),
            )
        )
    return str(made.rss_str()).encode()


if __name__ == "__main__":
    main()
