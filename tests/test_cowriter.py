"""A language model as co-writer: the real client against a local server, its troubles, what is kept, asked and told."""

import json
import random
import re
import shutil
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from podcast.cowriter import estimate, schema
from podcast.cowriter.client import server as server_of
from podcast.errors import UsageError
from podcast.model import Llm
from tests.conftest import ARTICLES, LIBRARY, Podcast, Ran, assert_refused, everything, folders
from tests.model_server import KEY, ModelServer, Trouble, serving

pytest.importorskip("openai")

EXAMPLE = Path(__file__).parent.parent / "examples" / "bank-sampah.txt"
GOOD = (Path(__file__).parent / "answers" / "bank-sampah.json").read_text(encoding="utf-8")
WRITE = ("write", EXAMPLE, "--writer", "llm", "--model", "qwen3:8b")


@pytest.fixture
def model(show: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelServer]:
    """A server that answers well, named in the settings of an empty show."""
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "ANTHROPIC_API_KEY", "GEMINI_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with serving() as server:
        server.plan = [GOOD]
        settle(show, base_url=f'"{server.base}"')
        settings = show / "podcast.toml"
        settings.write_text(settings.read_text("utf-8").replace("minutes = 1.0", "minutes = 4.0"), "utf-8")
        yield server


def settle(show: Path, **settings: str) -> None:
    """Put settings under [llm]."""
    path = show / "podcast.toml"
    rows = "".join(f"{key} = {value}\n" for key, value in settings.items())
    path.write_text(path.read_text("utf-8").replace("\n[llm]\n", f"\n[llm]\n{rows}"), "utf-8")


def script(show: Path) -> str:
    return (show / "episodes" / folders(show)[0] / "script.md").read_text(encoding="utf-8")


def writing(ran: Ran) -> dict:
    return ran.document["episodes"][0]["writing"]


# -- it writes ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("stream", ["true", "false"])
def test_a_good_answer_is_spoken_and_counted(stream: str, podcast: Podcast, show: Path, model: ModelServer) -> None:
    settle(show, stream=stream, price_in="1.0", price_out="2.0")
    ran = podcast(*WRITE, "--json")
    assert ran.code == 0, ran.err
    told = writing(ran)
    assert told["model"] == "qwen3:8b (qwen3:8b-2026-11)"
    assert told["by_model"] >= 40 and told["fallen"] == [] and told["instead"] is None
    assert told["requests"] == 1 and told["tokens_in"] > 1000 and told["cost"] > 0
    text = script(show)
    assert "model: qwen3:8b (qwen3:8b-2026-11)" in text
    assert "Kenapa layanan pagi dibuka? [4]" in text
    assert "bersama model bahasa" in text
    assert model.asked[0]["stream"] is (stream == "true")
    assert model.asked[0]["response_format"]["json_schema"]["strict"] is True


def test_the_same_run_asks_nothing_twice_and_changes_no_byte(podcast: Podcast, show: Path, model: ModelServer) -> None:
    assert podcast(*WRITE).code == 0
    before = everything(show)
    ran = podcast(*WRITE, "--json")
    assert ran.document["episodes"][0]["status"] == "unchanged"
    assert everything(show) == before
    assert len(model.asked) == 1 and writing(ran)["kept"] == 1 and writing(ran)["requests"] == 0
    other = show.parent / "other"
    shutil.copytree(show, other)
    shutil.rmtree(other / "episodes")
    assert podcast(*WRITE, "--show", other).code == 0
    assert script(other) == script(show) and len(model.asked) == 1
    podcast(*WRITE, "--force")
    assert len(model.asked) == 2


def test_the_model_is_named_in_the_record_on_the_page_and_in_the_notes(
    podcast: Podcast, show: Path, model: ModelServer
) -> None:
    assert podcast("generate", *WRITE[1:]).code == 0
    folder = show / "episodes" / folders(show)[0]
    record = json.loads((folder / "episode.json").read_bytes())
    name = "qwen3:8b (qwen3:8b-2026-11)"
    assert record["made_from"]["model"] == name
    assert name in (show / "feed" / folder.name / "index.html").read_text("utf-8")
    feed = (show / "feed" / "feed.xml").read_text("utf-8")
    assert feed.count(name) >= 2  # show notes and podcast:txt
    assert podcast("check", "--json").code == 0


