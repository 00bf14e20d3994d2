"""podcast write and podcast record: the script in the hands of a person."""

from pathlib import Path

from podcast import library
from tests.conftest import PASAR, Podcast, spoken


def test_write_then_edit_then_record(podcast: Podcast, show: Path, tmp_path: Path) -> None:
    written = podcast("write", PASAR, "--json").document["episodes"][0]
    assert (written["status"], written["audio"], written["guid"]) == ("created", None, None)
    folder = show / "episodes" / written["slug"]
    assert sorted(path.name for path in folder.iterdir()) == ["article.json", "script.md"]
    assert podcast("list", "--json").document["drafts"][0]["slug"] == written["slug"]
    assert "draft" in podcast("show", "1").out
    assert podcast("play", "1").code == 1
    assert podcast("write", PASAR, "--json").document["episodes"][0]["status"] == "unchanged"

    script = folder / "script.md"
    script.write_text(
        script.read_text("utf-8").replace("# Penutup\n", "# Penutup\nSari: Itu tadi ceritanya.\n"), "utf-8"
    )
    kept = podcast("write", PASAR, "--json").document["episodes"][0]
    assert kept["status"] == "unchanged" and "--force" in kept["warnings"][0]
    assert "Itu tadi" in script.read_text("utf-8")

    recorded = podcast("record", "1", "--json").document["episodes"][0]
    assert recorded["status"] == "created"
    assert not (show / "feed").exists()
    assert any(cue.text == "Itu tadi ceritanya." for cue in library.shelf(show).episodes[0].cues)
    assert podcast("record", "1", "--json").document["episodes"][0]["status"] == "unchanged"


def test_only_the_changed_line_is_spoken_again(podcast: Podcast, stocked: Path, tmp_path: Path) -> None:
    old, lines = library.shelf(stocked).episodes[0], spoken(tmp_path)
    feed = (stocked / "feed" / "feed.xml").read_bytes()
    script = stocked / "episodes" / old.slug / "script.md"
    script.write_text(script.read_text("utf-8").replace("# Penutup\n", "# Penutup\nBayu: Baik.\n"), "utf-8")
    assert podcast("generate", PASAR, "--dry-run", "--json").document["episodes"][0]["status"] == "updated"
    ran = podcast("record", old.slug)
    assert ran.code == 0 and ran.out.startswith("updated")
    assert spoken(tmp_path) == lines + 1
    new = library.shelf(stocked).episodes[0]
    assert (new.guid, new.published) == (old.guid, old.published)
    assert (stocked / "feed" / "feed.xml").read_bytes() != feed
    assert podcast("check").code == 0


def test_generate_keeps_what_a_person_wrote_unless_forced(podcast: Podcast, stocked: Path) -> None:
    script = stocked / "episodes" / library.find(stocked, "1") / "script.md"
    own = script.read_text("utf-8")
    script.write_text(own.replace("# Penutup\n", "# Penutup\nBayu: Baik.\n"), "utf-8")
    kept = podcast("generate", PASAR, "--json").document["episodes"][0]
    assert kept["status"] == "updated" and "edited by hand" in kept["warnings"][0]
    assert "Bayu: Baik." in script.read_text("utf-8")
    again = podcast("generate", PASAR, "--json").document["episodes"][0]
    assert again["status"] == "unchanged" and "edited by hand" in again["warnings"][0]
    assert podcast("generate", PASAR, "--force").code == 0
    assert script.read_text("utf-8") == own


def test_a_person_s_false_fact_is_a_warning_with_its_line(podcast: Podcast, show: Path) -> None:
    slug = podcast("write", PASAR, "--json").document["episodes"][0]["slug"]
    script = show / "episodes" / slug / "script.md"
    rows = script.read_text("utf-8").splitlines()
    place = next(index for index, row in enumerate(rows) if "6 Juli 2026" in row)
    rows[place] = rows[place].replace("6 Juli", "17 Juli")
    script.write_text("\n".join(rows) + "\n", "utf-8")
    ran = podcast("record", slug)
    assert ran.code == 0
    assert f"Warning: {slug}/script.md:{place + 1}: " in ran.err
    checked = podcast("check")
    assert checked.code == 0 and f"{slug}/script.md:{place + 1}: " in checked.out


def test_a_broken_script_is_named_with_its_line(podcast: Podcast, show: Path) -> None:
    slug = podcast("write", PASAR, "--json").document["episodes"][0]["slug"]
    script = show / "episodes" / slug / "script.md"
    script.write_text(script.read_text("utf-8") + "Sara: Halo.\n", "utf-8")
    line = len(script.read_text("utf-8").splitlines())
    ran = podcast("record", slug)
    assert ran.code == 1
    assert f"{slug}/script.md:{line}: unknown speaker “Sara”" in ran.err and "Sari" in ran.err
    assert sorted(path.name for path in script.parent.iterdir()) == ["article.json", "script.md"]
