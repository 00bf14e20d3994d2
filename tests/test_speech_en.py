"""English written forms and how they are said."""

import random
import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from podcast.languages.en import speech

MINIMUM = 120
FORMS = """
# whole numbers
0 points → zero points
5 people → five people
the 20-20-20 rule → the twenty twenty twenty rule
11 players → eleven players
20 villages → twenty villages
21 villages → twenty-one villages
100 homes → one hundred homes
101 homes → one hundred one homes
999 homes → nine hundred ninety-nine homes
1,000 homes → one thousand homes
1,500 people → one thousand five hundred people
10,000 people → ten thousand people
250,341 votes → two hundred fifty thousand three hundred forty-one votes
1,000,000 users → one million users
1,001,000 users → one million one thousand users
2,500,000,000 shares → two billion five hundred million shares
007 → zero zero seven
-7 → minus seven
1.500.000 users → one million five hundred thousand users
# decimals, scales
9.25 → nine point two five
0.5 → zero point five
12.75 percent → twelve point seven five percent
3,141.59 → three thousand one hundred forty-one point five nine
version 4.0 → version four point zero
1.5 million people → one point five million people
9.2 billion → nine point two billion
50k → fifty thousand
5bn → five billion
10-15 million people → ten to fifteen million people
2.5-3 million → two point five to three million
# ordinals, decades
1st → first
2nd → second
3rd → third
15th → fifteenth
21st → twenty-first
100th → one hundredth
1,000th → one thousandth
the 15th edition → the fifteenth edition
1990s → nineteen nineties
the '90s → the nineties
20s → twenties
# fractions
1/2 → one half
3/4 of voters → three quarters of voters
2/3 → two thirds
1/4 → one quarter
3/8 → three eighths
1 1/2 hours → one and a half hours
½ cup → half a cup
3½ hours → three and a half hours
24/7 → twenty-four seven
9/11 → nine eleven
120/80 → one hundred twenty over eighty
# ranges
2019-2024 → twenty nineteen to twenty twenty-four
2019–2024 → twenty nineteen to twenty twenty-four
2016-17 → twenty sixteen to twenty seventeen
10-15 minutes → ten to fifteen minutes
pages 5-7 → pages five to seven
won 2-1 → won two to one
3–0 → three to zero
50-50 → fifty-fifty
# dates
Oct. 12, 2023 → October twelfth, twenty twenty-three
October 12, 2023 → October twelfth, twenty twenty-three
October 12 → October twelfth
Oct 12 → October twelfth
12 October 2023 → the twelfth of October, twenty twenty-three
on the 12th of October → on the twelfth of October
12 Oct 2023 → the twelfth of October, twenty twenty-three
October 2023 → October twenty twenty-three
12/10/2023 → October twelfth, twenty twenty-three
2023-10-12 → October twelfth, twenty twenty-three
May 5-7 → May fifth to seventh
May 30-June 2, 2024 → May thirtieth to June second, twenty twenty-four
Sept. 3 → September third
July 4th → July fourth
in 1945 → in nineteen forty-five
in 2023 → in twenty twenty-three
in 2005 → in two thousand five
in 1900 → in nineteen hundred
in 1905 → in nineteen oh five
August 17, 1945 → August seventeenth, nineteen forty-five
# clock
10:30 a.m. → ten thirty A M.
10:30 AM → ten thirty A M
at 9 p.m. Then → at nine P M. Then
9-11 a.m. → nine to eleven A M.
16:30 → sixteen thirty
10:00 → ten o'clock
7:05 pm → seven oh five P M
15:00 → fifteen hundred hours
08:30–17:00 → eight thirty to seventeen hundred hours
noon to 3pm → noon to three P M
# money
$5 → five dollars
$1 → one dollar
$1.50 → one dollar and fifty cents
$0.99 → ninety-nine cents
$9.2 billion → nine point two billion dollars
$9.2bn → nine point two billion dollars
$3.5 million → three point five million dollars
US$2.5-3 million → two point five to three million U S dollars
$1,500 → one thousand five hundred dollars
$5m → five million dollars
$10K → ten thousand dollars
$100-200 → one hundred to two hundred dollars
€50 → fifty euros
€1.2 billion → one point two billion euros
£5 → five pounds
£1 → one pound
£2.40 → two pounds and forty pence
¥1,000 → one thousand yen
Rp 150,000 → one hundred fifty thousand rupiah
Rp9.2 trillion → nine point two trillion rupiah
RM25 → twenty-five ringgit
S$10 → ten Singapore dollars
A$2 million → two million Australian dollars
100 USD → one hundred U S dollars
-$5 million → minus five million dollars
$5/month → five dollars per month
20 euros → twenty euros
# percent and units
70% → seventy percent
1.30% → one point three zero percent
5-10% → five to ten percent
0.01 percent → zero point zero one percent
25 bps → twenty-five basis points
5 km → five kilometers
1 km → one kilometer
5 km/h → five kilometers per hour
60-80 mph → sixty to eighty miles per hour
12 m² → twelve square meters
100 km2 → one hundred square kilometers
25°C → twenty-five degrees Celsius
-5°C → minus five degrees Celsius
98.6°F → ninety-eight point six degrees Fahrenheit
3 kg → three kilograms
1 kg → one kilogram
500 g → five hundred grams
250 mg → two hundred fifty milligrams
20 ml → twenty milliliters
6 ft → six feet
450 kWh → four hundred fifty kilowatt hours
500 MW → five hundred megawatts
100 Mbps → one hundred megabits per second
8 GB → eight gigabytes
900 MHz → nine hundred megahertz
5,000 mAh → five thousand milliampere hours
300 kcal → three hundred kilocalories
85 dB → eighty-five decibels
1,013 hPa → one thousand thirteen hectopascals
10-km run → ten kilometer run
2x → two times
3x4 → three by four
ratio 1:3 → ratio one to three
# phones and codes
555-123-4567 → five five five, one two three, four five six seven
(555) 123-4567 → five five five, one two three, four five six seven
+1 555 123 4567 → plus one, five five five, one two three, four five six seven
+62 812-3456-7890 → plus six two, eight one two, three four five six, seven eight nine zero
0812-3456-7890 → zero eight one two, three four five six, seven eight nine zero
COVID-19 → Covid nineteen
G20 → G twenty
5G → five G
F-16 → F sixteen
A320 → A three hundred twenty
U-23 → U twenty-three
4K → four K
3171234567890001 → three one seven one, two three four five, six seven eight nine, zero zero zero one
# law, roman
Section 230(c)(1) → Section two hundred thirty c one
Article 5(a) → Article five a
No. 5 → Number five
Law No. 5 of 2014 → Law Number five of twenty fourteen
World War II → World War Two
Elizabeth II → Elizabeth the Second
Pope John Paul II → Pope John Paul the Second
King Charles III → King Charles the Third
Chapter IV → Chapter Four
Super Bowl LVIII → Super Bowl Fifty-eight
Part XII → Part Twelve
Rocky III → Rocky Three
# abbreviations
Mr. Smith → Mister Smith
Mrs. Jones → Missus Jones
Cllr Derek Mosley → Councillor Derek Mosley
Det Insp Moira Kane → Detective Inspector Moira Kane
DCI Ruth Hale → D C I Ruth Hale
Ms. Lee → Miz Lee
Dr. Brown → Doctor Brown
St. Paul → Saint Paul
Elm St. → Elm Street
Gov. Heru Budi → Governor Heru Budi
Sen. Warren → Senator Warren
Prof. Tan → Professor Tan
Gen. Lee → General Lee
Apple Inc. said → Apple Incorporated said
Sentosa Ltd. → Sentosa Limited.
apples, pears, etc. → apples, pears, et cetera.
e.g. coffee → for example coffee
i.e. tea → that is tea
Smith vs. Jones → Smith versus Jones
Roe v. Wade → Roe versus Wade
J.K. Rowling → J K Rowling
U.S. President → U S President
U.S. → U S.
U.K. voters → U K voters
U.N. envoy → U N envoy
Ph.D. → P H D.
Martin Luther King Jr. → Martin Luther King Junior.
# acronyms
FBI → F B I
NATO → Nato
NASA → Nasa
UNESCO → Unesco
ASEAN → Asean
WHO → W H O
AI → A I
CEOs → C E O's
BPKD → B P K D
KPK → K P K
PINs → Pins
WASHINGTON → Washington
OIL PRICES RISE AGAIN → Oil Prices Rise Again
TV → T V
I → I
IT staff → I T staff
# addresses, signs
example.com → example dot com
www.example.co.uk → example dot co dot U K
https://example.com/page/15 → example dot com slash page slash fifteen
info@example.com → info at example dot com
@user_123 → at user underscore one hundred twenty-three
#HashTag → hashtag Hash Tag
#1 → number one
and/or → and or
his/her → his her
A & B → A and B
5 + 3 → five plus three
2 = 2 → two equals two
<5 years → less than five years
>17 years → more than seventeen years
~10 km → about ten kilometers
😀 Hello → emoji grinning face, Hello
"Hello," she said. → Hello, she said.
“Hello,” she said → Hello, she said
don’t → don't
(WHO) chief → W H O, chief
He came – then left → He came, then left
He came—then left → He came, then left
Wait... → Wait.
café → cafe
٢٣ people → twenty-three people
H₂O → H two O
E=mc² → E equals mc to the power two
twenty-three → twenty-three
# news as it is written: set down before the rules were looked at, and what was found wrong with them
He is 5'11" tall. → He is five foot eleven tall.
Call 911 now. → Call nine one one now.
It fell 3/4 mile away. → It fell three quarters of a mile away.
a $1.5m deal → a one point five million dollar deal
costs $0.05 each → costs five cents each
a 50-50 chance → a fifty-fifty chance
Pub. L. 117-58 → Public Law one hundred seventeen, fifty-eight
at 17:45 GMT → at seventeen forty-five G M T
1.5m people → one point five million people
the U.S. Army → the U S Army
the U.K. and the E.U. → the U K and the E U.
$3.2bn in 2019 → three point two billion dollars in twenty nineteen
£1,200 a month → one thousand two hundred pounds a month
€4.50 → four euros and fifty cents
up 3.5% from 2021-22 → up three point five percent from twenty twenty-one to twenty twenty-two
Jan. 6, 2021 → January sixth, twenty twenty-one
on 12 October 2023 → on the twelfth of October, twenty twenty-three
the 1990s → the nineteen nineties
the '60s → the sixties
in the mid-80s → in the mid eighties
10:30 a.m. EST → ten thirty A M. E S T
7 p.m. → seven P M.
5 ft 3 in → five feet three inches
a 6-foot-2 guard → a six foot two guard
70 mph → seventy miles per hour
20 km/h winds → twenty kilometers per hour winds
a 10-year-old boy → a ten year-old boy
Henry VIII → Henry the Eighth
Dr. Smith, Ph.D. → Doctor Smith, P H D.
Gen. Mark Milley → General Mark Milley
Sen. Ted Cruz, R-Texas → Senator Ted Cruz, R-Texas
Gov. Gavin Newsom → Governor Gavin Newsom
123 Main St. → one hundred twenty-three Main Street
St. Louis → Saint Louis
No. 1 seed → Number one seed
7th Ave. → seventh Avenue.
1-800-555-0199 → one, eight zero zero, five five five, zero one nine nine
(212) 555-0134 → two one two, five five five, zero one three four
B.1.1.7 → B one point one point seven
Boeing 737 MAX 8 → Boeing seven thirty-seven M A X eight
the F-35 → the F thirty-five
GPT-4 → G P T four
vs. Real Madrid → versus Real Madrid
e.g. apples → for example apples
i.e. none → that is none
3-2 win → three to two win
7-6 (5), 6-4 → seven to six, five, six to four
a 2:1 ratio → a two to one ratio
mail me@x.com → mail me at X dot com
-4°C → minus four degrees Celsius
1,000,000th visitor → one millionth visitor
Q3 earnings → Q three earnings
FY2024 → F Y twenty twenty-four
24/7 support → twenty-four seven support
$5-10 million → five to ten million dollars
between 1914-1918 → between nineteen fourteen to nineteen eighteen
his net worth is $1.2 trillion → his net worth is one point two trillion dollars
Louis XIV's palace → Louis the Fourteenth's palace
500,000+ people → five hundred thousand plus people
a $10-a-day plan → a ten dollar-a-day plan
a $5 bill → a five dollar bill
$2bn was spent → two billion dollars was spent
two $5 bills → two five dollar bills
1.5m tall → one point five meters tall
the 100m final → the one hundred meter final
200m users → two hundred million users
rose to 1.5m. → rose to one point five million.
a 2.5m wave → a two point five meter wave
6'2 → six foot two
a 911 call → a nine one one call
Porsche 911 → Porsche nine eleven
737-800 → seven thirty-seven, eight hundred
60-40 → sixty to forty
a mid-80s film → a mid eighties film
1/2 mile → half a mile
2/3 cup → two thirds of a cup
3/4 of them → three quarters of them
at 16:30 they → at sixteen thirty they
He left the U.S. He came → He left the U S. He came
in € → in euro
Louis XIV's → Louis the Fourteenth's
user 12345.example.com → user one two three four five dot example dot com
Путин arrived → Putin arrived
Xi Jinping (习近平) → Xi Jinping, Xi Jin Ping
the word الله there → the word Arabic script there
🔥🔥 Sale → emoji fire, Sale
S&P 500 → S and P five hundred
$12.99/month → twelve dollars and ninety-nine cents per month
€3bn → three billion euros
Rs 500 crore → five hundred crore rupees
a 9-to-5 job → a nine to five job
9 a.m.-5 p.m. → nine A M to five P M.
Mon.-Fri. → Monday to Friday
Dec. 24-26 → December twenty-fourth to twenty-sixth
the 2024-25 season → the twenty twenty-four to twenty twenty-five season
U.N. Secretary-General → U N Secretary-General
Washington, D.C. → Washington, D C.
Lt. Gov. Smith → Lieutenant Governor Smith
Maj. Gen. Brown → Major General Brown
Rep. Ilhan Omar (D-Minn.) → Representative Ilhan Omar, D-Minn.
the 118th Congress → the one hundred eighteenth Congress
H.R. 1234 → H R one thousand two hundred thirty-four
Title IX → Title Nine
iOS 17.4 → iOS seventeen point four
4K TV → four K T V
5G network → five G network
10x faster → ten times faster
25 lbs → twenty-five pounds
12 oz. → twelve ounces.
350°F → three hundred fifty degrees Fahrenheit
3 p.m. ET → three P M. E T
24-hour → twenty-four hour
1 in 5 adults → one in five adults
No. 10 Downing St. → Number ten Downing Street
pp. 12-15 → pages twelve to fifteen
He came on Wed. Then he left → He came on Wednesday. Then he left
iOS 17.4.1 → iOS seventeen point four point one
a 192.168.0.1 address → a one hundred ninety-two point one hundred sixty-eight point zero point one address
"""
PAIRS = [tuple(line.split(" → ")) for line in FORMS.strip().split("\n") if not line.startswith("# ")]
FRAGMENTS = [
    *"0123456789" * 3, *".,:-/ %()'\n$€+x°²½¼٣①",
    "$", "th", "kg", " million", " a.m.", " and ", "at ", "Section ", "m", " to ", "A", "No. ", "USD", "s", "May ",
    " minutes",
]  # fmt: skip