def test_a_record_of_old_still_loads(podcast: Podcast, stocked: Path) -> None:
    for path in sorted((stocked / "episodes").glob("*/episode.json")):
        record = json.loads(path.read_bytes())
        assert record["made_from"].pop("model", None) is None
        path.write_text(json.dumps(record), "utf-8")
    assert podcast("list").code == 0
    assert podcast("show", "1", "--json").code == 0


def test_lines_that_were_refused_are_asked_for_once_more(podcast: Podcast, show: Path, model: ModelServer) -> None:
    answer = json.loads(GOOD)
    answer["sections"][0]["lines"][0]["text"] = "Warga Kelurahan Sukamaju kini dapat menabung emas."
    text = "Kini warga Kelurahan Sukamaju bisa menabung sampah sebelum berangkat kerja."
    mended = {"line": 1, "speaker": "host", "text": text, "receipts": [1], "quote": None}
    model.plan = [json.dumps(answer), json.dumps({"lines": [mended]})]
    ran = podcast(*WRITE, "--json")
    assert writing(ran)["requests"] == 2 and writing(ran)["fallen"] == []
    assert text in script(show) and "emas" not in script(show)
    assert "menyimpang dari kata-kata kalimat 1 mulai dari “emas”" in model.asked[1]["messages"][-1]["content"]


def test_a_refusal_says_what_the_server_says_but_no_key(podcast: Podcast, show: Path, model: ModelServer) -> None:
    model.plan = [Trouble(400, says="temperature must be below 1; key sk-proj-ab12cd34ef56\nwas read " + "so " * 90)]
    ran = podcast(*WRITE)
    assert "refused the request (400): “temperature must be below 1; key … was read so" in ran.err
    assert "ab12" not in ran.err and len(ran.err) < 500


def test_a_line_that_fails_twice_gives_way_to_the_template_s_for_the_same_point(
    podcast: Podcast, show: Path, model: ModelServer
) -> None:
    answer = json.loads(GOOD)
    answer["sections"][0]["lines"][0]["text"] = "Warga Kelurahan Sukamaju kini dapat menabung emas."
    model.plan = [json.dumps(answer), '{"lines": []}']
    ran = podcast(*WRITE, "--json")
    (fallen,) = writing(ran)["fallen"]
    assert fallen["instead"] == "template" and "emas" in fallen["text"] and "sentence 1" in fallen["reason"]
    assert "Warga Kelurahan Sukamaju kini dapat menabung sampah sebelum berangkat kerja. [1]" in script(show)
    assert "1 fell back to the template" in ran.err


def test_a_section_that_is_missing_is_the_template_s(podcast: Podcast, show: Path, model: ModelServer) -> None:
    answer = json.loads(GOOD)
    answer["sections"] = [part for part in answer["sections"] if part["id"] in ("story", "lastsip")]
    model.plan = [json.dumps(answer)]
    assert podcast(*WRITE).code == 0
    assert "# Kata Narasumber" in script(show) and "# Tanya Jawab" in script(show)


def test_quotations_are_the_article_s_whatever_the_model_says(podcast: Podcast, show: Path, model: ModelServer) -> None:
    answer = json.loads(GOOD)
    reader = next(line for line in answer["sections"][1]["lines"] if line["speaker"] == "reader")
    reader["text"] = "Bank sampah ini yang terbaik di dunia"
    model.plan = [json.dumps(answer)]
    assert podcast(*WRITE).code == 0
    assert "terbaik" not in script(show)
    assert 'Pembaca: "Dulu saya simpan botol sampai dua bulan' in script(show)


@pytest.mark.parametrize("quote", [1, 99, None])
def test_a_quotation_without_receipts_or_of_somebody_else_is_refused(
    quote: int | None, podcast: Podcast, show: Path, model: ModelServer
) -> None:
    host = {"speaker": "host", "text": "Begini kata Hendra Saputra.", "receipts": [8, 11], "quote": None}
    reader = {"speaker": "reader", "text": "Bagus", "receipts": [], "quote": quote}
    answer = json.loads(GOOD)
    answer["sections"][1]["lines"] = [host, reader]
    model.plan = [json.dumps(answer), '{"lines": []}']
    ran = podcast(*WRITE, "--json")
    assert ran.code == 0, ran.err
    assert "# Kata Narasumber" in script(show) and "Bagus" not in script(show)
    assert 'Hendra Saputra. [8, 11]\nPembaca: "Dulu' not in script(show)


