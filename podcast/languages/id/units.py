"""Money, measures and other words that go with figures: tables only."""

CURRENCIES = {
    "Rp.": "rupiah", "Rp": "rupiah", "RP.": "rupiah", "RP": "rupiah", "rp": "rupiah", "IDR": "rupiah",
    "US$": "dolar Amerika Serikat", "U$": "dolar Amerika Serikat", "USD": "dolar Amerika Serikat",
    "AS$": "dolar Amerika Serikat", "US $": "dolar Amerika Serikat", "$": "dolar", "SGD": "dolar Singapura",
    "S$": "dolar Singapura", "Sin$": "dolar Singapura", "A$": "dolar Australia", "AUD": "dolar Australia",
    "AU$": "dolar Australia", "HK$": "dolar Hong Kong", "HKD": "dolar Hong Kong", "NZ$": "dolar Selandia Baru",
    "C$": "dolar Kanada", "CAD": "dolar Kanada", "NT$": "dolar Taiwan", "B$": "dolar Brunei", "RM": "ringgit",
    "MYR": "ringgit Malaysia",
    "€": "euro", "EUR": "euro", "£": "pound sterling", "GBP": "pound sterling", "¥": "yen", "JPY": "yen",
    "CNY": "yuan", "RMB": "yuan", "₩": "won", "KRW": "won", "₹": "rupee", "INR": "rupee", "฿": "baht", "THB": "baht",
    "₫": "dong", "VND": "dong", "₱": "peso", "PHP": "peso", "₺": "lira", "TRY": "lira", "₽": "rubel", "RUB": "rubel",
    "CHF": "franc Swiss", "SAR": "riyal", "AED": "dirham",
}  # fmt: skip
"""Written before the figure (or after it), said after it."""

SCALES = {
    "ribu": "ribu", "rb": "ribu", "rb.": "ribu", "RB": "ribu", "Rb": "ribu", "Ribu": "ribu", "k": "ribu",
    "juta": "juta", "jt": "juta", "jt.": "juta", "Jt": "juta", "JT": "juta", "Juta": "juta", "mio": "juta",
    "miliar": "miliar", "milyar": "miliar", "Miliar": "miliar", "Milyar": "miliar", "mliar": "miliar", "mlr": "miliar",
    "triliun": "triliun", "trilyun": "triliun", "Triliun": "triliun", "trilliun": "triliun", "tn": "triliun",
    "ribuan": "ribuan", "jutaan": "jutaan", "miliaran": "miliaran", "triliunan": "triliunan", "Jutaan": "jutaan",
    "Ribuan": "ribuan", "Miliaran": "miliaran", "Triliunan": "triliunan",
}  # fmt: skip
MONEY_SCALES = {"M": "miliar", "T": "triliun", "B": "miliar", "K": "ribu"}
"""Letters that mean a scale behind a sum of money only."""