def with_thousands(n):
    return f"{n:,}"


@pytest.mark.parametrize(("written", "said"), PAIRS, ids=[written for written, _ in PAIRS])
def test_written_form_is_said(written, said):
    assert speech.speakable(written) == said


def test_the_table_is_wide():
    assert len({written for written, _ in PAIRS}) >= MINIMUM


@pytest.mark.parametrize(("written", "said"), PAIRS, ids=[written for written, _ in PAIRS])
def test_what_was_said_is_said_the_same_again(written, said):
    assert speech.speakable(said) == said


@pytest.mark.parametrize(("written", "said"), PAIRS, ids=[written for written, _ in PAIRS])
def test_written_and_said_hold_the_same_numbers(written, said):
    assert speech.numbers(said) == speech.numbers(written)


NUMBERS = {
    "$9.2 billion": "9200000000",
    "nine point two billion dollars": "9200000000",
    "9,200,000,000": "9200000000",
    "$1.50": "1.5",
    "the 15th": "15",
    "the fifteenth": "15",
    "October 12, 2023": "12 10 2023",
    "12 October 2023": "12 10 2023",
    "2023-10-12": "12 10 2023",
    "on the twelfth of October": "12 10",
    "October 2023": "10 2023",
    "last October": "",
    "it may be five": "5",
    "one of the guests": "",
    "no one": "",
    "one another": "",
    "one person": "1",
    "two": "2",
    "twenty-three": "23",
    "two hundred and five": "205",
    "a hundred": "100",
    "hundreds of people": "",
    "a dozen": "12",
    "dozens": "",
    "half a million": "500000",
    "two and a half": "2.5",
    "three quarters": "0.75",
    "two-thirds": "2/3",
    "the third quarter": "3",
    "first-class": "",
    "First, old photos may stay.": "",
    "at first": "",
    "ten to fifteen thousand": "10000 15000",
    "nineteen forty-five": "1945",
    "twenty oh five": "2005",
    "fifteen hundred": "1500",
    "in 1945": "1945",
    "1990s": "1990",
    "one thousand one hundred eleven": "1111",
    "minus five": "-5",
    "5.0 percent": "5",
    "555-123-4567": "5551234567",
    "won 2-1": "2 1",
    "a second later": "",
    "the second time": "2",
    "20 5": "20 5",
}


