"""How English articles are read: abbreviations, quote verbs, roles, places, and the boilerplate of news sites."""

import re

NAME = "English"
"""Name of the language in English, for messages."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# --- telling the language --------------------------------------------------------------------------------------------

PROFILE = _words(
    "the of and to in a is that for was on with as it by at from be this are have has not but had which or an "
    "were they "
    "their been its will would who more there when he she his her said after about than into up out what so can no new "
    "other also could we you our all if one two over some may only these those most while where how before because "
    "between during since until under against through"
)
"""Everyday words; their share of a text tells the language."""
ONLY: frozenset[str] = frozenset()
"""Words that a near relation spells otherwise; English has none among the languages that matter here."""

# --- sentences -------------------------------------------------------------------------------------------------------

ABBREVIATIONS = _words(
    "mr mrs ms dr prof rev fr sen rep gov gen col lt sgt capt cmdr adm maj st mt messrs hon pres supt det insp jan feb "
    "mar apr jun jul aug sep sept oct nov dec no nos vol pp p fig vs v cf e.g i.e viz approx ca dept est ft ave "
    "blvd rd "
    "art sec ch eq tel ext op"
)
"""Written with a full stop (left out here, lower case) and always followed by more of the same sentence."""
AFTER_CLOCK = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|ET|EST|EDT|CT|PT|GMT|BST|UTC|Eastern|Central|Pacific)\b"
)
"""What goes on about an hour: "9:40 p.m. Saturday"."""
TRAILING = _words(
    "inc ltd co corp llc plc jr sr esq ph.d m.d b.a m.a m.sc b.sc u.s u.k u.n u.s.a d.c a.m p.m etc et al bros e.u"
)
"""Written with a full stop and possible at the end of a sentence."""
FIRMS = _words("inc ltd co corp llc plc bros")
"""Those of them behind the name of a firm."""
OPENERS = PROFILE | _words(
    "however although though yet then now here meanwhile instead still even according asked speaking yesterday today "
    "last next earlier later first second third another both each every many several such my your i me him them us "
    "then thus therefore moreover nevertheless nor despite once perhaps just like unlike without within across along "
    "among around behind below beside besides beyond down inside near off onto outside per toward towards upon via "
    "yes well why whether whose whom either neither few much same very too again always never often sometimes soon "
    "monday tuesday wednesday thursday friday saturday sunday"
)
"""Words that begin a sentence and so bear a capital without being part of a name."""
NO_NAME = re.compile(
    r"[a-z]{3,}(?:tions?|sions?|ments?|ness|ities|ity|ably|ously|ings|ists?|ologies|ology)|"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|twenty|thirty|forty|fifty|sixty|seventy|"
    r"eighty|ninety|hundred|thousand)|nobody|nothing|anybody|everything|something"
)
"""How everyday words are built (lower case), "objections" or "fourteen": nobody's name."""

# --- direct speech ---------------------------------------------------------------------------------------------------

