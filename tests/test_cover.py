"""The show's picture: what directories ask for, and words of any kind."""

import io

import numpy as np
import pytest
from PIL import Image, ImageStat

from podcast import cover
from podcast.cover.canvas import PALETTES

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


@pytest.mark.parametrize("palette", PALETTES)
def test_every_palette_is_legible_small_and_light(palette):
    shows = cover.draw("Kopi Sedap", size=1200, palette=palette)
    editions = cover.episode("Kopi Sedap", 15, "Netralitas ASN", palette=palette)
    for data, size in ((shows, 1200), (editions, 1400)):
        picture = opened(data)
        assert (picture.format, picture.mode, picture.size) == ("JPEG", "RGB", (size, size))
        assert len(data) < 500_000 and cover.drawn(data)
        small = picture.resize((60, 60), Image.Resampling.LANCZOS).convert("L")
        lowest, highest = small.crop((8, 46, 52, 56)).getextrema()
        assert highest - lowest > 120
    lowest, highest = small.crop((20, 8, 40, 24)).getextrema()  # the number on the sun
    assert highest - lowest > 90


def test_the_number_tells_editions_apart_at_60_pixels():
    def number(value: int) -> np.ndarray:
        small = opened(cover.episode("Kopi", value, "Tema")).resize((60, 60), Image.Resampling.LANCZOS).convert("L")
        return np.asarray(small.crop((14, 6, 44, 26)), float)

    assert all(np.abs(number(one) - number(other)).mean() > 4 for one, other in ((15, 16), (1, 7), (128, 129)))


def test_the_sober_palette_has_no_colour_to_speak_of():
    picture = np.asarray(opened(cover.episode("Kopi", 3, "Gempa", palette="abu", size=200)), int)
    bright = np.asarray(opened(cover.episode("Kopi", 3, "Gempa", size=200)), int)
    assert np.ptp(picture, axis=2).mean() < 12 < 40 < np.ptp(bright, axis=2).mean()


@pytest.mark.parametrize(("size", "mode"), [((1600, 1600), "RGB"), ((900, 300), "RGBA"), ((3000, 3100), "L")])
def test_a_picture_that_was_brought_is_stamped(size, mode):
    out = io.BytesIO()
    Image.new(mode, size, 128 if mode == "L" else (40, 160, 90, 255)[: len(mode)]).save(out, "PNG")
    data = cover.stamped(out.getvalue(), "Kopi Sedap", 15, "Netralitas ASN")
    picture = opened(data)
    assert (picture.format, picture.mode, picture.size) == ("JPEG", "RGB", (1400, 1400)) and len(data) < 500_000
    middle = picture.getpixel((350, 350))
    assert middle == pytest.approx((128, 128, 128) if mode == "L" else (40, 160, 90), abs=4)
    assert picture.getpixel((1120, 150))[0] > 200 and max(picture.getpixel((20, 1380))) < 80
    assert cover.stamped(out.getvalue(), "Kopi Sedap", 16, "Netralitas ASN") != data


@pytest.mark.parametrize("title", HOSTILE)
def test_any_theme_can_be_drawn_on_an_episode_s_cover(title):
    picture = opened(cover.episode(title, 123_456, title, size=400))
    for edge in (picture.crop((0, 310, 12, 400)), picture.crop((388, 310, 400, 400))):
        assert max(highest for _, highest in edge.getextrema()) < 120


@pytest.mark.parametrize("title", HOSTILE)
def test_any_title_can_be_drawn_inside_the_picture(title):
    picture = opened(cover.draw(title, size=400, subtitle=title))
    assert picture.size == (400, 400)
    for edge in (picture.crop((0, 310, 12, 400)), picture.crop((388, 310, 400, 400))):
        assert max(highest for _, highest in edge.getextrema()) < 120


def test_a_script_the_font_lacks_is_left_out_rather_than_boxed():
    assert cover.draw("早安", size=300) == cover.draw("", size=300)
    assert cover.draw("早安 Kopi", size=300) == cover.draw("Kopi", size=300)