@pytest.mark.parametrize("text", NUMBERS)
def test_numbers_of_a_text(text):
    assert speech.numbers(text) == tuple(NUMBERS[text].split())


def test_a_shows_own_pronunciations_come_first_and_stay():
    own = {"Muji": "Moo-jee", "FBI": "the bureau", "C3": "see 3"}
    assert speech.speakable("Muji's FBI file on C3.", own) == "Moo-jee's the bureau file on see three."


def test_dates_and_letters_are_there_for_others():
    assert speech.date(2023, 10, 12) == "October 12, 2023"
    assert speech.spell("fbi") == "F B I"
    assert speech.cardinal(10**40) == "one" + " zero" * 40


# --- whatever comes --------------------------------------------------------------------------------------------------

ANYTHING = st.text(alphabet=st.characters(), max_size=80)
PIECES = st.lists(st.sampled_from(FRAGMENTS), max_size=25).map("".join)
FIGURES = st.lists(st.sampled_from([*"0123456789" * 3, *".,:- %()", "kg", " DAN ", " x "]), max_size=25).map("".join)
UNSAYABLE = re.compile(r"[\d\"\[\](){}<>|/\\@#$%^*_=+~]")


def quietly(examples):
    return settings(max_examples=examples, deadline=None, derandomize=True, database=None)