SAY = _words(
    "said says told tells added adds explained explains noted notes wrote writes asked asks replied replies answered "
    "answers continued continues insisted insists argued argues recalled recalls warned warns claimed claims admitted "
    "admits stated states remarked observed joked concluded declared announced complained suggested stressed "
    "emphasized emphasised commented responded quipped shouted whispered called calls acknowledged confirmed urged "
    "testified tweeted posted agreed pleaded predicted promised lamented exclaimed boasted mused reads read reports"
)
"""Verbs that follow the words said, before or after the speaker: ``"…," said Ann``, ``"…," Ann said``."""
TELL = SAY | _words(
    "believes believed thinks thought hopes hoped feels felt fears denies denied disputes disputed rejects rejected "
    "describes described estimates "
    "estimated expects expected wants wanted praised criticized criticised reported reports saying"
)
"""Verbs that follow their subject: ``Ann said: "…"``."""
TOLD: frozenset[str] = frozenset()
"""Passive verbs that are followed by the speaker."""
DENY = _words("denied denies rejected rejects disputed disputes refuted refutes rebutted rebuts")
"""Verbs by which somebody denies what is said of them."""
DENIALS = re.compile(
    r"(?<!never )(?<!not )\b(?:den(?:ied|ies)|(?:reject|refut|disput)(?:ed|es|s)|rebut(?:s|ted))"
    r"(?! by | appeals?| bids?| motions?| applications?| entry| access)"
)
"""Words of a denial."""
DENIES_THAT = re.compile(
    r"(?:den(?:ied|ies)|(?:reject|refut|disput)(?:ed|es|s)|rebut(?:s|ted)) "
    r"(?:this|that|it|them|both|(?:all |any |both )?(?:of )?(?:the |these |those |his |her |their )?"
    r"(?:claims?|allegations?|charges?|accusations?|reports?|counts?|wrongdoing|suggestions?))"
    r"(?! (?:that|of|about|by)\b)"
)
"""A denial of what is said elsewhere."""
ACCUSES = re.compile(
    r"\b(?:accus(?:e|es|ed|ing)|alleg(?:e|es|ed|ing|edly)|claim(?:s|ed)? (?:that|to)|charged (?:with|over)|"
    r"suspected of|blam(?:es|ed)|complain(?:s|ed)|sued|"
    r"(?:allegation|accusation|claim|report|rumour|rumor|suggestion)s? (?:that|of))\b",
    re.IGNORECASE,
)
"""Words of an accusation that says what it is."""
TO_THE_BENCH = re.compile(r"\bto the (?:judge|court|police|jury)\b|\btold (?:the )?(?:judge|court|police|jury)\b")
"""To whom somebody speaks who is not the official that spoke before."""
PASSIVE = re.compile(r"(?!)")
"""Verbs by which something is done to somebody: English needs none."""
CITED: frozenset[str] = frozenset()
"""Words that lead from a quotation to where it was taken from; English does without."""
ACCORDING = ("according to", "in the words of", "for")
"""Words that name the speaker of what surrounds them; the first is certain, the others only beside a quotation."""
PRONOUNS: dict[str, str] = {"he": "male", "she": "female"}
"""Pronouns for the last speaker; the value is the gender they tell, "" for none."""
FIRST_PERSON = _words("i we me us")
SUFFIX = ""
"""Ending of a verb in SAY that means the last speaker."""
LEAD_INS = _words("as so then also")
"""Words that may stand between the quotation and its verb."""
ADVERBS = _words(
    "also then later has had have already recently simply once again still always often now himself herself himself, "
    "previously publicly repeatedly quietly reportedly is was just immediately briefly flatly"
)
"""Words that may stand between a subject and its verb."""
STOPS = _words(
    "in on at to during after before when while as by from with about of via through during the reporters last this "
    "monday tuesday wednesday thursday friday saturday sunday yesterday today who that which and but adding standing "
    "speaking pointing laughing smiling referring noting for it because if"
)
"""Words that end the phrase which names a speaker."""
ITU: frozenset[str] = frozenset()
"""Last words of a description that means a person already named."""
WITHIN = _words("in on at during after before for with when while as under by from")
"""Words that begin a sentence with where or when rather than with who."""
CONTRAST = _words("but however yet meanwhile instead")
"""Words that lead into a sentence without a comma behind them."""
ASIDE = re.compile(
    r"(?:but (?:, )?)?(?:unlike|in contrast (?:to|with)|besides|apart from|along with|together with|alongside)(?= )"
)
"""Words (lower case, marks apart) at the head of a sentence before somebody who is not its subject."""
SOURCES = _words("data figures records court the")
"""Words for what tells something without being anybody."""
KIN: frozenset[str] = frozenset()
"""Words that, with the name of somebody, mean another person; English says it with ``'s``."""
SOMEBODY = _words(
    "client husband wife son daughter brother sister mother father uncle aunt grandson boyfriend girlfriend "
    "partner defendant victim suspect man woman boy girl patient pupil colleague friend driver passenger employee boss "
    "predecessor successor teenager child baby accountant deputy apprentice trainee newcomer stranger assistant"
)
"""Words for another person in a sentence whom "he" or "she" in the next one may mean."""
NAMING = re.compile(r"(?:Her|His) name (?:is|was) $")
"""What stands before the name of somebody who was brought up without one."""
CONCERNS = _words("for like as to")
"""Words before the name of somebody whom a sentence is about without naming them first."""
AMONG = re.compile(
    r"(?:(?:Also )?(?:[Aa]mong|[Oo]ne of|[Tt]wo of)|Also|Another of) (?:[\w'’-]+,? ){1,10}?(?:is|was|are|were) "
    r"(?:[a-z][\w'’-]* ){0,5}"
)
"""What stands before the name of one out of many (``Among them is Ann Cole, 81, who``)."""
FAMILY = _words(
    "wife husband widow widower son daughter mother father sister brother niece nephew cousin aunt uncle grandson "
    "granddaughter grandmother grandfather stepson stepdaughter twin girlfriend boyfriend fiancee fiance partner"
)
"""What somebody is to the person whom ``her`` or ``his`` before it means."""
THROUGH = re.compile(
    r"\b(?:through|via|by way of) (?:(?:a|an|his|her|their|its|the) )?(?:[\w'’-]+ ){0,2}?"
    r"(?:lawyers?|attorneys?|solicitors?|barrister|counsel|spokes(?:man|woman|person)|agent|publicist|office|"
    r"statement)\b(?P<comma>, )?"
)
"""Through whom somebody speaks."""
GRAVE = re.compile(
    r"\b(?:den(?:y|ies|ied)|admit(?:s|ted)?|confess\w*|kill\w*|murder\w*|stab\w*|rap(?:e|ed|es)|assault\w*|steal|stole|"
    r"stolen|rob(?:s|bed)?|arrest\w*|charged|convict\w*|jail\w*|sentenc\w*|guilty|brib\w*|fraud|fled|accus\w*|remorse|"
    r"apolog\w*|abus\w*|prison|suspect\w*|died|dead)\b",
    re.IGNORECASE,
)
"""Words of crime and death: what they say of somebody is never said of a name that only a pronoun stands for."""
CALLING = _words("called nicknamed dubbed")
"""Verbs right before what somebody is called."""
WHO = _words("who")
"""Words that begin a clause about the person named before it."""
IS = _words("is was")
"""Words between what somebody is and their name."""
OBJECTS = _words("her him")
"""Pronouns for someone to whom something is done."""
OF_HERS = _words("last next first second third other both many several such own same new only late more most few much")
"""Words (lower case) that go on behind ``her`` as a possessive (``her last picture``)."""
SPEAK = _words("said says asked asks replied replies answered added shouted whispered wrote")
"""Verbs right before words that somebody said, whoever it was."""
WHERE = _words("in of at from near")
"""Words before a place."""
POSSESSIVES = _words("its his her their our")
"""Words before what somebody is to a person or body named before."""
NAMELESS: frozenset[str] = frozenset()
"""First words of a description that never means a person already named."""
IN_OFFICE: frozenset[str] = frozenset()
"""First words of a description that means a person already named only when that person is said to be one."""
RELATIONS: frozenset[str] = frozenset()
"""First words of a description of someone near to the person whose name follows; English says ``a friend of``."""
WORKS = _words(
    "book novel memoir film movie song album essay article poem play show series episode documentary painting titled "
    "entitled headlined"
)
"""Words right before marks that hold the title of a work, not speech."""
ONE_OF = _words("one first second third last another other youngest eldest oldest both")
"""Words (lower case) for one of several people, before a comma and the name."""
NAMED = _words("named called")
"""Words between a description and a name."""
UNNAMED = _words("a an his her their one another some residents resident officials witnesses witness police")
"""First words of a description of someone whom the article does not name."""

