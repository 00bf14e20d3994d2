"""Abbreviations, money and measures of English text and what is said for them: tables only."""

ANYWHERE = {
    "a.k.a.": "also known as", "aka": "also known as", "approx.": "approximately", "c/o": "care of", "cf.": "compare",
    "dept.": "department", "Dept.": "Department", "e.g.": "for example", "e.g": "for example", "est.": "estimated",
    "et al.": "and others", "etc.": "et cetera", "etc": "et cetera", "govt.": "government", "govt": "government",
    "i.e.": "that is", "i.e": "that is", "Inc.": "Incorporated", "Inc": "Incorporated", "Ltd.": "Limited",
    "Ltd": "Limited", "Corp.": "Corporation",
    "Bros.": "Brothers", "Co.": "Company", "Jr.": "Junior", "Jr": "Junior", "Sr.": "Senior", "Sr": "Senior",
    "Esq.": "Esquire", "Ave.": "Avenue",
    "Blvd.": "Boulevard", "Rd.": "Road", "Hwy.": "Highway", "Hwy": "Highway", "min.": "minutes", "max.": "maximum",
    "misc.": "miscellaneous",
    "pp.": "pages", "vs.": "versus", "vs": "versus", "w/": "with", "w/o": "without", "a.m.": "A M",
    "p.m.": "P M",
    "A.M.": "A M", "P.M.": "P M", "Ph.D.": "P H D", "PhD": "P H D", "Ph.D": "P H D", "MPs": "M P's", "viz.": "namely",
}  # fmt: skip
BEFORE_NAME = {
    "v.": "versus",
    "Mr.": "Mister", "Mr": "Mister", "Mrs.": "Missus", "Mrs": "Missus", "Ms.": "Miz", "Ms": "Miz", "Dr.": "Doctor",
    "Dr": "Doctor",
    "Prof.": "Professor", "Prof": "Professor", "Rev.": "Reverend", "Hon.": "Honorable", "St.": "Saint", "St": "Saint",
    "Mt.": "Mount", "Mt": "Mount", "Ft.": "Fort",
    "Gen.": "General", "Gen": "General", "Lt.": "Lieutenant", "Col.": "Colonel", "Maj.": "Major", "Capt.": "Captain",
    "Sgt.": "Sergeant", "Cmdr.": "Commander", "Adm.": "Admiral",
    "Sen.": "Senator", "Sens.": "Senators", "Rep.": "Representative", "Reps.": "Representatives", "Gov.": "Governor",
    "Pres.": "President", "Det.": "Detective", "Det": "Detective", "Insp.": "Inspector", "Insp": "Inspector",
    "Cllr.": "Councillor", "Cllr": "Councillor", "Cllrs": "Councillors", "Sgt": "Sergeant", "Supt": "Superintendent",
    "Messrs.": "Messieurs", "Supt.": "Superintendent", "Fr.": "Father", "Sec.": "Secretary", "Atty.": "Attorney",
    "Amb.": "Ambassador",
    "H.": "H", "Jl.": "Jalan", "Jalan": "Jalan",
}  # fmt: skip
BEFORE_FIGURE = {
    "No.": "Number", "No": "Number", "no.": "number", "Nos.": "Numbers", "nos.": "numbers", "Art.": "Article",
    "art.": "article", "Sec.": "Section", "sec.": "section",
    "Ch.": "Chapter", "ch.": "chapter", "Fig.": "Figure", "fig.": "figure", "Vol.": "Volume", "vol.": "volume",
    "p.": "page", "pp.": "pages",
    "Pub. L.": "Public Law", "Pub.L.": "Public Law", "Ep.": "Episode", "ep.": "episode", "Apt.": "Apartment",
    "Rm.": "Room", "Pt.": "Part", "c.": "circa",
    "ca.": "circa", "est.": "established", "§": "section",
}  # fmt: skip
ENDERS = frozenset("etc. Inc. Ltd. Corp. Co. Jr. Sr. a.m. p.m. A.M. P.M. Ph.D. et al. Ave. Blvd. Rd.".split())
DAYS = {
    "Mon": "Monday", "Tue": "Tuesday", "Tues": "Tuesday", "Wed": "Wednesday", "Thu": "Thursday", "Thur": "Thursday",
    "Thurs": "Thursday", "Fri": "Friday", "Sat": "Saturday", "Sun": "Sunday",
}  # fmt: skip
"""Days as they are shortened, with a full stop."""
MONTHS = {
    "Jan": "January", "Feb": "February", "Mar": "March", "Apr": "April", "Jun": "June", "Jul": "July", "Aug": "August",
    "Sep": "September", "Sept": "September", "Oct": "October", "Nov": "November", "Dec": "December",
}  # fmt: skip