def story(show: Path) -> list[tuple[str, str]]:
    """(speaker, words) of each line of the script."""
    return re.findall(r"^(Sari|Bayu|Pembaca): (.*?)(?: \[[\d, ]+\])?$", script(show), re.MULTILINE)


def holds_together(show: Path) -> None:
    lines = story(show)
    for (one, asked), (other, answer) in pairwise(lines):
        if asked.endswith("?") and one != "Pembaca":
            assert one != other or answer.endswith("?"), f"{asked} {answer}"


@pytest.mark.parametrize("seed", range(8))
def test_what_stands_in_is_whole_and_told_once(seed: int, podcast: Podcast, show: Path, model: ModelServer) -> None:
    answer = json.loads(GOOD)
    choose = random.Random(seed)
    for part in answer["sections"]:
        for line in part["lines"]:
            if line["receipts"] and line["speaker"] != "reader" and choose.random() < 0.5:
                line["text"] = f"Emas {line['text']}"
    model.plan = [json.dumps(answer), '{"lines": []}']
    ran = podcast(*WRITE, "--json")
    assert ran.code == 0, ran.err
    holds_together(show)
    lines = story(show)
    for (_, asked), (_, answered) in pairwise(lines):
        if asked in ("Kenapa, ya?", "Kenapa begitu?", "Apa alasannya?"):
            assert answered.startswith("Karena"), answered
    spoken = [words for _, words in lines if len(words.split()) > 4 and not words.endswith("?")]
    assert len(spoken) == len(set(spoken)), [words for words in spoken if spoken.count(words) > 1]
    home = [words.split(",")[0] for _, words in story(show) if re.match("Pertama|Kedua|Ketiga", words)]
    assert home == ["Pertama", "Kedua", "Ketiga"][: len(home)] and len(home) != 1
    assert writing(ran)["fallen"]


def test_take_aways_are_counted_anew_and_one_alone_is_the_template_s(
    podcast: Podcast, show: Path, model: ModelServer
) -> None:
    answer = json.loads(GOOD)
    (home,) = [part for part in answer["sections"] if part["id"] == "lastsip"]
    counted = [line for line in home["lines"] if line["receipts"]]
    counted[0]["text"], counted[0]["receipts"] = "Pertama, warga menabung emas.", [99]
    model.plan = [json.dumps(answer), '{"lines": []}']
    assert podcast(*WRITE).code == 0
    last = script(show).partition("# Sesapan Terakhir")[2].partition("# ")[0]
    assert last.index("Pertama, ") < last.index("Kedua, ") and "Ketiga" not in last
    home["lines"] = counted[2:3]
    model.plan = [json.dumps(answer), '{"lines": []}']
    ran = podcast(*WRITE, "--force", "--json")
    assert ran.code == 0, ran.err
    last = script(show).partition("# Sesapan Terakhir")[2].partition("# ")[0]
    assert "Pertama, " in last and "Kedua, " in last and "Ketiga, " + counted[2]["text"] not in last
    (fallen,) = [each for each in writing(ran)["fallen"] if each["section"] == "lastsip"]
    assert fallen["instead"] == "template"


def test_an_answer_goes_with_its_question(podcast: Podcast, show: Path, model: ModelServer) -> None:
    answer = json.loads(GOOD)
    (questions,) = [part for part in answer["sections"] if part["id"] == "questions"]
    questions["lines"][0]["text"] = "Apakah emas boleh disetor?"
    model.plan = [json.dumps(answer), '{"lines": []}']
    ran = podcast(*WRITE, "--json")
    asked = script(show).partition("# Tanya Jawab")[2].partition("# ")[0]
    assert "minyak" not in asked.lower() and "Bagaimana kalau nasabah tiga kali" in asked
    reasons = [fallen["reason"] for fallen in writing(ran)["fallen"] if fallen["section"] == "questions"]
    assert len(reasons) == 3 and reasons.count("answers a question that is not asked") == 2