# --- names and roles -------------------------------------------------------------------------------------------------

ROLES = _words(
    "shadow "
    "mayor president vice prime minister chief chairman chairwoman chair director secretary treasurer senator governor "
    "congressman congresswoman representative judge justice attorney lawyer professor lecturer researcher scientist "
    "analyst economist manager coach captain general colonel major lieutenant sergeant officer inspector detective "
    "superintendent commissioner ambassador consul king queen prince princess sultan pope bishop cardinal archbishop "
    "reverend pastor imam rabbi editor reporter author writer poet novelist artist painter actor actress singer "
    "composer musician chef owner founder co-founder cofounder ceo cto cfo coo executive head leader member spokesman "
    "spokeswoman spokesperson adviser advisor deputy former acting interim assistant associate senior junior teacher "
    "principal dean rector curator librarian engineer architect doctor nurse surgeon physician epidemiologist "
    "biologist "
    "chemist physicist historian farmer fisherman driver resident activist campaigner volunteer organizer organiser "
    "coordinator councillor councilman councilwoman lawmaker politician diplomat sheriff constable mp astronaut pilot "
    "climatologist geologist astronomer ecologist psychologist sociologist student graduate veteran baker gardener "
    "brother sister father mother son daughter wife husband uncle aunt cousin niece nephew widow widower grandson "
    "granddaughter stepson stepdaughter neighbour neighbor colleague "
    "partner cheesemaker filmmaker winemaker watchmaker churchwarden columnist correspondent pharmacist "
    "postmistress consultant musicologist conductor songwriter planner "
    "hydrologist ranger master forecaster conservationist geographer candidate presidential mayoral gubernatorial "
    "prosecutor barrister solicitor magistrate headteacher goalkeeper striker midfielder "
    "substitute defender winger shopkeeper landlord pensioner"
)
"""Words (lower case) that begin or end what a person is, before or after the name."""
EMPLOYERS = _words(
    "google microsoft amazon facebook boeing airbus tesla toyota unilever nestle arsenal chelsea everton"
)
"""Employers and clubs (lower case) that stand between a role and a name."""
RANKED = _words("executive senior junior general")
"""Words (lower case) that only rank the role beside them."""
_OFFICES = ROLES | EMPLOYERS
RANKS = _OFFICES | _words(
    "of the and for department ministry office university college institute school council committee commission board "
    "bureau agency association union federation foundation society bank company group corporation state federal "
    "national international city county district public health foreign affairs defence defense finance interior home "
    "education agriculture transport labor labour trade energy environment united nations american british european "
    "house senate parliament court supreme police fire academic financial operating technology marketing media press "
    "new york north south east west northern southern eastern western central museum library party "
    "democrats republicans conservatives"
)
"""Words (lower case) that belong to a role or an office rather than to a person's name."""
GRADES: frozenset[str] = frozenset()
"""Grades and degrees (lower case) that end a role without being part of it."""
LONG_GRADES = r"(?!)"
"""Grades of two words at the end of an office: none."""
UNIFORMED: frozenset[str] = frozenset()
"""Grades that may also be offices."""
AFTER_RANK = EMPLOYERS | _words(
    "new york north south east west northern southern eastern western house general king prince princess queen bishop "
    "major judge justice pope baker farmer driver fisherman gardener chef dean rector home trade energy press "
    "bank senior "
    "junior member resident student group company head page"
)
"""Words that belong to an office only after another such word (``John Major`` and ``Mary Baker`` are names)."""
EMPLOYED = _words(
    "director chairman chairwoman chair ceo cto cfo coo manager coach captain founder co-founder president officer "
    "spokesman spokeswoman spokesperson analyst researcher head editor owner executive"
)
"""Roles (lower case) after which the employer's name may stand."""
HEADS_OF_PLACES: frozenset[str] = frozenset()
"""Offices behind which the name of a place stands before the person's: English says ``mayor of``."""
BODIES = _words("bank university college port mount lake river cape fort")
"""Kinds of bodies and places (lower case) that are followed by their name."""
PARTIES: frozenset[str] = frozenset()
"""Words before the name of a party: English has them behind it."""
BODY_NAMES: frozenset[str] = frozenset()
"""Names of bodies that have two words, the second of which is nobody's given name: none are needed."""
AGENTS: frozenset[str] = frozenset()
"""Words of somebody who works for the person named behind them; English says it with ``'s``."""
RESIDENTS: frozenset[str] = frozenset()
"""Roles (lower case) of somebody from the place named behind them."""
ALWAYS_BODIES = BODIES
"""Those of BODIES whose name follows them even after a role."""
ALSO: frozenset[str] = frozenset()
"""Words that lead to a second office of the same person."""
JOINTS = _words("of and the for & elect")
"""Words in small letters inside a role that is written with capitals (``Secretary of the Treasury Ann Lee``)."""
NOT_A_NAME = re.compile(r"(?!)")
"""Shapes of everyday words (lower case) that begin a sentence with a capital: none are needed."""
RANK_SHAPE = re.compile(r"(?!)")
"""Shapes of official abbreviations that are written like words: none."""
HONORIFICS = _words(
    "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir lady lord dame rev rev. fr fr. hon hon. madam saint st. gen. "
    "col. lt. sgt. capt. maj. gov. sen. rep. pres. professor"
)
"""Words (lower case) before a name that are neither the name nor a role."""
CALLED: frozenset[str] = frozenset()
"""Those with which somebody of one name is called in speech as well; English does without."""
GENDERS: dict[str, str] = {
    "mr": "male", "mr.": "male", "sir": "male", "lord": "male", "king": "male", "prince": "male", "spokesman": "male",
    "chairman": "male", "mrs": "female", "mrs.": "female", "ms": "female", "ms.": "female", "miss": "female",
    "lady": "female", "dame": "female", "queen": "female", "princess": "female", "spokeswoman": "female",
    "chairwoman": "female", "actress": "female", "congresswoman": "female", "congressman": "male",
    "councilwoman": "female", "councilman": "male", "brother": "male", "father": "male", "son": "male",
    "husband": "male", "uncle": "male", "nephew": "male", "grandfather": "male", "sister": "female", "mother": "female",
    "daughter": "female", "wife": "female", "aunt": "female", "niece": "female", "grandmother": "female",
    "widow": "female", "girlfriend": "female", "boyfriend": "male",
}  # fmt: skip
"""Words before a name, lower case, that tell a gender."""
ROLE_CLAUSE = re.compile(
    r"(?:, \d{1,2})?,? (?P<role>"
    r"who (?:chairs|leads|heads|runs|owns|founded|co-founded|manages|directs|edits|coaches|teaches|coordinates|"
    r"organises|organizes|represents) [\w'’&-]+(?: [\w'’&-]+){0,8}?(?=,|\.|;| (?:there|here|said|told)\b|$)|"
    r"of (?:the )?(?:[A-Z][\w'’&-]+ (?:(?:of|for|and) )?){0,3}(?:University|College|Institute|Institution|Society|"
    r"Association|School|Foundation|Centre|Center|Museum|Trust|Union|Academy|Hospital|Observatory|Federation|Bureau)"
    r"(?: (?:of|for|and|in|the)(?= )| [A-Z][\w'’&-]+){0,6}(?<! of)(?<! and)(?<! the)(?<! for)(?<! in)"
    r"(?=,|\.|;| [a-z]|$))"
)
"""What a clause behind a name says the person does, or the body that they belong to; it stands for an office."""
PARTICLES = _words("van von de da der den del di al el ibn bin binti la le of")
"""Lower-case words inside a name; kept only between two capitalised ones."""
NOT_IN_ROLE = re.compile(r"\b(?:was|were|will|has|had|is|also|of|for|the|at|and|in)$")
"""Words with which nothing that somebody is can end."""
CALENDAR = _words(
    "monday tuesday wednesday thursday friday saturday sunday january february july september october november december"
)
"""Days and months (lower case) that are nobody's name."""
AND = _words("and")
"""Words before the last of several."""
GENDERED: dict[str, str] = {
    **dict.fromkeys(
        "aaron adam adrian alan albert alex alexander andre andrew anthony antonio arthur austin barry ben "
        "benjamin bill blake bob brad bradley brandon brendan brett brian bruce bryan caleb cameron carl "
        "carlos cedric charles chris christopher clive colin connor craig curtis damian damien daniel darren "
        "dave david dean declan dennis derek derrick diego dominic donald douglas duncan dylan edward elijah "
        "eric ethan evan felix fernando francisco frank fred frederick gareth gary gavin geoff geoffrey "
        "george gerald gordon graeme graham grant greg gregory harold harry henry howard hugh hugo ian jack "
        "jacob jake james jared jason jayden jeff jeffrey jeremy jerome jesse jim jimmy joe joel john johnny "
        "jonathan jorge jose joseph joshua juan julian justin karl keith kenneth kevin kieran kyle lance "
        "larry lawrence leonard lewis liam logan louis lucas luke malcolm marcus mario mark martin mateo "
        "mathew matthew maurice max michael miguel mike mitchell mohamed mohammed nathan neil nicholas nick "
        "noah norman oliver omar oscar owen patrick paul pedro peter phil philip rafael raj rajesh ralph "
        "raymond ricardo richard rick rob robert rodney roger ronald rory ross roy rupert russell ryan samuel "
        "sanjay scott sean sebastian sergio shane shaun simon spencer stanley stephen steve steven stewart "
        "stuart ted theo theodore thomas tim timothy todd tom tony travis trevor tyler victor vincent walter "
        "wayne wesley william zachary".split(),
        "male",
    ),
    **dict.fromkeys(
        "abigail adele agnes aisha alexandra alexis alice alison allison alyssa amanda amelia amy andrea "
        "angela anita ann anna annabel anne annie antonia april ashley audrey ava barbara beatrice bernadette "
        "beth bethany betty beverley beverly brenda bridget brittany camilla carla carmen carol caroline "
        "carrie cassandra catherine cathy cecilia charlotte chelsea cheryl chloe christina christine cindy "
        "claire clara colleen courtney crystal cynthia daisy danielle dawn debbie deborah debra denise diana "
        "donna dorothy edith eileen elaine eleanor elena elise elizabeth ella ellen emily emma erica erin "
        "esther eva eve evelyn fatima felicity fern fiona florence frances gabriella gail gemma georgina "
        "geraldine gillian gina gloria grace hannah hayley heather helen hilary holly imogen ingrid irene "
        "isabel isabella isla ivy jacqueline jane janet jasmine jean jenna jennifer jenny jessica jill joan "
        "joanna joanne jodie josephine josie joyce judith julia juliet karen kate katherine kathleen kathryn "
        "katie kayla kelly kerry kim kirsten kirsty laura lauren leah leanne lesley lily linda lindsay lisa "
        "lorraine louise lucy lydia lynn madeleine madison mandy margaret maria marian marie marilyn marion "
        "martha mary maureen maya megan melissa mia michaela michelle mildred miranda miriam molly monica "
        "monique nancy naomi natalie natasha nicole nina nora norma olivia pamela patricia paula pauline "
        "penelope penny phoebe poppy priscilla priya rachel rebecca rebekah regina rhiannon rita roberta "
        "robyn rosa rosalind rose rosemary roxanne ruth sally samantha sandra sarah sasha shannon sharon "
        "sheila shirley sonia sophia sophie stacey stella stephanie sue susan suzanne sylvia tamara tammy "
        "tara teresa tessa theresa tina tracey tracy ursula valerie vanessa vera veronica victoria virginia "
        "vivian wendy yolanda yvonne zoe".split(),
        "female",
    ),
}
"""Given names (lower case) that tell a gender."""
OWNERS = {"her": "female", "his": "male"}
"""Possessives (lower case) that tell a gender."""
STATE = _words("said says added explained stressed noted")
"""Verbs by which somebody only states what others did."""
ANSWER = _words("confirmed admitted accepted denied rejected acknowledged told")
"""Verbs by which somebody answers what others say of them."""
AGED = re.compile(r"(?:, | \()\d{1,3}(?=[,.)]| and\b)|, (?:who is )?(?:aged )?\d{1,3}\b(?! [a-z])")
"""An age right behind a name."""
CALLED_BY_INITIALS = re.compile(r"\b(?:identified (?:only )?(?:as|by the initials)|named only as) $")
"""Before the letters that stand for a name."""
NO_PERSON = _words(
    "street road lane avenue square park hospital school college university church cathedral county city town village "
    "island islands bridge river lake hall house court centre center station airport hotel theatre stadium club united "
    "rovers athletic award awards prize cup trust foundation society institute museum library act day bay beach falls "
    "mountain valley street's homes foods stores motors airways airlines holdings systems industries brothers "
    "inc ltd limited group company project research report bank studio team media network "
    "press san santa los las saint"
)
"""Words (lower case) of a name that is no person's: "Victoria Hospital"."""
GIVEN: frozenset[str] = frozenset()
"""Given names (lower case) that tell where an office ends; English sets the name apart otherwise."""
OFFICE_SHAPE = re.compile(r"(?!)")
"""Shapes of words (lower case) that name the business of an office, never a person: none are needed."""
INITIALS: frozenset[str] = frozenset()
"""Capitals that begin a person's name rather than stand for a body."""
DEGREE = re.compile(r"(?:Ph\.?D|M\.?D|MBE|OBE|CBE|Esq|M\.?A|M\.?Sc|B\.?A)\.?")
"""Suffixes that follow a name after a comma."""
SURNAMES = frozenset("bishop judge baker".split())
"""Offices (lower case) that are a name as well, behind a given one."""
PLACES = _words(
    "London Paris Berlin Washington Moscow Beijing Tokyo Delhi Sydney Canberra Ottawa Toronto Dublin Edinburgh Cardiff "
    "Belfast Rome Madrid Geneva Brussels Vienna Athens Cairo Jerusalem Istanbul Ankara Nairobi Lagos Pretoria "
    "Johannesburg "
    "Jakarta Singapore Manila Bangkok Hanoi Seoul Taipei Mumbai Karachi Kabul Tehran Baghdad Riyadh Doha Dubai Boston "
    "Chicago Houston Dallas Atlanta Miami Seattle Denver Phoenix Detroit Philadelphia Baltimore America Britain "
    "England "
    "Scotland Wales Ireland France Germany Italy Spain Russia China Japan India Australia Canada Mexico Brazil "
    "Indonesia "
    "Israel Palestine Iran Iraq Syria Yemen Afghanistan Pakistan Bangladesh Myanmar Cambodia Nepal Taiwan Thailand "
    "Vietnam Philippines Kuwait Qatar Libya Morocco Algeria Sudan Somalia Kenya Nigeria Ghana Switzerland Sweden "
    "Norway "
    "Denmark Finland Poland Hungary Romania Greece Portugal Belgium Austria Colombia Peru Argentina Venezuela Cuba "
    "Malaysia Ukraine Europe Africa Asia California Texas Florida"
)
"""Names of places: never the beginning of a person's name, and good as a dateline."""