def check(text):
    said = speech.speakable(text)
    assert not any(map(str.isnumeric, said))
    assert not UNSAYABLE.search(said)
    assert said == said.strip()
    return said


@quietly(400)
@given(ANYTHING)
def test_any_text_is_said_without_figures_and_signs(text):
    check(text)
    speech.numbers(text)


@quietly(400)
@given(PIECES)
def test_text_of_figures_is_said_in_words_with_the_same_numbers(text):
    assert speech.numbers(check(text)) == speech.numbers(text)


@quietly(400)
@given(FIGURES)
def test_no_digit_is_lost(text):
    said = "".join(speech.numbers(text))
    assert sorted(re.sub("[^1-9]", "", said)) == sorted(re.sub("[^1-9]", "", text))


@quietly(300)
@given(st.integers(min_value=-(10**32), max_value=10**32))
def test_a_cardinal_is_heard_as_its_number(n):
    assert speech.numbers(speech.cardinal(n)) == (str(n),)


@quietly(200)
@given(st.integers(min_value=1, max_value=10**12))
def test_an_ordinal_is_heard_as_its_number(n):
    assert speech.numbers(f"x {speech.ordinal(n)} x") == (str(n),)


@quietly(200)
@given(st.integers(min_value=0, max_value=10**12))
def test_thousands_are_parted(n):
    assert speech.numbers(with_thousands(n)) == (str(n),)