# -- trouble -----------------------------------------------------------------------------------------------------------

WRONG_RECEIPTS = json.dumps(
    {"sections": [{"id": "story", "lines": [
        {"speaker": "host", "text": "Warga kini dapat menabung sampah.", "receipts": [99], "quote": None}]}]}
)  # fmt: skip
TROUBLE: dict[str, tuple[list[str | Trouble], dict[str, str], str]] = {
    "wrong key": ([Trouble(401)], {}, "refused the request (401)"),
    "not allowed": ([Trouble(403)], {}, "refused the request (403)"),
    "429": ([Trouble(429)], {}, "refuses more requests for now (429)"),
    "429 for a day": ([Trouble(429, after="86400")], {}, "(429)"),
    "in trouble": ([Trouble(500)], {}, "is in trouble (500)"),
    "timeout": ([Trouble("hang")], {"timeout_s": "0.2"}, "does not answer within 0.2 seconds (3 tries, "),
    "429 for a second": ([Trouble(429, after="1")], {}, "run it again in 1 second,"),
    "hangs up": ([Trouble("hangs up")], {}, " hung up"),
    "endless": ([Trouble("endless")], {"max_tokens": "500"}, "writes without an end"),
    "endless at once": ([Trouble("endless")], {"max_tokens": "500", "stream": "false"}, "writes without an end"),
    "cut off": ([Trouble("cut")], {}, "was cut off after 6000 tokens"),
    "refuses": ([Trouble("filtered")], {}, "refuses to write about this article"),
    "breaks off": ([Trouble("broken")], {"stream": "false"}, "broke off in the middle"),
    "no choices": ([Trouble("no choices")], {"stream": "false"}, "gives no answer that can be read"),
    "web page": ([Trouble("html")], {"stream": "false"}, "answers with a web page"),
    "web page, streamed": ([Trouble("html")], {}, "answers with a web page"),
    "empty": ([""], {}, "no usable answer in 3 tries: the answer is empty"),
    "not JSON": (["Tentu! Ini naskahnya: Halo semua."], {}, "in 3 tries: the answer is not JSON"),
    "half JSON": ([GOOD[:900]], {}, "in 3 tries: the answer is not whole JSON: it breaks off"),
    "a list": (["[]"], {}, "in 3 tries: the answer has another form than asked: there are no lines"),
    "a word": (["null"], {}, "JSON of another form than asked: null is not an object with “sections”"),
    "other form": (['{"lines": []}'], {}, "another form than asked: sections"),
    "no lines": (['{"sections": [{"id": "story", "lines": []}]}'], {}, "there are no lines"),
    "opening": (['{"sections": [{"id": "opening", "lines": []}]}'], {}, "another form than asked"),
    "wrong receipts": ([WRONG_RECEIPTS], {}, "nothing that qwen3:8b wrote holds: “Warga"),
}


@pytest.mark.parametrize("case", TROUBLE)
def test_trouble_is_one_clear_line(case: str, podcast: Podcast, show: Path, model: ModelServer) -> None:
    plan, settings, what = TROUBLE[case]
    model.plan = plan
    settle(show, **settings)
    ran = podcast(*WRITE)
    assert_refused(ran, 1)
    assert what in ran.err
    assert KEY not in ran.err
    assert folders(show) == []


def test_a_wrong_name_is_told_with_the_right_ones(podcast: Podcast, show: Path, model: ModelServer) -> None:
    ran = podcast("write", EXAMPLE, "--writer", "llm", "--model", "qwen3:80b")
    assert_refused(ran, 1)
    assert "has no model 'qwen3:80b'" in ran.err and "it has: qwen3:8b" in ran.err


def test_a_server_that_is_down(podcast: Podcast, show: Path, model: ModelServer) -> None:
    path = show / "podcast.toml"
    path.write_text(path.read_text("utf-8").replace(model.base, "http://127.0.0.1:9/v1"), "utf-8")
    ran = podcast(*WRITE)
    assert_refused(ran, 1)
    assert re.search(r"the model server 127\.0\.0\.1:\d+ cannot be reached", ran.err) and "start it" in ran.err