DEMONYMS = _words(
    "american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss "
    "austrian danish swedish norwegian finnish polish czech hungarian romanian bulgarian greek turkish russian "
    "ukrainian european asian african chinese japanese korean indian pakistani indonesian malaysian filipino thai "
    "vietnamese australian canadian mexican brazilian argentine israeli palestinian iranian iraqi syrian egyptian "
    "nigerian kenyan ghanaian jewish muslim christian catholic buddhist hindu victorian londoners britons americans "
    "europeans africans asians germans italians russians indonesians christmas easter ramadan"
)
"""Words (lower case) that are always written with a capital."""
NATIVES: dict[str, frozenset[str]] = {
    word: frozenset({row[0], row[1], word})
    for row in (
        line.split()
        for line in """\
french france frenchman frenchwoman
english england englishman englishwoman
scottish scotland scotsman scotswoman scot
welsh wales welshman welshwoman
irish ireland irishman irishwoman
british britain briton
dutch netherlands dutchman dutchwoman
spanish spain spaniard
danish denmark dane
swedish sweden swede
finnish finland finn
polish poland pole
turkish turkey turk
serbian serbia serb
croatian croatia croat
filipino philippines filipino filipina
argentine argentina argentine argentinian
portuguese portugal portuguese
japanese japan japanese
chinese china chinese
korean korea korean
swiss switzerland swiss
german germany german
italian italy italian
belgian belgium belgian
austrian austria austrian
norwegian norway norwegian
russian russia russian
ukrainian ukraine ukrainian
american america american
canadian canada canadian
mexican mexico mexican
brazilian brazil brazilian
colombian colombia colombian
uruguayan uruguay uruguayan
chilean chile chilean
australian australia australian
indian india indian
indonesian indonesia indonesian
malaysian malaysia malaysian
nigerian nigeria nigerian
ghanaian ghana ghanaian
senegalese senegal senegalese
moroccan morocco moroccan
egyptian egypt egyptian
kenyan kenya kenyan
london london londoner
yorkshire yorkshire yorkshireman
cornish cornwall cornishman
""".splitlines()
    )
    for word in row[2:]
}
"""Somebody from a place (lower case), and the words by which an article says that a person is from there."""
ORIGIN: frozenset[str] = frozenset()
"""Words before the place that somebody is from; English has nouns and adjectives for that."""
OWNING = _words(
    "today tomorrow yesterday tonight everyone everybody someone somebody anyone anybody nobody one other another each "
    "it that there here what who how where when he she let women men children people mother father nature world "
    "year week month day night"
)
"""Words (lower case) that may own something at the head of a sentence without being a name."""
SPEAKING = _words("police staff people management security counsel nobody everybody everyone somebody someone anyone")
"""Words (lower case) for those who speak, that need no article."""
NOUNS_OF_SPEECH = _words("calls notes reads reports states claims asks answers adds replies urged stated")
"""Verbs of saying that may be something else behind a noun."""