@pytest.mark.parametrize(
    "text", ["", " ", "\n", "...", "\x00\x07", "\ud800", "\u0650", "\ue000\U000f0000", "()[]", "—", "‏‎"]
)
def test_text_without_a_word_gives_at_most_a_full_stop(text):
    assert speech.speakable(text) in ("", ".")
    assert speech.numbers(text) == ()


@quietly(300)
@given(st.text(alphabet=st.characters(categories=("Lu", "Ll", "Lo")), min_size=1, max_size=12))
def test_no_word_of_any_script_vanishes(text):
    assert re.search("[A-Za-z]", check(text))


JUNK = {
    "long word": "a" * 5_000,
    "long capitals": "A" * 5_000,
    "digits": "1" * 100_000,
    "dashes": "-" * 100_000,
    "dots": "." * 100_000,
    "quotes": "'" * 100_000,
    "spaces": " " * 100_000,
    "brackets": "(" * 100_000,
    "dotted digits": "1." * 50_000,
    "dashed digits": "1-" * 50_000,
    "calls": ("0" + "1" * 60 + " ") * 1_600,
    "degrees": ", S.H." * 16_000,
    "mail": "a@" * 50_000,
    "roman": "XIV " * 25_000,
    "mixture": "".join(random.Random(5).choices("aA1 .,-/:()@#%$x×°Rpkm\n\"'", k=100_000)),
}


@pytest.mark.parametrize("name", JUNK)
def test_junk_takes_no_time(name):
    start = time.process_time()
    said = speech.speakable(JUNK[name])
    assert time.process_time() - start < 2, "100 kB take under a second on an idle core"
    assert not any(map(str.isnumeric, said))
