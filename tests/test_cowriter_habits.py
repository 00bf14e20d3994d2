"""Habits of language models: what they write otherwise than asked, and mean alike, is taken; the rest is told."""

import ast
import json
import re
from pathlib import Path

import pytest

import podcast.pipeline.judging
from podcast import receipts, writer
from podcast.cowriter import lenient, schema
from podcast.cowriter.prompts import refusal
from podcast.languages import part, supported
from podcast.model import Line, Script, Section
from podcast.pipeline.cowriting import said_by
from podcast.receipts import closely
from podcast.receipts.smalltalk import Smalltalk
from podcast.receipts.stretches import words_of
from podcast.writer.chat import ADDRESSED
from podcast.writer.style import Style
from tests.conftest import ARTICLES, LIBRARY, Podcast, everything
from tests.model_server import ModelServer, Trouble
from tests.test_cowriter import EXAMPLE, GOOD, WRITE, model, script, settle, writing
from tests.test_cowriter_lies import article
from tests.test_writer import SHOW

pytest.importorskip("openai")

__all__ = ["article", "model"]  # the fixtures


def changed(**keys: object) -> str:
    """The good answer with every line changed."""
    answer = json.loads(GOOD)
    for part_ in answer["sections"]:
        part_["lines"] = [{**line, **{key: made(line) for key, made in keys.items()}} for line in part_["lines"]]  # type: ignore[operator]
    return json.dumps(answer)


NAMES = {"host": "Sari", "cohost": "Bayu", "reader": "Pembaca"}
TITLES = {"story": "Seduhan Utama", "voices": "Kata Narasumber", "questions": "tanya jawab", "lastsip": "Last_Sip"}
TITLED = json.dumps({"sections": [{**one, "id": TITLES[one["id"]]} for one in json.loads(GOOD)["sections"]]})
HABITS = {
    "fenced": f"Tentu! Ini naskahnya:\n```json\n{GOOD}\n```\nSemoga membantu!",
    "fence without end": f"```json\n{GOOD}",
    "thoughts": f"<think>Kalimat {{1}} dulu.\n[2] lalu…</think>\n{GOOD}",
    "thoughts without a beginning": f"Kalimat {{1}} dulu.</think>{GOOD}",
    "thoughts afterwards": f"{GOOD}<think>Sudah.</think>",
    "comma too many": re.sub(r"\}(\s*)\]", r"},\1]", GOOD),
    "single quotes": repr(json.loads(GOOD)),
    "comments": GOOD.replace('"sections": [', '"sections": [ // bagian-bagian\n', 1),
    "escapes": json.dumps(json.loads(GOOD), ensure_ascii=True),
    "a bare list": json.dumps(json.loads(GOOD)["sections"]),
    "wrapped": f'{{"naskah": {GOOD}}}',
    "more keys": changed(mood=lambda line: "warm", emotion=lambda line: None),
    "names for roles": changed(speaker=lambda line: NAMES[line["speaker"]]),
    "capitals": changed(speaker=lambda line: line["speaker"].upper().replace("COHOST", "Co-Host")),
    "titles for sections": TITLED,
    "receipts as words": changed(receipts=lambda line: [f"s{number}" for number in line["receipts"]]),
    "receipts in brackets": changed(receipts=lambda line: str(line["receipts"])),
    "one receipt alone": changed(receipts=lambda line: line["receipts"][0] if line["receipts"] else None),
    "quotation as words": changed(quote=lambda line: f"kutipan {line['quote']}" if line["quote"] else 0),
}


@pytest.mark.parametrize(("habit", "stream"), [(habit, n % 2) for n, habit in enumerate(HABITS)])
def test_what_is_meant_alike_is_taken(
    habit: str, stream: int, podcast: Podcast, show: Path, model: ModelServer
) -> None:
    model.plan = [HABITS[habit], '{"lines": []}']
    settle(show, stream="true" if stream else "false")
    ran = podcast(*WRITE, "--json")
    assert ran.code == 0, ran.err
    assert writing(ran)["repairs"] == 0 and writing(ran)["by_model"] >= 35, writing(ran)["fallen"]