# --- dates -----------------------------------------------------------------------------------------------------------

MONTHS: dict[str, int] = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7,
    "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
"""Names of months, lower case, to their numbers."""
ZONES: dict[str, str] = {
    "gmt": "+00:00", "utc": "+00:00", "bst": "+01:00", "cet": "+01:00", "cest": "+02:00", "sgt": "+08:00",
    "aest": "+10:00", "est": "-05:00", "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00", "mst": "-07:00",
    "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00",
}  # fmt: skip
"""Time zones as news sites write them."""

# --- boilerplate -----------------------------------------------------------------------------------------------------

APPENDICES = frozenset({"references", "sources", "further reading", "bibliography", "footnotes"})
"""Titles (lower case, whole line) of lists of sources below an article."""
CONTACTS = re.compile(
    r"(?:media|press)(?: and investor)? (?:contacts?|enquiries|inquiries)\b.{0,160}|notes to editors?\W{0,2}|"
    r"for (?:more|further) information,?(?: please)? contact.{0,160}",
    re.IGNORECASE,
)
"""A line with which the contact for the press begins."""
ABOUT_WRITER = re.compile(r"(?:covers|writes|reports|teaches|is (?:an?|the|our)|has (?:covered|written|reported))\b")
"""Words that follow a writer's name where a line below the story tells who that is."""
ABOUT_OUTLET = re.compile(
    r"is (?:an?|the)\b.{0,60}\b(?:news(?:paper|room)?|magazine|publication|broadcaster|wire service|website)\b"
)
"""Words that follow an outlet's name where it tells what it is."""
WRITERS = _words("correspondent columnist contributor blogger staff freelance")
"""What a writer is said to be below the byline, besides ROLES."""

