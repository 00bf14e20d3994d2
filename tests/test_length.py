"""A script runs about as long as it was asked to."""

from pathlib import Path

import pytest

from podcast import brief, sources
from podcast.languages import ear
from podcast.languages.telling import Telling
from podcast.model import Cast, CastMember, Show
from podcast.pipeline import draft

ARTICLES = Path(__file__).parent / "articles" / "shapes"


def show(minutes: float) -> Show:
    cast = Cast(host=CastMember(name="Sari"), cohost=CastMember(name="Bayu"), reader=CastMember(name="Pembaca"))
    return Show(title="Kopi Sedap", author="Kami", cast=cast, minutes=minutes)


@pytest.mark.parametrize(
    ("name", "minutes"),
    [("01-hardnews", 2), ("06-listicle", 3), ("17-audience", 6), ("11-policy", 3), ("20-health", 2)],
)
def test_a_script_that_runs_far_from_its_length_is_chosen_anew(name: str, minutes: float, tmp_path: Path) -> None:
    article, wanted = sources.read(str(ARTICLES / f"{name}.txt")), show(minutes)
    first, _ = draft._audited(tmp_path, wanted, article, brief.summarise(article, minutes=minutes), 1)
    _, words, _ = draft._to_length(tmp_path, wanted, article, 1)
    before, after = (draft.minutes(script) for script in (first, words))
    assert abs(after - minutes) < abs(before - minutes)
    assert abs(after - minutes) < 0.35 * minutes


def test_a_script_that_is_long_enough_is_left_as_it_is(tmp_path: Path) -> None:
    article, wanted = sources.read(str(ARTICLES / "01-hardnews.txt")), show(4)
    told, words, _ = draft._to_length(tmp_path, wanted, article, 1)
    assert told == brief.summarise(article, minutes=4)
    assert draft.SHORT * 4 <= draft.minutes(words) <= draft.LONG * 4


def test_an_edition_chosen_twice_hears_its_sentences_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    article = sources.read(str(ARTICLES / "17-audience.txt"))
    told: list[tuple[str, int, bool, bool | None]] = []
    tell = ear.Ear._tell

    def counted(self: ear.Ear, number: int, *, follows: bool, named: bool | None) -> Telling:
        told.append((self.article.sentence(number), number, follows, named))
        return tell(self, number, follows=follows, named=named)

    monkeypatch.setattr(ear.Ear, "_tell", counted)
    ear.ear_for.cache_clear()
    first = brief.summarise(article, minutes=6)
    chosen, _, _ = draft._to_length(tmp_path, show(6), article, 1)
    assert chosen != first, "it is chosen twice"
    assert len(told) == len(set(told))


@pytest.mark.parametrize("name", ["04-economy", "06-listicle", "19-centralbank", "30-longread"])
@pytest.mark.parametrize("minutes", [3, 4])
def test_a_long_article_runs_as_long_as_it_was_asked_to(name: str, minutes: float, tmp_path: Path) -> None:
    article = sources.read(str(ARTICLES / f"{name}.txt"))
    _, words, _ = draft._to_length(tmp_path, show(minutes), article, 7)
    assert 0.85 <= draft.minutes(words) / minutes <= draft.LONG


def test_a_short_edition_has_fewer_words_read_and_asked_as_well(tmp_path: Path) -> None:
    article = sources.read(str(ARTICLES / "04-economy.txt"))
    _, words, _ = draft._to_length(tmp_path, show(2), article, 7)
    assert draft.minutes(words) <= 2.4