UNCLEAR = {
    "a role of its own": (changed(speaker=lambda line: "assistant"), "speaker is “assistant”, not one of host, cohost"),
    "receipts in words": (changed(receipts=lambda line: ["satu"]), "receipts.1 is “satu”, not a number"),
    "receipts that are true": (changed(receipts=lambda line: [True]), "receipts.1 is “True”, not a number"),
    "text in pieces": (changed(text=lambda line: ["a", "b"]), "text is not a text"),
    "without speakers": (changed(speaker=lambda line: None), "speaker is “None”, not one of"),
    "half a list": (GOOD.rpartition("},")[0], "not whole JSON: it breaks off"),
    "thoughts alone": ("<think>Kalimat 1 dulu, lalu", "thoughts alone"),
    "several errors": ('{"sections": [{"id": "story"}, 3]}', "sections.1.lines is missing"),
}


@pytest.mark.parametrize("case", UNCLEAR)
def test_what_is_unclear_is_told_in_plain_words(case: str, podcast: Podcast, show: Path, model: ModelServer) -> None:
    answer, what = UNCLEAR[case]
    model.plan = [answer]
    ran = podcast(*WRITE)
    assert ran.code == 1 and what in ran.err, ran.err
    assert not re.search(r"pydantic|[Ii]nput should|Field required|valid (?:integer|string|tuple)", ran.err)
    asked = model.asked[1]["messages"][-1]["content"]
    assert "Sebabnya: " in asked and not re.search(r"\b(?:the|is|not|answer)\b", asked.partition("Sebabnya")[2])


def test_reading_takes_time_in_proportion() -> None:
    """Each took minutes while a pattern looked again from every place."""
    for text in ('"' + '\\"' * 40_000, "{'" * 40_000, "<think>" * 15_000, "```json\n" + "\n" * 80_000, "{' " * 30_000):
        with pytest.raises(schema.FormError):
            schema.read(text, schema.Proposal)
    assert list(lenient.values("[1] {'a': 1}")) == [[1], {"a": 1}]


def test_repeated_lines_and_one_receipt_for_all_are_refused(podcast: Podcast, show: Path, model: ModelServer) -> None:
    answer = json.loads(GOOD)
    story = answer["sections"][0]["lines"]
    answer["sections"][0]["lines"] = [*story[:4], *[{**story[0]} for _ in range(20)]]
    model.plan = [json.dumps(answer), '{"lines": []}']
    ran = podcast(*WRITE, "--json")
    assert ran.code == 0 and script(show).count(story[0]["text"]) == 1
    assert any("says again" in fallen["reason"] for fallen in writing(ran)["fallen"])
    model.plan = [changed(receipts=lambda line: [1] if line["receipts"] else []), '{"lines": []}']
    ran = podcast(*WRITE, "--json", "--force")
    assert ran.code == 0, ran.err
    assert len(writing(ran)["fallen"]) >= 20 and podcast("check", "--json").code == 0


def test_english_in_an_indonesian_edition_is_refused(podcast: Podcast, show: Path, model: ModelServer) -> None:
    english = [("Residents can now save waste before work.", [1]), ("Really? How so?", []), ("It opens at 5:30.", [2])]
    lines = [{"speaker": "host", "text": text, "receipts": cited, "quote": None} for text, cited in english]
    model.plan = [json.dumps({"sections": [{"id": "story", "lines": lines}]}), '{"lines": []}']
    ran = podcast(*WRITE)
    assert ran.code == 1
    told = "nothing that qwen3:8b wrote holds: “Residents can now save waste before work.” is in another language than"
    assert told in ran.err and "; 2 more lines were refused, each for its own reason" in ran.err


# -- what the model is told in its own language ------------------------------------------------------------------------


def piece_of(node: ast.expr) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    return "'7'" if isinstance(node, ast.FormattedValue) and node.conversion == ord("r") else "7"


def reasons_of(path: str) -> list[str]:
    """The texts of all reasons in a module, with "7" where something is put in."""
    found, inside = [], set()
    for node in ast.walk(ast.parse(Path(path).read_text(encoding="utf-8"))):
        if isinstance(node, ast.JoinedStr):
            inside |= set(map(id, node.values))
            found.append("".join(map(piece_of, node.values)))
        elif id(node) in inside:
            continue
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            found.append(node.value)
    verbs = "shows|cites|quotes|says|names|makes|denies|leaves|gives|has|is|holds|does|begins|leans|takes|asks"
    verbs += "|answers|tells"
    return [
        text for text in found if re.match(rf"(?:{verbs}|there is no) ", text) and "\n" not in text and len(text) > 12
    ]