LISTS = (
    "related", "related articles", "related stories", "related news", "related topics", "more on this story",
    "more from this section", "more stories", "most read", "most popular", "most viewed", "trending", "trending now",
    "recommended", "recommended for you", "recommended stories", "you may also like", "you might also like",
    "latest news", "latest", "top stories", "editor's picks", "editors' picks", "read more", "read next", "up next",
    "comments", "leave a comment", "tags", "topics", "share", "share this", "share this article", "follow us",
    "sign up", "newsletter", "around the web", "sponsored content", "popular", "see also", "explore more",
    "more from us", "what to read next", "in other news",
)  # fmt: skip
"""Titles (lower case, whole line) of a site's lists of other headlines."""

LINES: tuple[tuple[str, str], ...] = (
    (
        r"(?:read (?:more|also|next|on)|see also|related|also read|recommended|watch|listen|"
        r"don't miss)\s*[:>»|].*",
        "link to another article",
    ),
    (r"(?:click|tap) here (?:to|for)\b.{0,160}", "prompt to watch or follow"),
    (
        r"advertisement|advert|ad|sponsored(?: content)?|story continues below(?: advertisement)?|"
        r"article continues (?:below|after).{0,40}|skip advertisement|scroll to continue.*",
        "advertisement",
    ),
    (
        r"(?:sign up|subscribe|register)\b.{0,80}\b(?:newsletter|updates|inbox|alerts|briefing|"
        r"email)\b.{0,160}",
        "newsletter prompt",
    ),
    (r"get our\b.{0,40}\bnewsletter\b.{0,200}|sign up (?:here|now|today)\W*(?:opens new tab)?\W*", "newsletter prompt"),
    (
        r"get (?:the|our|all the) (?:latest|best|top|daily)\b.{0,160}\b(?:inbox|newsletter|"
        r"email)\b.{0,80}",
        "newsletter prompt",
    ),
    (r"(?:follow|like|join|find) us on\b.{0,160}", "prompt to watch or follow"),
    (
        r"(?:follow|download)\b.{0,80}\b(?:app|facebook|twitter|instagram|youtube|whatsapp|telegram|"
        r"tiktok|linkedin)\b.{0,80}",
        "prompt to watch or follow",
    ),
    (r"skip .{2,60} and continue reading", "site furniture"),
    (
        r"(?:our standards|suggested topics|in this section)\s*:.{0,160}|(?:explore more on these topics"
        r"|reuse this content|"
        r"purchase licensing rights)\b.{0,40}|add .{2,40} on google|see more on\s*:.{0,160}|more about .{3,40}|aa"
        r"|save|link copied",
        "site furniture",
    ),
    (
        r"a version of this (?:article|story) appear(?:s|ed)\b.{0,400}|order reprints\b.{0,80}",
        "where the article appeared",
    ),
    (
        r"(?-i:[A-Z][\w.'’-]*(?:(?:,? and |, | )[A-Z][\w.'’-]*){1,11}) contributed"
        r" (?:research|reporting|to this (?:report|story|article))"
        r"(?: (?:from|in) .{2,40})?\.?",
        "credits",
    ),
    (r"(?:role|reporting from), .{2,80}", "credits"),
    (r"share (?:this|on|via|with)\b.{0,100}", "share prompt"),
    (r"(?:tags?|topics|filed under|keywords?)\s*:.*", "tags"),
    (
        r"(?:photo(?:graph)?|image|picture|credit|image credit|image source|photo credit|file photo|"
        r"illustration)\s*(?:by\b|[:/]).{0,200}",
        "photo credit",
    ),
    (r"(?:pictured|above|below|inset|left|right|file photo)\s*[:,] [^.?!]{2,200}", "photo caption"),
    (r"image (?:source|caption),.{0,200}", "photo credit"),
    (
        r".{0,240}[(\[](?:photo|image|credit|getty images?|ap photo|reuters|afp|file|courtesy|"
        r"shutterstock|pexels|unsplash)\b[^)\]]{0,80}[)\]]\s*",
        "photo caption",
    ),
    (r"copyright(?:\s*(?:©|\(c\)|[:@\d]).*)?|(?:©|\(c\)) .*|all rights reserved.{0,160}", "copyright line"),
    (r"this material may not be published.*", "copyright line"),
    (r"(?:we|this (?:web)?site) uses? cookies\b.*|by (?:continuing|clicking)\b.{0,160}\bcookies?\b.*", "cookie notice"),
    (
        r"(?:(?:by|read|see|view|please|learn|this site is)\b.{0,80}\b)?(?:(?:privacy|cookie) policy"
        r"|terms of (?:use|service))"
        r"(?: (?:and|&) .{0,40})?(?: appl(?:y|ies))?\W*",
        "cookie notice",
    ),
    (r"(?:\d+ )?comments?|(?:view|show|post|leave|add)\b.{0,20}\bcomments?|be the first to comment.*", "comments"),
    (r"\d+ (?:min(?:ute)?s?|hours?|days?) (?:read|ago)", "site furniture"),
    (
        r"(?:view|read|open) (?:this|it|in)\b.{0,40}\bbrowser\W*|"
        r"you(?:'re|’re| are) (?:receiving|getting) this\b.{0,200}|"
        r"(?:unsubscribe|manage preferences|update your preferences)\b.{0,120}|forward(?:ed)? this\b.{0,80}",
        "newsletter prompt",
    ),
    (
        r"(?:good (?:morning|afternoon|evening)|dear|hello|hi),? (?:readers?|friends?|subscribers?|all|everyone)\W*",
        "greeting",
    ),
    (
        r"(?:home)\s*[>/»].*|skip to (?:main )?content|back to top|print this (?:page|article)|"
        r"listen to (?:this )?article.{0,60}",
        "site furniture",
    ),
    (r"(?:next|previous) (?:page|article|story)\b.{0,80}|page \d+ of \d+", "page turner"),
    (
        r"this (?:article|story) (?:was )?(?:first|originally) (?:appeared|published)\b.{0,200}",
        "where the article appeared",
    ),
    (r"do you (?:know more|have (?:a|more) (?:story|information))\b.{0,200}", "prompt to watch or follow"),
)  # fmt: skip
"""Whole lines (case ignored) that no article says itself, with the reason for dropping them."""