CURRENCIES = {
    "US$": ("U S dollar", "U S dollars"), "USD": ("U S dollar", "U S dollars"), "$": ("dollar", "dollars"),
    "S$": ("Singapore dollar", "Singapore dollars"),
    "SGD": ("Singapore dollar", "Singapore dollars"), "A$": ("Australian dollar", "Australian dollars"),
    "AUD": ("Australian dollar", "Australian dollars"),
    "AU$": ("Australian dollar", "Australian dollars"), "C$": ("Canadian dollar", "Canadian dollars"),
    "CAD": ("Canadian dollar", "Canadian dollars"),
    "HK$": ("Hong Kong dollar", "Hong Kong dollars"), "NZ$": ("New Zealand dollar", "New Zealand dollars"),
    "€": ("euro", "euros"), "EUR": ("euro", "euros"), "£": ("pound", "pounds"),
    "GBP": ("pound", "pounds"), "¥": ("yen", "yen"), "JPY": ("yen", "yen"), "CNY": ("yuan", "yuan"),
    "RMB": ("yuan", "yuan"), "₹": ("rupee", "rupees"), "INR": ("rupee", "rupees"),
    "Rp": ("rupiah", "rupiah"), "Rp.": ("rupiah", "rupiah"), "IDR": ("rupiah", "rupiah"),
    "RM": ("ringgit", "ringgit"), "MYR": ("ringgit", "ringgit"), "₩": ("won", "won"), "KRW": ("won", "won"),
    "฿": ("baht", "baht"), "THB": ("baht", "baht"), "₱": ("peso", "pesos"), "PHP": ("peso", "pesos"),
    "CHF": ("Swiss franc", "Swiss francs"), "₽": ("ruble", "rubles"), "₺": ("lira", "lira"), "₫": ("dong", "dong"),
    "Rs": ("rupee", "rupees"), "Rs.": ("rupee", "rupees"),
}  # fmt: skip
CENTS = {"$": ("cent", "cents"), "€": ("cent", "cents"), "£": ("penny", "pence"), "US$": ("cent", "cents")}
SCALES = {
    "thousand": "thousand", "million": "million", "billion": "billion", "trillion": "trillion", "mn": "million",
    "bn": "billion", "tn": "trillion", "mln": "million", "bln": "billion",
    "trn": "trillion", "Million": "million", "Billion": "billion", "Trillion": "trillion", "k": "thousand",
    "crore": "crore",
    "lakh": "lakh",
}  # fmt: skip
MONEY_SCALES = {
    "m": "million",
    "M": "million",
    "b": "billion",
    "B": "billion",
    "K": "thousand",
    "T": "trillion",
    "t": "trillion",
}