AUDITORS = [*Path(receipts.__file__).parent.glob("*.py"), Path(podcast.pipeline.judging.__file__)]


def test_every_reason_is_told_in_the_language_of_the_edition() -> None:
    reasons = [reason for path in AUDITORS for reason in reasons_of(str(path))]
    assert len(reasons) >= 40
    for reason in reasons:
        for whole in (reason, f"{reason} in sentences 4, 5"):
            told = refusal(whole, "id")
            if told != part("id", "refusals").OTHERWISE:
                break
        else:
            raise AssertionError(f"no Indonesian for: {reason}")
        assert not re.search(r"\b(?:the|is|not|which|sentences?|says|of)\b", told), told
        assert refusal(reason, "en") == reason


def test_forms_are_told_in_every_language() -> None:
    for code in supported():
        assert part(code, "refusals").FORM.keys() == part("en", "refusals").FORM.keys()


# -- chat --------------------------------------------------------------------------------------------------------------

HONEST = {
    "id": [
        "Oh, begitu ya.", "Nah, menarik ini.", "Hmm, terus gimana?", "Lho, kok bisa?",
        "Saya baru tahu, lho.", "Maksudnya gimana, tuh?", "Oke, saya paham.",
        "Ada yang perlu dicatat?", "Coba ceritakan lebih lanjut.", "Boleh dijelaskan sedikit?", "Yuk, kita lanjutkan.",
        "Kira-kira kenapa, ya?", "Baiklah, sekarang ke pertanyaan berikutnya.",
    ],
    "en": [
        "Okay, and that matters because?", "Oh, interesting.", "Huh, I didn't know that.", "Oh? How so?",
        "Good to know.", "Ah, I see. So what's next?", "And why does that matter?", "Okay, so who decides?", "Wow.",
        "Wait, what?", "Let's dig in.", "Walk me through it.", "Can you give us some numbers?", "Do we know how many?",
        "That's a good question.", "I was just about to ask that.", "Now, here's the thing.", "Okay, moving on.",
    ],
}  # fmt: skip
CLAIMS = {
    "id": [
        "Wah, banyak juga, ya.", "Masuk akal, sih.", "Pantas saja, ya.", "Hendra menarik juga, ya.",
        "Kopinya lumayan juga.",        "Narasumbernya serius.", "Dua kali, lho.", "Bagus sekali!",
        "Mereka lumayan.", "Ini yang penting.",
        "Saya baru tahu mereka serius.", "Jawabannya menarik.", "Harganya lumayan.", "Kita semua setuju.",
        "Wah, murah, ya.", "Wah, lumayan juga ya.", "Nah, itu dia.", "Wah, serius?", "Oh, ternyata begitu, ya.",
        "Ya, benar begitu.", "Mereka juga terlibat.", "Ada yang lain juga terlibat.", "Mungkin lebih dari itu.",
        "Mereka tahu.", "Mereka habis.", "Iya, itu perlu.", "Jadi, itu jawabannya.", "Masa sih?", "Yang benar.", "Ya.",
        "Itu sebabnya.", "Mereka belum mau.", "Akibatnya jelas.", "Mereka punya cara lain.", "Itu baik.", "Itu belum.",
        "Mungkin belum.", "Mereka kembali lagi.", "Nah, baik kan?", "Belum lagi yang lain.", "Memang.", "Itu sebabnya?",
    ],
    "en": [
        "That makes sense.", "Fair enough.", "Wow, that's a lot.", "He is interesting.", "People are interesting.",
        "That's good to hear.", "I know that is bad.", "Twice, really.", "The answer is interesting.",
        "Everybody knows.",
        "That's a great library.", "So it is free.", "They got it right.", "I see that people love it.", "Well done!",
        "Yes.", "Right, exactly.", "And that is what happened.", "I know it was so.", "Yes, we know.", "We know who.",
        "It happened before.", "It's still going on.", "It may be more.", "You know what that means.", "You're right.",
        "So we know where it is.", "Hmm, really?", "Is that right?", "I wonder.", "Is that so?", "You don't say.",
        "So people had it coming.", "Some take it home.", "That was the reason?", "It was for coffee.", "We know who?",
    ],
}  # fmt: skip


