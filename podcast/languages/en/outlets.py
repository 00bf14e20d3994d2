"""Words by which English newspapers, magazines and stations are known, and names of their sections."""

OUTLETS = frozenset(
    "gazette herald tribune courier chronicle times weekly telegraph examiner argus echo bulletin sentinel advertiser "
    "journal magazine newspaper dispatch inquirer observer guardian".split()
)
"""Words (lower case) of which a name that stands alone above or below a story is an outlet's."""
LIKELY_OUTLETS = OUTLETS | frozenset(
    "news daily post mail star sun express mirror globe standard independent record register monitor press review wire "
    "messenger radio television broadcasting network today online media".split()
)
"""The same beside a date or a writer."""
SECTIONS = frozenset(
    "opinion analysis comment commentary editorial letters letter news local world national international business "
    "money economy politics sport sports culture arts science health technology tech travel lifestyle life style "
    "education environment climate obituary obituaries interview feature features review reviews book books film music "
    "food long read breaking latest exclusive explainer essay column live update updates briefing "
    "newsletter press release weekend special report people home front page the and & top stories media contact "
    "monday tuesday wednesday thursday friday saturday sunday in brief court crime community council guest".split()
)
"""Words (lower case) of which the names of sections and kinds of pieces consist (``Local News``)."""
PRINTED = (
    r"(?:page|p\.|pp\.) ?[\w-]{1,6}|(?:print|weekend|morning|evening|final) edition|"
    r"(?:issue|vol(?:ume|\.)?|no\.) ?#?\S{1,8}"
)
"""Where in a printed outlet a piece stands."""