MEASURES = {
    "%": ("percent", "percent"), "pct": ("percent", "percent"), "bps": ("basis point", "basis points"),
    "km": ("kilometer", "kilometers"), "m": ("meter", "meters"), "cm": ("centimeter", "centimeters"),
    "mm": ("millimeter", "millimeters"), "nm": ("nanometer", "nanometers"), "mi": ("mile", "miles"),
    "ft": ("foot", "feet"), "in.": ("inch", "inches"), "yd": ("yard", "yards"),
    "yds": ("yard", "yards"), "km2": ("square kilometer", "square kilometers"),
    "m2": ("square meter", "square meters"), "m3": ("cubic meter", "cubic meters"),
    "cm2": ("square centimeter", "square centimeters"),
    "sq km": ("square kilometer", "square kilometers"), "sq mi": ("square mile", "square miles"),
    "sq ft": ("square foot", "square feet"), "sq m": ("square meter", "square meters"), "ha": ("hectare", "hectares"),
    "kg": ("kilogram", "kilograms"),
    "kgs": ("kilogram", "kilograms"), "g": ("gram", "grams"), "mg": ("milligram", "milligrams"),
    "µg": ("microgram", "micrograms"), "lb": ("pound", "pounds"), "lbs": ("pound", "pounds"),
    "oz": ("ounce", "ounces"),
    "l": ("liter", "liters"), "L": ("liter", "liters"), "ml": ("milliliter", "milliliters"),
    "mL": ("milliliter", "milliliters"), "gal": ("gallon", "gallons"), "°C": ("degree Celsius", "degrees Celsius"),
    "° C": ("degree Celsius", "degrees Celsius"), "°F": ("degree Fahrenheit", "degrees Fahrenheit"),
    "° F": ("degree Fahrenheit", "degrees Fahrenheit"), "°": ("degree", "degrees"),
    "kWh": ("kilowatt hour", "kilowatt hours"),
    "MWh": ("megawatt hour", "megawatt hours"), "GWh": ("gigawatt hour", "gigawatt hours"),
    "kW": ("kilowatt", "kilowatts"), "MW": ("megawatt", "megawatts"), "GW": ("gigawatt", "gigawatts"),
    "W": ("watt", "watts"),
    "V": ("volt", "volts"), "kV": ("kilovolt", "kilovolts"), "mAh": ("milliampere hour", "milliampere hours"),
    "Hz": ("hertz", "hertz"), "kHz": ("kilohertz", "kilohertz"), "MHz": ("megahertz", "megahertz"),
    "GHz": ("gigahertz", "gigahertz"),
    "kbps": ("kilobit per second", "kilobits per second"), "Mbps": ("megabit per second", "megabits per second"),
    "Gbps": ("gigabit per second", "gigabits per second"), "KB": ("kilobyte", "kilobytes"),
    "MB": ("megabyte", "megabytes"),
    "GB": ("gigabyte", "gigabytes"), "TB": ("terabyte", "terabytes"), "MP": ("megapixel", "megapixels"),
    "kcal": ("kilocalorie", "kilocalories"), "cal": ("calorie", "calories"), "kJ": ("kilojoule", "kilojoules"),
    "dB": ("decibel", "decibels"),
    "hPa": ("hectopascal", "hectopascals"), "mmHg": ("millimeter of mercury", "millimeters of mercury"),
    "ppm": ("part per million", "parts per million"), "rpm": ("revolution per minute", "revolutions per minute"),
    "hp": ("horsepower", "horsepower"),
    "km/h": ("kilometer per hour", "kilometers per hour"), "kph": ("kilometer per hour", "kilometers per hour"),
    "mph": ("mile per hour", "miles per hour"), "m/s": ("meter per second", "meters per second"),
    "mpg": ("mile per gallon", "miles per gallon"),
    "kg/m2": ("kilogram per square meter", "kilograms per square meter"),
    "fps": ("frame per second", "frames per second"), "hrs": ("hour", "hours"), "hr": ("hour", "hours"),
    "mins": ("minute", "minutes"), "secs": ("second", "seconds"), "yrs": ("year", "years"),
    "cc": ("C C", "C C"),
}  # fmt: skip
PER = {
    "hour": "hour", "hr": "hour", "h": "hour", "day": "day", "second": "second", "sec": "second", "s": "second",
    "minute": "minute", "min": "minute", "week": "week", "month": "month", "mo": "month", "year": "year",
    "yr": "year",
    "person": "person", "capita": "capita", "unit": "unit", "share": "share", "barrel": "barrel", "ton": "ton",
    "tonne": "tonne", "kilogram": "kilogram", "liter": "liter", "mile": "mile", "kilometer": "kilometer",
    "head": "head", "household": "household", "night": "night", "gallon": "gallon", "ounce": "ounce",
    "pound": "pound", "acre": "acre",
}  # fmt: skip