def refused(text: str, language: str) -> list[str]:
    from podcast import sources

    told = sources.read(str(EXAMPLE if language == "id" else LIBRARY))
    line = Line(speaker="host", text=text, receipts=())
    made = Script(title="t", number=1, language=language, sections=(Section(id="story", title="S", lines=(line,)),))
    found = [*receipts.check(made, told, SHOW)]
    found += closely.check(made, told, writer.chat_words(told, SHOW), (), closely.reactions(told, False))
    return [finding.reason for finding in found if "nothing answers" not in finding.reason]


@pytest.mark.parametrize("language", HONEST)
def test_honest_reactions_are_spoken_and_claims_are_not(language: str) -> None:
    assert [text for text in HONEST[language] if refused(text, language)] == []
    assert [text for text in CLAIMS[language] if not refused(text, language)] == []


@pytest.mark.parametrize("sober", [False, True])
@pytest.mark.parametrize("language", HONEST)
def test_a_model_may_say_what_the_style_says(language: str, sober: bool) -> None:
    phrases = Style.load(SHOW.style, language, None).table
    own = [tuple(words_of(sentence)) for sentence in said_by(phrases, sober)]
    talk = Smalltalk(part(language, "chatting"), frozenset(), frozenset(own))
    chat = [
        one for name, some in phrases["sober" if sober else "warm"].items() if name not in ADDRESSED for one in some
    ]
    assert len(chat) > 30
    assert [text for text in chat if "{" not in text and list(talk.claims(text))] == []


def test_no_reaction_holds_a_number_or_a_name() -> None:
    for code in supported():
        table = part(code, "retelling")
        for phrases in table.REACTIONS.values():
            for phrase in phrases.split(","):
                assert not part(code, "speech").numbers(phrase.strip()), phrase
                assert phrase.strip().replace("Sobat Kopi", "").islower(), phrase
                assert 1 <= len(phrase.split()) <= 9, phrase


# -- length ------------------------------------------------------------------------------------------------------------


def test_a_short_script_is_filled_from_the_template_and_says_so(
    podcast: Podcast, show: Path, model: ModelServer
) -> None:
    answer = json.loads(GOOD)
    for one in answer["sections"]:
        one["lines"] = one["lines"][:3]
    model.plan = [json.dumps(answer), '{"lines": []}']
    ran = podcast(*WRITE, "--json")
    assert ran.code == 0, ran.err
    words = len(script(show).split())
    assert writing(ran)["added"] >= 5
    assert any("too short" in warning for warning in ran.document["episodes"][0]["warnings"])
    assert "of the template's were added" in podcast(*WRITE).err
    podcast("write", EXAMPLE, "--force")
    assert words >= 0.75 * len(script(show).split())
    model.plan = [GOOD]
    assert writing(podcast(*WRITE, "--force", "--json"))["added"] == 0


# -- before anything is asked ------------------------------------------------------------------------------------------


def test_the_estimate_holds_when_everything_is_asked_again(podcast: Podcast, show: Path, model: ModelServer) -> None:
    settle(show, price_in="1.0", price_out="2.0", max_tokens="9000", context="40000")
    told = writing(podcast(*WRITE, "--dry-run", "--json"))["estimate"]
    found = re.search(r"up to (\d+) requests, (\d+) tokens in and (\d+) out, ([\d.]+) USD", told)
    assert found, told
    answer = json.loads(GOOD)
    for one in answer["sections"]:
        for line in one["lines"][1:]:
            line["text"] = f"Emas {line['text']}"
    model.plan = ["bukan JSON " * 400, "[]", json.dumps(answer), "x", "y", '{"lines": []}']
    actual = writing(podcast(*WRITE, "--json"))
    assert actual["requests"] == int(found[1]) == 6
    assert actual["tokens_in"] < int(found[2]) and actual["tokens_out"] < int(found[3])
    assert actual["cost"] < float(found[4])


@pytest.mark.parametrize("command", ["write", "generate"])
def test_a_dry_run_says_nothing_that_it_cannot_know(
    command: str, podcast: Podcast, show: Path, model: ModelServer
) -> None:
    podcast(command, EXAMPLE)
    before = everything(show)
    ran = podcast(command, *WRITE[1:], "--dry-run")
    assert ran.code == 0, ran.err
    assert "unchanged" not in ran.out + ran.err and "would be written anew" in ran.out
    assert not re.search(r"\d (?:lines|words)|minutes", ran.err)
    assert everything(show) == before and model.asked == []
    podcast(command, *WRITE[1:])
    asked, before = len(model.asked), everything(show)
    ran = podcast(command, *WRITE[1:], "--dry-run")
    assert "would be unchanged" in ran.out and "nothing is asked" in ran.err
    assert everything(show) == before and len(model.asked) == asked


