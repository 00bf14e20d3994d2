"""What a feed costs: the documents of 10,000 episodes, against feedgen with the same items in the same run.

    pip install feedgen
    python benchmarks/feed.py

Both take turns, the best of five counts; CPU seconds of one process. Ours says more of each episode.
"""

import sys
import time
from pathlib import Path

from feedgen.feed import FeedGenerator

sys.path.insert(0, str(Path(__file__).parent.parent))

from podcast import feed
from podcast.model import Episode, Show
from tests import window
from tests.test_feed import ONE, channel, many, numbered

COUNT, TURNS = 10_000, 5


def main() -> None:
    entries, show = many(COUNT), window.show()
    known = {entry.slug: numbered(entry.slug) for entry in entries}
    notes = channel(feed.rss(show, [ONE])).findtext("item/description")
    ours, theirs = [], []
    for _ in range(TURNS):
        begun = time.process_time()
        size = sum(len(text) for _, text in feed.documents(show, entries, known.__getitem__))
        ours.append(time.process_time() - begun)
        begun = time.process_time()
        other = len(with_feedgen(show, list(known.values()), notes))
        theirs.append(time.process_time() - begun)
    print(f"ours    {min(ours):5.2f} s  {size / 1e6:5.1f} MB")
    print(f"feedgen {min(theirs):5.2f} s  {other / 1e6:5.1f} MB")
    print(f"ours is {min(ours) / min(theirs):.2f} of feedgen's")


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


if __name__ == "__main__":
    main()
