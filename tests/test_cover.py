"""The show's picture: what directories ask for, and words of any kind."""

import io

import pytest
from PIL import Image, ImageStat

from podcast import cover

HOSTILE = ["", " ", "K" * 500, "kata " * 200, "早安咖啡", "☕🎙", "A\nB\t\x00C", "Éclair & <b>", "../../etc"]


def opened(data: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(data))
    picture.load()
    return picture


def test_the_full_size_is_what_directories_take():
    data = cover.draw("Kopi Sedap", subtitle="Kongko Pagi Semakin Dapat Pengetahuan")
    picture = opened(data)
    assert (picture.format, picture.mode, picture.size) == ("JPEG", "RGB", (3000, 3000))
    assert 50_000 < len(data) < 500_000


def test_the_same_words_give_the_same_bytes():
    assert cover.draw("Kopi Sedap", size=600) == cover.draw("Kopi Sedap", size=600)
    assert cover.draw("Kopi Sedap", size=600) != cover.draw("Kopi Pahit", size=600)
    assert cover.draw("Kopi Sedap", size=600) != cover.draw("Kopi Sedap", size=600, subtitle="Pagi")


def test_cup_and_title_stand_out_at_60_pixels():
    small = opened(cover.draw("Kopi Sedap", size=1200)).resize((60, 60), Image.Resampling.LANCZOS).convert("L")
    cup, night, title = small.crop((20, 31, 34, 38)), small.crop((1, 30, 6, 40)), small.crop((8, 47, 52, 57))
    assert ImageStat.Stat(cup).mean[0] > ImageStat.Stat(night).mean[0] + 120
    lowest, highest = title.getextrema()
    assert highest - lowest > 120


@pytest.mark.parametrize("title", HOSTILE)
def test_any_title_can_be_drawn_inside_the_picture(title):
    picture = opened(cover.draw(title, size=400, subtitle=title))
    assert picture.size == (400, 400)
    for edge in (picture.crop((0, 310, 12, 400)), picture.crop((388, 310, 400, 400))):
        assert max(highest for _, highest in edge.getextrema()) < 120


def test_a_script_the_font_lacks_is_left_out_rather_than_boxed():
    assert cover.draw("早安", size=300) == cover.draw("", size=300)
    assert cover.draw("早安 Kopi", size=300) == cover.draw("Kopi", size=300)