INLINE: tuple[tuple[str, str], ...] = (
    (r"\[(?:video|photo|embed|advertisement)[^\]]{0,80}\]", "embedded video"),
    (r"\((?:read more|see also|related)\s*:[^)]*\)", "link to another article"),
)
"""Pieces inside a line (case ignored) that are cut out of it."""

RUN_ON = re.compile(r"\b(?:READ MORE|Read more|READ ALSO|SEE ALSO|See also|RELATED)\s*:\s*")
"""A link to another article in the middle of a paragraph: it and the rest of its sentence go."""

SIGNATURES = re.compile(r"\s*\((?:Reporting by[^)]*|Editing by[^)]*|end|AP|AFP|Reuters|ANI|PTI)\)\s*$")
"""The writer's mark at the end of a paragraph."""

BYLINES = re.compile(
    r"(?:(?P<what>(?:written|story|reporting|reported|report|interview|interviewed|text|words)"
    r"(?: (?:and|&) (?:photographs?|photos?|pictures?))? by:?|"
    r"(?:author|writer|reporter|interviewer|words|text)(?: (?:and|&) (?:photographs?|photos?|pictures?))?\s*:|"
    r"author,|by:?)\s+)"
    r"(?P<name>[A-Z][^|/:;.]{2,80})"
    r"(?:\s*[|/;]\s*.*)?",
    re.IGNORECASE,
)
"""A line that names the writer."""
PICTURES = re.compile(
    r"(?:photo(?:graph(?:y|s)?|s)?|pictures?|images?|illustrations?|video|graphics?)(?: (?:and|&) \w+)?"
    r"(?:\s*:\s*| by:?\s+)\S.{1,80}",
    re.IGNORECASE,
)
"""A line or a piece of one that names who made the pictures."""
RELEASES = re.compile(
    r"(?:press|media|news) release(?:\s*[:–-]?\s*(?:no\.?|number)\s*:?\s*\S+)?|for immediate release|"
    r"(?:number|no\.)\s*(?::\s*|(?=\S*\d))\S+",
    re.IGNORECASE,
)
"""A line above the headline of a release for the press."""
EDITORS = re.compile(
    r"(?:editor|editing by|edited by|(?:medically )?reviewed by|fact[- ]checked by|additional reporting by|"
    r"translated by|source)\s*:?\s+.{2,120}",
    re.IGNORECASE,
)
"""A line of credits that names others than the writer."""