MEASURES = {
    "%": "persen", "‰": "permil", "bps": "basis poin", "km": "kilometer", "KM": "kilometer", "Km": "kilometer",
    "m": "meter", "cm": "sentimeter", "CM": "sentimeter", "Cm": "sentimeter", "mm": "milimeter", "nm": "nanometer",
    "mdpl": "meter di atas permukaan laut", "Mdpl": "meter di atas permukaan laut",
    "µm": "mikrometer", "dm": "desimeter", "hm": "hektometer",
    "km2": "kilometer persegi", "m2": "meter persegi", "M2": "meter persegi", "cm2": "sentimeter persegi",
    "mm2": "milimeter persegi", "m3": "meter kubik", "M3": "meter kubik", "cm3": "sentimeter kubik",
    "km3": "kilometer kubik",
    "ha": "hektare", "Ha": "hektare", 
    "kg": "kilogram", "Kg": "kilogram", "KG": "kilogram", "g": "gram", "gr": "gram", "mg": "miligram",
    "µg": "mikrogram", "mcg": "mikrogram", "ons": "ons", "lbs": "pon", "lb": "pon", "oz": "ons", 
    "l": "liter", "L": "liter", "ltr": "liter", "ml": "mililiter", "mL": "mililiter", "dl": "desiliter",
    "dL": "desiliter",
    "kl": "kiloliter", "kL": "kiloliter", "cl": "sentiliter", "cc": "ce ce", "CC": "ce ce",
    "°C": "derajat Celsius", "° C": "derajat Celsius", "°F": "derajat Fahrenheit", "° F": "derajat Fahrenheit",
    "°": "derajat",
    "kWh": "kilowatt jam", "KWh": "kilowatt jam", "KWH": "kilowatt jam", "kwh": "kilowatt jam", "MWh": "megawatt jam",
    "GWh": "gigawatt jam",
    "TWh": "terawatt jam", "Wh": "watt jam", "W": "watt", "kW": "kilowatt", "KW": "kilowatt", "MW": "megawatt",
    "GW": "gigawatt", "mW": "miliwatt",
    "MWp": "megawatt peak", "kWp": "kilowatt peak", "V": "volt", "kV": "kilovolt", "KV": "kilovolt",
    "VA": "volt ampere", "kVA": "kilovolt ampere",
    "MVA": "megavolt ampere", "mA": "miliampere", "mAh": "miliampere jam", "MAh": "miliampere jam", "Ah": "ampere jam",
    "Hz": "hertz", "kHz": "kilohertz", "KHz": "kilohertz", "MHz": "megahertz", "Mhz": "megahertz", "GHz": "gigahertz",
    "Ghz": "gigahertz",
    "kbps": "kilobit per detik", "Kbps": "kilobit per detik", "Mbps": "megabit per detik", "mbps": "megabit per detik",
    "MBps": "megabita per detik", "Gbps": "gigabit per detik", "Tbps": "terabit per detik",
    "KB": "kilobita", "kB": "kilobita", "MB": "megabita", "Mb": "megabita", "GB": "gigabita", "Gb": "gigabita",
    "TB": "terabita",
    "MP": "megapiksel", "px": "piksel", "fps": "bingkai per detik", "dpi": "titik per inci", "ppi": "piksel per inci",
    "kal": "kalori", "kkal": "kilokalori", "Kkal": "kilokalori", "kcal": "kilokalori", "kJ": "kilojoule",
    "MJ": "megajoule",
    "Nm": "newton meter", "Pa": "pascal", "kPa": "kilopascal", "hPa": "hektopascal", 
    "psi": "pe es i", "mmHg": "milimeter raksa", "dB": "desibel", "db": "desibel", "dBA": "desibel A",
    "lux": "lux", "lm": "lumen", "rpm": "putaran per menit", "RPM": "putaran per menit", "ppm": "bagian per juta",
    "ppb": "bagian per miliar",
    "dk": "daya kuda", "SR": "skala Richter", "Nmi": "mil laut", "knot": "knot", "knots": "knot",
    "LS": "Lintang Selatan", "LU": "Lintang Utara", "BT": "Bujur Timur", "mil": "mil", "ft": "kaki", "inch": "inci",
    "inci": "inci", "yd": "yard",
    "SKS": "es ka es", "dtk": "detik", "det": "detik", "mnt": "menit", "ms": "milidetik", 
    "thn": "tahun", "bln": "bulan", "hr": "hari", "org": "orang", "bbl": "barel", "boe": "barel setara minyak",
    "BOPD": "barel minyak per hari", "bph": "barel per hari",
    "MMSCFD": "juta kaki kubik standar per hari", "TEU": "te e u", "TEUs": "te e u", "DWT": "de we te", 
    "km/jam": "kilometer per jam", "km/h": "kilometer per jam", "Km/jam": "kilometer per jam",
    "KM/jam": "kilometer per jam", "kpj": "kilometer per jam", "mph": "mil per jam",
    "kph": "kilometer per jam", "m/s": "meter per detik", "km/s": "kilometer per detik", "m/detik": "meter per detik",
    "km/l": "kilometer per liter", "g/km": "gram per kilometer", "kg/m2": "kilogram per meter persegi",
    "µg/m3": "mikrogram per meter kubik", "mg/dL": "miligram per desiliter", "mg/dl": "miligram per desiliter",
    "mg/l": "miligram per liter", "MB/s": "megabita per detik", "GB/s": "gigabita per detik",
}  # fmt: skip
"""Said after a figure."""

ALONE = frozenset(
    "% km/jam km/h m/s kWh MWh GWh kVA Mbps Gbps MHz GHz °C °F m2 m3 km2 cm2 km3 kkal mmHg mAh dB kg km "
    "cm mm mdpl ° µm µg".split()
)
"""Measures that are said in full without a figure too."""

PER = {
    "jam": "jam", "hari": "hari", "detik": "detik", "menit": "menit", "minggu": "minggu", "pekan": "pekan",
    "bulan": "bulan", "tahun": "tahun", "orang": "orang", "kapita": "kapita", "unit": "unit", "ekor": "ekor",
    "liter": "liter", "meter": "meter", "kilogram": "kilogram", "gram": "gram", "ton": "ton", "hektare": "hektare",
    "hektar": "hektare",
    "kilometer": "kilometer", "lembar": "lembar", "saham": "saham", "barel": "barel", "tabung": "tabung",
    "butir": "butir",
    "bungkus": "bungkus", "karung": "karung", "sak": "sak", "kali": "kali", "malam": "malam", "siswa": "siswa",
    "mahasiswa": "mahasiswa",
    "keluarga": "keluarga", "kepala": "kepala", "pax": "pax", "porsi": "porsi", "buah": "buah", "pcs": "buah",
    "pasang": "pasang",
    "dus": "dus", "kotak": "kotak", "botol": "botol", "gelas": "gelas", "ikat": "ikat", "ons": "ons",
    "kuintal": "kuintal", "semester": "semester",
    "KK": "ka ka", "kamar": "kamar", "kendaraan": "kendaraan", "pasien": "pasien", "penumpang": "penumpang",
    "rumah": "rumah", "troy": "troy", "MMBTU": "em em be te u",
}  # fmt: skip
"""What may stand behind a slash and be said with "per"."""

COUNTED_AS_DECIMAL = (
    "persen|poin|derajat|juta|miliar|triliun|ribu|rupiah|dolar|meter|kilometer|kilogram|ton|hektare|detik"
)
"""Words behind a figure that rule out a time of day."""
