"""Lists of articles: what a feed, a sitemap, a section page, or a file of addresses holds."""

from podcast.sources.listings.listing import LARGEST, Listing, Sub, read

__all__ = ["LARGEST", "Listing", "Sub", "read"]