CLAUSES = _words(
    "that which who and or for with in on at to from because so after before when while since until by as although but "
    "during over through about amid despite if where"
)
"""Words before which a long sentence may be cut to make a title."""
ALIAS = re.compile(r"(?!)")
"""The word between a long name and its acronym: English uses brackets."""
ARTICLES: frozenset[str] = frozenset()
"""Words that a title does without."""
QUESTION_LABELS = re.compile(r"(?:Q|Question)\s*:\s*")
ANSWER_LABELS = re.compile(r"(?:A|Answer)\s*:\s*")
MYSELF = _words("i me my we us our i'm i’m i've i’ve i'd i’d i'll i’ll we're we’re we've we’ve")
"""Words of somebody who speaks of themselves."""
ONESELF = _words("i me my mine myself i'm i’m i've i’ve i'd i’d i'll i’ll")
"""Those of one person alone, who is no part of the readers or of an outlet (``we``)."""
ADDRESSED = re.compile(r"\b(?:you|your|yours|you're|you’re|you've|you’ve)\b", re.IGNORECASE)
"""Words by which an interviewer speaks to the person asked."""
RECEIVES = (
    r"(?:welcomed|welcomes|told us|tells us|invited us|met|spoke|speaks|talked|talks|sat down|answered|answers|"
    r"received)\b"
)
"""What the person asked does, right behind their name."""
TO_AN_OUTLET = "told|reporter|correspondent|for"
"""Words before the outlet that asks."""
MEETS = (
    r"(?:spoke|speaks|talked|talks|sat down|sits down|caught up|chatted) (?:to|with)|interviewed|"
    r"(?:we|I) (?:met|visited)"
)
"""What is done with the person asked, before their name."""
TITLED = re.compile(
    r"(?:[Ii]nterview|Q&A|[Cc]onversation|minutes)(?: with)?:? (?P<name>[A-Z][\w'’]+(?: [A-Z][\w'’-]+){1,2})|"
    r"^(?P<first>[A-Z][\w'’]+(?: [A-Z][\w'’-]+){1,2})(?=:| on )"
)
"""A title that names the person asked: behind a word for it, or first if the name is a well-known one."""
INTERVIEW = re.compile(
    r"\b(?:interview(?:ed|s)?|Q&A|sat down with|(?:spoke|speaks|talked|talks) (?:to|with)|"
    r"(?:told|tells|welcomed|welcomes) us|over (?:coffee|tea|lunch)|"
    r"questions and answers|conversation with|minutes with|(?:met|meets) us|answers? our questions)\b",
    re.IGNORECASE,
)
"""Words by which an article says that it is an interview."""
LIST_ENDS = r"end of [^.?!]{2,60}"
"""A line below a list of other headlines that says that it ends here."""
