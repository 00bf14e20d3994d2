"""Academic degrees behind Indonesian names, in full: "S.Kom." is "Sarjana Komputer"."""

import re

from podcast.languages.id.letters import spell
from podcast.languages.rules import Rule, rule, sentence_end

_FIELDS = {
    "A": "", "Ag": "Agama", "Ak": "Akuntansi", "Ant": "Antropologi", "AP": "Administrasi Publik", "Ars": "Arsitektur",
    "Biomed": "Ilmu Biomedis", "E": "Ekonomi", "Ec.Dev": "Ekonomi Pembangunan", "E.I": "Ekonomi Islam",
    "Farm": "Farmasi", "Fil": "Filsafat", "Gz": "Gizi", "H": "Hukum", "H.I": "Hukum Islam", "Han": "Pertahanan",
    "Hum": "Humaniora", "Hut": "Kehutanan", "I.K": "Ilmu Kepolisian", "I.Kom": "Ilmu Komunikasi", "I.P": "Ilmu Politik",
    "IP": "Ilmu Politik", "Ik": "Ilmu Kepolisian", "K.M": "Kesehatan Masyarakat", "KM": "Kesehatan Masyarakat",
    "K.P.M": "Komunikasi dan Pengembangan Masyarakat",
    "Ked": "Kedokteran", "Kep": "Keperawatan", "Kes": "Kesehatan", "K.G": "Kedokteran Gigi", "Kn": "Kenotariatan",
    "Kom": "Komputer", "M": "Manajemen", "Mat": "Matematika", "P": "Pertanian", "Pd": "Pendidikan",
    "Pd.I": "Pendidikan Islam", "Pi": "Perikanan", "Psi": "Psikologi", "Pt": "Peternakan", "S": "Sastra",
    "ST": "Statistika", "STP": "Sains Terapan Pemerintahan", "Si": "Sains", "Sn": "Seni", "Sos": "Sosial",
    "Sos.I": "Sosial Islam", "Stat": "Statistika", "Sy": "Syariah", "T": "Teknik", "T.P": "Teknologi Pertanian",
    "TP": "Teknologi Pertanian", "T.I": "Teknologi Informasi", "Th": "Teologi", "Tr": "Terapan",
    "Tr.Han": "Terapan Pertahanan", "Tr.(Han)": "Terapan Pertahanan", "Tr.Kep": "Terapan Keperawatan",
    "Tr.Kom": "Terapan Komputer", "Tr.T": "Terapan Teknik", "Tr.IP": "Terapan Ilmu Pemerintahan",
}  # fmt: skip
_OWN = {
    "A.Md": "Ahli Madya", "A.Md.Kep": "Ahli Madya Keperawatan", "A.Md.Keb": "Ahli Madya Kebidanan",
    "A.Md.Kom": "Ahli Madya Komputer", "Ak": "Akuntan", "Apt": "Apoteker", "Ns": "Ners", "Ph.D": "pe ha de",
    "M.A": "em a", "M.Sc": "em es ce", "B.Sc": "be es ce", "B.A": "be a", "B.Eng": "be eng", "B.B.A": "be be a",
    "M.B.A": "em be a", "M.P.A": "em pe a", "M.P.P": "em pe pe", "M.P.H": "em pe ha", "M.Phil": "em fil",
    "M.Eng": "em eng", "M.Ed": "em ed", "LL.M": "el el em", "LL.B": "el el be", "Lc": "el ce", "D.E.A": "de e a",
    "C.A": "ce a", "C.P.A": "ce pe a", "IPU": "Insinyur Profesional Utama", "IPM": "Insinyur Profesional Madya",
}  # fmt: skip
_SPECIALITIES = {
    "A": "Anak", "An": "Anestesi", "And": "Andrologi", "B": "Bedah", "BA": "Bedah Anak", "BM": "Bedah Mulut",
    "BP": "Bedah Plastik", "BS": "Bedah Saraf", "BTKV": "Bedah Toraks dan Kardiovaskular", "DV": "Dermatologi",
    "DVE": "Dermatologi, Venereologi, dan Estetika", "EM": "Emergensi", "F": "Forensik", "FM": "Forensik",
    "GK": "Gizi Klinik", "JP": "Jantung dan Pembuluh Darah", "KFR": "Kedokteran Fisik dan Rehabilitasi",
    "KG": "Konservasi Gigi", "KGA": "Kedokteran Gigi Anak", "KJ": "Kedokteran Jiwa", "KK": "Kulit dan Kelamin",
    "KO": "Kedokteran Olahraga", "KP": "Kedokteran Penerbangan", "M": "Mata", "MK": "Mikrobiologi Klinik",
    "N": "Neurologi", "OG": "Obstetri dan Ginekologi", "OT": "Ortopedi dan Traumatologi", "Ok": "Okupasi",
    "Onk.Rad": "Onkologi Radiasi", "Ort": "Ortodonti", "P": "Paru", "PA": "Patologi Anatomi", "PD": "Penyakit Dalam",
    "PK": "Patologi Klinik", "Par": "Parasitologi", "Rad": "Radiologi", "S": "Saraf", "THT": "te ha te",
    "THT-KL": "te ha te kepala leher", "U": "Urologi",
}  # fmt: skip