def test_a_dry_run_knows_that_a_second_try_is_still_to_be_asked(
    podcast: Podcast, show: Path, model: ModelServer
) -> None:
    answer = json.loads(GOOD)
    answer["sections"][0]["lines"][0]["text"] = "Warga Kelurahan Sukamaju kini dapat menabung emas."
    model.plan = [json.dumps(answer), Trouble(400)]
    assert podcast(*WRITE).code == 0
    asked = len(model.asked)
    told = writing(podcast(*WRITE, "--dry-run", "--json"))["estimate"]
    assert "qwen3:8b: 1 request, " in told and "up to 3 requests" in told and "1 answer is kept" in told
    assert len(model.asked) == asked


# -- digests, servers, what is withheld --------------------------------------------------------------------------------


def test_a_digest_is_the_template_s_and_says_so(podcast: Podcast, show: Path, model: ModelServer) -> None:
    ran = podcast("write", "--digest", EXAMPLE, ARTICLES / "gempa.txt", *WRITE[2:], "--json")
    assert ran.code == 0, ran.err
    assert model.asked == [] and writing(ran)["model"] is None
    assert "it is a digest" in writing(ran)["instead"]
    assert any("it is a digest" in warning for warning in ran.document["episodes"][0]["warnings"])
    assert "bersama model bahasa" not in script(show)


@pytest.mark.parametrize("stream", ["true", "false"])
def test_a_base_url_without_its_end_is_told(stream: str, podcast: Podcast, show: Path, model: ModelServer) -> None:
    path = show / "podcast.toml"
    path.write_text(path.read_text("utf-8").replace(model.base, model.base.removesuffix("/v1")), "utf-8")
    settle(show, stream=stream)
    ran = podcast(*WRITE)
    assert ran.code == 1 and "has nothing at /chat/completions" in ran.err and "/v1" in ran.err
    path.write_text(path.read_text("utf-8").replace(model.base.removesuffix("/v1"), model.base + "#"), "utf-8")


def test_a_server_that_does_not_stream_is_read_all_the_same(podcast: Podcast, show: Path, model: ModelServer) -> None:
    model.never_streams = True
    assert writing(podcast(*WRITE, "--json"))["by_model"] >= 40
    model.plan = [Trouble("endless")]
    settle(show, max_tokens="500")
    assert "writes without an end" in podcast(*WRITE, "--force").err


def test_what_is_withheld_is_told_with_its_own_reason(
    podcast: Podcast, show: Path, model: ModelServer, tmp_path: Path
) -> None:
    source = tmp_path / "pasar.txt"
    source.write_text(
        "Pasar Melati dibuka lagi\n\nPasar Melati dibuka kembali pada Senin setelah sembilan bulan diperbaiki. "
        "Perbaikan pasar itu menelan biaya Rp9 miliar.\n\n"
        "The market was closed for nine months and it is now open to all of the people who live there.\n\n"
        "Keterangan lain ada di www.pasar-melati.example untuk umum. "
        "Pasar itu buka setiap hari mulai pukul lima pagi.\n",
        encoding="utf-8",
    )
    line = {"speaker": "host", "text": "Perbaikan pasar itu menelan biaya Rp9 miliar.", "receipts": [2], "quote": None}
    first = {**line, "text": "Pasar Melati dibuka kembali pada Senin.", "receipts": [1]}
    model.plan = [json.dumps({"sections": [{"id": "story", "lines": [first, line]}]}), '{"lines": []}']
    ran = podcast("write", source, *WRITE[2:], "--json")
    assert ran.code == 0, ran.err
    warnings = ran.document["episodes"][0]["warnings"]
    assert "not shown to the model, another language than the article's: sentence 3" in warnings
    assert "not shown to the model, an address: sentence 4" in warnings


def test_no_section_is_promised_that_is_not_there(podcast: Podcast, show: Path, model: ModelServer) -> None:
    podcast("write", ARTICLES / "gempa.txt", *WRITE[2:])
    for asked in model.asked[:1]:
        said = asked["messages"][-1]["content"]
        assert "Tulis empat" not in said and ("voices" in said) == ("KUTIPAN" in said)