@pytest.mark.parametrize(
    ("settings", "options", "what"),
    [
        ({}, WRITE[:-2], "no language model is named"),
        ({"base_url": '"https://api.anthropic.com/v1/"'}, WRITE, "ANTHROPIC_API_KEY is not set"),
        ({"base_url": '"https://models.example/v1"', "key": '"MY_MODEL_KEY"'}, WRITE, "MY_MODEL_KEY is not set"),
        ({"base_url": '"http://models.example/v1"', "key": '"MY_MODEL_KEY"'}, WRITE, "would travel unencrypted"),
        ({}, ("write", EXAMPLE, "--model", "qwen3:8b"), "--model names the language model of --writer llm"),
        ({"key": '"sk-123"'}, WRITE, "key must name an environment variable"),
    ],
)
def test_settings_that_lack_something(
    settings: dict[str, str], options: tuple[str, ...], what: str, podcast: Podcast, show: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "ANTHROPIC_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    settle(show, **settings)
    ran = podcast(*options)
    assert_refused(ran, 2)
    assert what in ran.err


def test_without_the_library(podcast: Podcast, show: Path, model: ModelServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "openai", None)
    ran = podcast(*WRITE)
    assert_refused(ran, 2)
    assert "pip install 'kopi-sedap[llm]'" in ran.err


@pytest.mark.parametrize("plan", [[Trouble(401)], ["bukan JSON"], [WRONG_RECEIPTS]])
def test_templates_write_alone_only_when_the_settings_say_so(
    plan: list[str | Trouble], podcast: Podcast, show: Path, model: ModelServer
) -> None:
    model.plan = plan
    settle(show, fallback="true")
    ran = podcast(*WRITE, "--json")
    assert ran.code == 0
    assert writing(ran)["model"] is None and writing(ran)["instead"]
    assert any("no language model wrote along" in warning for warning in ran.document["episodes"][0]["warnings"])
    assert "model:" not in script(show) and "bersama model bahasa" not in script(show)


def test_an_answer_is_repaired_by_asking_with_the_error(podcast: Podcast, show: Path, model: ModelServer) -> None:
    model.plan = ["Maaf, saya tidak bisa.", '{"sections": 1}', f"<think>hm {'{'}</think>```json\n{GOOD}\n```"]
    ran = podcast(*WRITE, "--json")
    assert ran.code == 0 and writing(ran)["repairs"] == 2 and writing(ran)["by_model"] >= 40
    assert "Sebabnya: jawabannya bukan JSON." in model.asked[1]["messages"][-1]["content"]
    assert "sections bukan daftar." in model.asked[2]["messages"][-1]["content"]


def test_an_answer_that_is_as_bad_again_is_asked_for_a_third_time(
    podcast: Podcast, show: Path, model: ModelServer
) -> None:
    settle(show, price_in="1.0", price_out="2.0")
    model.plan = ["bukan JSON", "bukan JSON", GOOD]
    first = writing(podcast(*WRITE, "--json"))
    assert first["repairs"] == 2 and first["requests"] == len(model.asked) == 3 and first["kept"] == 0
    assert first["cost"] > 0
    again = writing(podcast(*WRITE, "--json"))
    assert len(model.asked) == 3 and again["kept"] == 1
    assert (again["tokens_in"], again["tokens_out"], again["cost"]) == (0, 0, 0)


def test_a_second_try_without_form_is_asked_for_again_only_by_force(
    podcast: Podcast, show: Path, model: ModelServer
) -> None:
    answer = json.loads(GOOD)
    answer["sections"][0]["lines"][0]["text"] = "Warga Kelurahan Sukamaju kini dapat menabung emas."
    model.plan = [json.dumps(answer), "maaf"]
    ran = podcast(*WRITE, "--json")
    assert len(model.asked) == 4 and any("no second try" in each for each in ran.document["episodes"][0]["warnings"])
    before = script(show)
    assert podcast(*WRITE).code == 0
    assert len(model.asked) == 4 and script(show) == before
    text = "Kini warga Kelurahan Sukamaju bisa menabung sampah sebelum berangkat kerja."
    mended = {"lines": [{"line": 1, "speaker": "host", "text": text, "receipts": [1], "quote": None}]}
    model.plan = [json.dumps(answer), json.dumps(mended)]
    assert podcast(*WRITE, "--force").code == 0
    assert text in script(show) and len(model.asked) == 6


def test_answers_that_came_to_nothing_are_not_kept(podcast: Podcast, show: Path, model: ModelServer) -> None:
    model.plan = ["bukan JSON"]
    assert podcast(*WRITE).code == 1
    model.plan = [GOOD]
    assert podcast(*WRITE).code == 0


@pytest.mark.parametrize("param", ["response_format", "max_tokens", "temperature", "stream_options"])
def test_a_parameter_that_a_server_refuses_is_done_without(
    param: str, podcast: Podcast, show: Path, model: ModelServer
) -> None:
    model.plan = [Trouble(400, param=param), GOOD]
    assert podcast(*WRITE).code == 0
    first, second = model.asked
    assert param in first and param not in second
    assert second.get("max_completion_tokens") == (first["max_tokens"] if param == "max_tokens" else None)


def test_retry_after_is_honoured(podcast: Podcast, show: Path, model: ModelServer) -> None:
    model.plan = [Trouble(429), Trouble(503), GOOD]
    assert podcast(*WRITE).code == 0
    assert len(model.asked) == 3


def test_a_key_goes_to_its_server_and_nowhere_else(
    podcast: Podcast, show: Path, model: ModelServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-for-openai-alone")
    monkeypatch.setenv("MY_MODEL_KEY", KEY)
    assert podcast(*WRITE).code == 0
    assert model.keys == ["Bearer none"]
    settle(show, key='"MY_MODEL_KEY"')
    model.plan = [Trouble(401)]
    ran = podcast(*WRITE, "--force", "-v")
    assert model.keys[-1] == f"Bearer {KEY}"
    assert KEY not in ran.err + ran.out
    assert not any(KEY.encode() in path.read_bytes() for path in show.parent.rglob("*") if path.is_file())


@pytest.mark.parametrize(
    ("settings", "environ", "key"),
    [
        (Llm(), {}, "OPENAI_API_KEY"),
        (Llm(base_url="https://api.anthropic.com/v1/"), {}, "ANTHROPIC_API_KEY"),
        (Llm(base_url="https://generativelanguage.googleapis.com/v1beta/openai/"), {}, "GEMINI_API_KEY"),
        (Llm(base_url="http://localhost:11434/v1"), {"OPENAI_API_KEY": "x"}, None),
        (Llm(), {"OPENAI_BASE_URL": "http://localhost:1/v1"}, None),
        (Llm(), {"OPENAI_BASE_URL": "https://a.example/v1", "OPENAI_API_KEY": "x"}, "OPENAI_API_KEY"),
        (Llm(base_url="https://a.example/v1"), {"OPENAI_API_KEY": "x"}, None),
    ],
)
def test_which_key_is_for_which_server(settings: Llm, environ: dict[str, str], key: str | None) -> None:
    assert server_of(settings, environ).key_name == key


def test_no_key_travels_in_the_clear() -> None:
    with pytest.raises(UsageError, match="unencrypted"):
        server_of(Llm(base_url="http://a.example/v1", key="A_KEY"), {})


# -- tokens and money --------------------------------------------------------------------------------------------------


def test_a_dry_run_tells_tokens_and_cost_and_asks_nothing(podcast: Podcast, show: Path, model: ModelServer) -> None:
    settle(show, price_in="0.15", price_out="0.6", currency='"USD"')
    before = everything(show)
    ran = podcast(*WRITE, "--dry-run")
    assert "qwen3:8b: 1 request, about" in ran.err and "USD; up to 6 requests, " in ran.err
    assert model.asked == [] and everything(show) == before
    actual = writing(podcast(*WRITE, "--json"))
    ran = podcast(*WRITE, "--dry-run", "--json")
    assert "nothing is asked" in writing(ran)["estimate"] and len(model.asked) == 1
    assert 0.5 < estimate.asked(model.asked[0]["messages"]) / actual["tokens_in"] < 2


def test_without_prices_there_is_no_cost() -> None:
    assert "give price_in" in estimate.Estimate(1, 10, 10, 6, 60, 60).told(Llm(model="m"))
    assert estimate.cost(Llm(price_in=2.0, price_out=4.0), 1_000_000, 500_000) == 4.0


LONG = ["Kebun kota nomor {n} dibuka untuk warga pada pagi hari dan dirawat oleh petugas taman.",
        "Petugas taman nomor {n} menyiram tanaman setiap pagi dengan air hujan dari bak penampung."]  # fmt: skip


def long_article(folder: Path, count: int) -> Path:
    body = "\n\n".join(" ".join(row.format(n=n) for row in LONG) for n in range(10, 10 + count))
    path = folder / "panjang.txt"
    path.write_text(f"Kebun kota dibuka\n\n{body}\n", encoding="utf-8")
    return path


def test_a_long_article_is_read_in_parts_and_nothing_is_cut_silently(
    podcast: Podcast, show: Path, model: ModelServer, tmp_path: Path
) -> None:
    settle(show, context="8600", max_tokens="2000")
    line = {"speaker": "host", "text": "Kebun kota nomor 10 dibuka untuk warga pada pagi hari.", "receipts": [1],
            "quote": None}  # fmt: skip
    story = json.dumps({"sections": [{"id": "story", "lines": [line]}]})
    source = long_article(tmp_path, 150)
    command = ("write", source, "--writer", "llm", "--model", "qwen3:8b")
    told = podcast(*command, "--dry-run", "--json")
    requests = int(writing(told)["estimate"].split(" request")[0].split()[-1])
    assert requests > 3
    model.plan = [*['{"sentences": [1, 2, 61, 62, 121, 122, 500]}'] * (requests - 1), story]
    ran = podcast(*command, "--json")
    assert ran.code == 0, ran.err
    assert len(model.asked) == requests
    seen = "\n".join(asked["messages"][-1]["content"] for asked in model.asked[:-1])
    assert all(f"[{number}] " in seen for number in range(1, 301)), "a sentence was never read"
    assert all(estimate.asked(asked["messages"]) <= 4400 for asked in model.asked)
    warnings = ran.document["episodes"][0]["warnings"]
    assert any(f"read in {requests - 1} parts, written from 6 of 300 sentences" in warning for warning in warnings)


def test_a_server_that_cuts_the_question_is_told_on(podcast: Podcast, show: Path, model: ModelServer) -> None:
    import tests.model_server as protocol

    full, protocol._usage = protocol._usage, lambda asked, text: {
        "prompt_tokens": 900, "completion_tokens": 9, "total_tokens": 909}  # fmt: skip
    try:
        ran = podcast(*WRITE, "--json")
    finally:
        protocol._usage = full
    assert any("it may have cut it" in warning for warning in ran.document["episodes"][0]["warnings"])


# -- form --------------------------------------------------------------------------------------------------------------


def test_the_schema_is_one_that_strict_servers_take() -> None:
    def objects(value: object) -> Iterator[dict]:
        if isinstance(value, dict):
            if value.get("type") == "object":
                yield value
            for item in value.values():
                yield from objects(item)
        elif isinstance(value, list):
            for item in value:
                yield from objects(item)

    for form in (schema.Proposal, schema.Mending, schema.Choice):
        made = schema.schema(form)
        for found in objects(made):
            assert found["additionalProperties"] is False
            assert sorted(found["required"]) == sorted(found["properties"])


@pytest.mark.parametrize("text", ["{" * 100_000, '{"sections": ' + "[" * 100_000, "\x00", "{}", "null", "[1]"])
def test_no_answer_brings_the_reader_down(text: str) -> None:
    with pytest.raises(ValueError):
        schema.read(text, schema.Proposal)


def test_the_library_is_loaded_only_when_a_model_is_asked(podcast: Podcast, show: Path) -> None:
    from tests.test_architecture import in_python

    code = f"import sys\nfrom podcast.cli import run\nrun(['write', {str(EXAMPLE)!r}, '-q', '--show', {str(show)!r}])\n"
    assert in_python(code + "print('openai' in sys.modules)").splitlines()[-1] == "False"


# -- the doctor --------------------------------------------------------------------------------------------------------


def findings(ran: Ran) -> dict[str, dict]:
    return {finding["where"]: finding for finding in ran.document["findings"]}


def test_check_tells_of_the_model_and_asks_it_nothing(
    podcast: Podcast, show: Path, model: ModelServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = show / "podcast.toml"
    assert "language model" not in findings(podcast("check", "--json"))
    path.write_text(path.read_text("utf-8").replace('# writer = "template"', 'writer = "llm"'), "utf-8")
    told = findings(podcast("check", "--json"))["language model"]
    assert told["level"] == "wrong" and "no language model is named" in told["what"] and "--model" in told["hint"]
    settle(show, model='"qwen3:8b"')
    told = findings(podcast("check", "--json"))["language model"]
    assert told["level"] == "good" and f"qwen3:8b at {model.base}, no key" in told["what"]
    path.write_text(path.read_text("utf-8").replace(model.base, "https://api.anthropic.com/v1/"), "utf-8")
    told = findings(podcast("check", "--json"))["language model"]
    assert told["level"] == "wrong" and "ANTHROPIC_API_KEY is not set" in told["what"]
    monkeypatch.setenv("ANTHROPIC_API_KEY", KEY)
    ran = podcast("check", "--json")
    assert findings(ran)["language model"]["level"] == "good" and KEY not in ran.out
    leaves = [each["what"] for each in ran.document["findings"] if each["where"] == "leaves this machine"]
    assert any("the sentences of every article, to api.anthropic.com" in what for what in leaves)
    assert model.asked == []


# -- other registers and languages -------------------------------------------------------------------------------------


def answer_of(name: str) -> str:
    return (Path(__file__).parent / "answers" / f"{name}.json").read_text(encoding="utf-8")


def test_the_sober_register_holds_for_a_model_too(podcast: Podcast, show: Path, model: ModelServer) -> None:
    model.plan = [answer_of("gempa"), '{"lines": []}']
    ran = podcast("write", ARTICLES / "gempa.txt", "--writer", "llm", "--model", "qwen3:8b", "--json")
    assert ran.code == 0, ran.err
    refused = [fallen["text"] for fallen in writing(ran)["fallen"]]
    assert "Yuk, seruput kopinya dulu." in refused and "Nah, gempanya kuat juga, ya, kan?" in refused
    text = script(show)
    assert "kopi" not in text.lower().replace("kopi uji", "") and "Karena jalan utama tertutup longsor. [8]" in text
    asked = model.asked[0]["messages"][0]["content"]
    assert "tanpa canda" in asked and "Seduh" not in asked


def test_english_articles_are_asked_for_in_english(podcast: Podcast, show: Path, model: ModelServer) -> None:
    model.plan = [answer_of("library"), '{"lines": []}']
    ran = podcast("write", LIBRARY, "--writer", "llm", "--model", "qwen3:8b", "--json")
    assert ran.code == 0, ran.err
    assert writing(ran)["by_model"] >= 18
    text = script(show)
    assert "How long may a member keep a tool? [6]" in text
    assert "On Monday, 6 July 2026, the town library of Millbrook opened a tool collection. [1]" in text
    assert model.asked[0]["messages"][0]["content"].startswith("You write the script")


def test_nobody_says_more_than_three_lines_in_a_row(podcast: Podcast, show: Path, model: ModelServer) -> None:
    answer = json.loads(GOOD)
    for part in answer["sections"]:
        for line in part["lines"]:
            line["speaker"] = "host" if line["speaker"] == "cohost" else line["speaker"]
    model.plan = [json.dumps(answer)]
    assert podcast(*WRITE).code == 0
    speakers = re.findall(r"^(Sari|Bayu|Pembaca): ", script(show), re.MULTILINE)
    assert all(len(set(speakers[at : at + 4])) > 1 for at in range(len(speakers) - 3))


def test_a_script_that_a_person_edited_is_kept(podcast: Podcast, show: Path, model: ModelServer) -> None:
    assert podcast(*WRITE).code == 0
    path = show / "episodes" / folders(show)[0] / "script.md"
    path.write_text(path.read_text("utf-8").replace("Oh ya? Bagaimana ceritanya?", "Oh ya?"), "utf-8")
    ran = podcast(*WRITE)
    assert "edited by hand and is kept" in ran.err and len(model.asked) == 1
    assert "model: qwen3:8b" in script(show)