DEGREES = {
    **{f"S.{field}": f"Sarjana {name}" for field, name in _FIELDS.items() if name},
    **{f"M.{field}": f"Magister {name}" for field, name in _FIELDS.items() if name},
    "S.Tr": "Sarjana Terapan",
    **_OWN,
}
"""Degrees with their full stops, but for the last one, and what is said for them."""

_BARE = "S.H M.H S.Kom M.Kom S.Pd M.Pd M.Si S.Si S.Sos M.Sos M.Sc B.Sc Ph.D M.Hum S.Hum M.Kes S.Kep S.Psi M.Psi A.Md"
"""Degrees that mean nothing else when their full stops are left out: "MA" and "SE" do."""


def _forms(degrees: list[str]) -> str:
    """Alternation of degrees, with or without a space behind each full stop, longest first."""
    ordered = sorted(degrees, key=lambda degree: (-len(degree), degree))
    return "|".join(re.escape(degree).replace(r"\.", r"\.\s?") for degree in ordered)


_DOTTED = rf"(?:{_forms(list(DEGREES))})(?![A-Za-z(])\.?+"
_BARE_FORMS = "|".join(sorted((each.replace(".", "") for each in _BARE.split()), key=lambda each: (-len(each), each)))
_DEGREE = rf"(?:{_DOTTED}|(?:{_BARE_FORMS})(?![A-Za-z(.]))"
_EITHER = r"(?:SE|MM|MA|ST|MT|SS|SP|MP|ME|MIP|SIP|SKM|MBA|MPA|MPH|SAg|MAg|SIK)(?![A-Za-z(.])"
"""Degrees in a row with others only."""
_MORE = rf"\s?,?\s(?:{_DEGREE}|{_EITHER})"
_NAMED = {re.sub(r"[.\s]", "", degree): said for degree, said in DEGREES.items()}


def _chain(found: re.Match[str]) -> str:
    """Degree after degree, each with a pause before it; a full stop stays where the sentence ends."""
    said = [_NAMED[re.sub(r"[.\s]", "", each[0])] for each in re.finditer(rf"{_DEGREE}|{_EITHER}", found["chain"])]
    ends = found["chain"].endswith(".") and sentence_end(found)
    before = re.search(r"(\w*)\W*$", found.string[max(0, found.start() - 30) : found.start()])
    pause = ", " if "," in found[0][:2] or (before and before[1][:1].isupper()) else " "
    return f"{pause}{', '.join(said)}{'.' if ends else ''}"


def _alone(found: re.Match[str]) -> str:
    ends = found[0].endswith(".") and sentence_end(found)
    return _NAMED[re.sub(r"[.\s]", "", found[0])] + ("." if ends else "")


def _specialist(found: re.Match[str]) -> str:
    field = re.sub(r"[.\s]", "", found["field"])
    name = next((said for short, said in _SPECIALITIES.items() if short.replace(".", "") == field), None)
    consultant = " Konsultan" if found["consultant"] else ""
    ends = found[0].endswith(".") and sentence_end(found)
    return f"Spesialis {name or spell(field)}{consultant}{'.' if ends else ''}"


RULES: tuple[Rule, ...] = (
    rule(
        rf"(?:(?<=[A-Za-z.)])\s?,\s?|(?<=[a-z])\s(?={_DEGREE}(?!\s[A-Z][a-z])))"
        rf"(?P<chain>{_DEGREE}(?:{_MORE})*|{_EITHER}(?:{_MORE})+)",
        _chain,
    ),
    rule(rf"(?<![\w.])(?:{_forms([degree for degree in DEGREES if re.search('[a-z]', degree)])})(?![\w(])\.?+", _alone),
    rule(
        rf"(?<![\w.])Sp(?:\.\s?|(?=[A-Z]{{1,4}}\b))(?P<field>{_forms(list(_SPECIALITIES))}|[A-Z][A-Za-z]{{0,4}})"
        r"(?![A-Za-z])\.?(?P<consultant>,?\s?\(?K\)|,\s?Subsp\.\s?[A-Z][A-Za-z.]*\(K\))?",
        _specialist,
    ),
    rule(r"(?<![\w.])(?:Dr\.?|DR\.?)\s?\(?[Hh]\.?\s?[Cc]\b\.?\)?\.?", "Doktor Honoris Causa"),
)
