"""What verbs say, and where clauses begin and end."""

import pytest

from timeline_app.model.article import TextSpan
from timeline_app.pipeline.clauses import ClauseKind, clauses
from timeline_app.pipeline.grammar import Grammar, Tense
from timeline_app.pipeline.words import words_in, words_of
from timeline_app.tagger import language

GRAMMAR = Grammar(language.load("en"))


def verb_of(text):
    return GRAMMAR.main_verb(text, words_of(text, TextSpan(0, len(text))))


def clauses_of(text, *timexes):
    spans = [TextSpan(text.index(words), text.index(words) + len(words)) for words in timexes]
    found = clauses(text, TextSpan(0, len(text)), spans, GRAMMAR)
    return [(one.kind, *(piece.of(text) for piece in one.pieces)) for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "Police arrested two men.",
        "The court was closed by order of the mayor.",
        "Parliament has passed the bill.",
        "The former mayor, who was ill, resigned.",
        "The minister formally applied for a seat.",
    ],
)
def test_these_say_that_something_happened(text):
    assert verb_of(text).tells


@pytest.mark.parametrize(
    "text",
    [
        "The town was small.",
        "The company did not comment.",
        "The bridge could have fallen.",
        "The minister will travel to Rome.",
        "The mayor said the bridge is safe.",
        "She wanted a new bridge.",
        "The army had left the town.",
    ],
)
def test_these_do_not_say_that_something_happened(text):
    assert not verb_of(text).tells


def test_a_participle_before_its_noun_is_no_verb():
    assert verb_of("The besieged town.") is None


@pytest.mark.parametrize("cue", ["will", "is set to", "is expected to", "plans to", "is due to"])
def test_a_future_cue_makes_the_verb_future(cue):
    assert verb_of(f"The minister {cue} travel to Rome.").tense == Tense.FUTURE


def test_a_coordinated_clause_is_parted_at_its_comma():
    text = "In May, it closed a school, and in August it opened two."
    assert clauses_of(text, "May", "August") == [
        (ClauseKind.MAIN, "In May, it closed a school,"),
        (ClauseKind.MAIN, "and in August it opened two."),
    ]


def test_a_list_is_not_parted():
    assert len(clauses_of("She painted rivers, hills, and towns in May.", "May")) == 1


def test_two_verbs_with_a_date_each_are_parted():
    text = "He fell ill in 2004 and took a year off in 2009."
    assert len(clauses_of(text, "2004", "2009")) == 2


def test_two_verbs_with_one_date_stay_together():
    assert len(clauses_of("He fell ill and took a year off in 2009.", "2009")) == 1


@pytest.mark.parametrize(
    ("sentence", "second"),
    [
        ("The trial opened on 3 May and the jury convicted him on 30 June.", "and the jury"),
        ("The inquiry began on 3 May and its report was delivered on 30 June.", "and its report"),
        ("The mayor resigned on 3 May and the verdict is expected on 30 June.", "and the verdict"),
    ],
)
def test_two_subjects_with_a_dated_verb_each_are_parted(sentence, second):
    _, (kind, words) = clauses_of(sentence, "3 May", "30 June")
    assert (kind, words.startswith(second)) == (ClauseKind.MAIN, True)


@pytest.mark.parametrize(
    "sentence",
    [
        "She was born on 3 May and her brother on 30 June.",
        "Efforts to sell it on 3 May and again on 30 June had failed.",
        "The mayor resigned on 3 May and the council met, officials said on 30 June.",
        "It asked on 3 May for help and relief from its creditors on 30 June, told them why.",
    ],
)
def test_a_second_noun_is_no_second_subject(sentence):
    assert len(clauses_of(sentence, "3 May", "30 June")) == 1


def test_the_main_clause_goes_on_after_a_relative_clause():
    text = "Norway, which asked in May, was heard in April."
    assert clauses_of(text, "May", "April") == [
        (ClauseKind.MAIN, "Norway,", "was heard in April."),
        (ClauseKind.RELATIVE, "which asked in May,"),
    ]


def test_what_others_follow_is_a_noun_clause():
    text = "It left the league following a row on Oct. 7."
    assert clauses_of(text, "Oct. 7")[1] == (ClauseKind.NOUN, "following a row on Oct. 7.")


def test_since_before_a_date_opens_no_clause():
    assert len(clauses_of("It has been closed since 2004.", "2004")) == 1


def german_verb(text):
    return Grammar(language.load("de")).main_verb(text, words_in(text))


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("Das Gericht hat zwei Männer zu langer Haft verurteilt.", Tense.PERFECT),
        ("Der Gutachter hatte im Februar ausgesagt.", Tense.PAST_PERFECT),
        ("Der Rat wird neue Stellen schaffen.", Tense.FUTURE),
        ("Die Brücke stürzte ein.", Tense.PAST),
        ("Das Haus könnte bald öffnen.", Tense.MODAL),
    ],
)
def test_a_german_verb_is_read_with_the_participle_at_the_end_of_its_clause(text, tense):
    assert german_verb(text).tense == tense


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("A man accused of theft was arrested.", "was arrested"),
        ("A stone hurled at a bus hit a child.", "hit"),
        ("A clerk sacked two weeks earlier sued the firm.", "sued"),
        ("He fired at the officer and ran.", "fired"),
        ("The mayor named two aides and resigned.", "named"),
    ],
)
def test_a_participle_behind_its_noun_is_not_the_main_verb(text, verb):
    words = words_in(text)
    found = GRAMMAR.main_verb(text, words)
    assert text[words[found.first].start : words[found.last].end] == verb


def test_what_a_participle_adds_to_a_noun_is_a_clause_of_its_own():
    text = "A man sacked in May from his job sued in June."
    assert clauses_of(text, "May", "June") == [
        (ClauseKind.MAIN, "A man", "sued in June."),
        (ClauseKind.RELATIVE, "sacked in May from his job"),
    ]


def test_that_between_a_noun_and_a_verb_opens_a_relative_clause():
    text = "It was the end of a tour that began in May."
    assert clauses_of(text, "May")[1] == (ClauseKind.RELATIVE, "that began in May.")


def test_that_behind_a_verb_opens_none():
    assert len(clauses_of("The mayor said that was false in May.", "May")) == 1


@pytest.mark.parametrize("subject", ["The building", "A king"])
def test_a_noun_that_ends_as_a_participle_has_a_verb(subject):
    text = f"{subject} collapsed on 3 May 2019."
    assert [verb.first for verb in GRAMMAR.verbs(text, words_in(text))] == [2]


def test_the_main_clause_goes_on_behind_an_adjunct_that_stood_before_its_verb():
    text = "In May 1938, days after the raid, the family fled."
    assert clauses_of(text, "May 1938")[0] == (
        ClauseKind.MAIN,
        "In May 1938, days",
        "the family fled.",
    )


def test_two_dated_verbs_of_a_relative_clause_leave_the_main_verb_its_own():
    text = "The mayor, who came in May and promised reform in June, resigned in July."
    assert clauses_of(text, "May", "June", "July")[0] == (
        ClauseKind.MAIN,
        "The mayor,",
        "resigned in July.",
    )


def test_a_verb_without_an_object_behind_a_comma_is_the_main_one():
    text = "Adler, the chemist whose charts helped to prove it, died on Sunday."
    assert clauses_of(text, "Sunday")[0][1:] == ("Adler, the chemist", "died on Sunday.")


def test_an_adverb_between_parts_no_group_of_verbs():
    assert verb_of("The mayor had recently been reported missing.").reporting


def test_a_participle_between_commas_has_a_date_of_its_own():
    text = "The trust, set up in 1974, resigned its charter in 1980."
    assert clauses_of(text, "1974", "1980") == [
        (ClauseKind.MAIN, "The trust,", "resigned its charter in 1980."),
        (ClauseKind.RELATIVE, "set up in 1974,"),
    ]


def test_a_verb_behind_an_age_is_no_participle():
    text = "The mayor, 45, opened the bridge in May, and left in June."
    assert clauses_of(text, "May", "June")[0][0] == ClauseKind.MAIN
    assert "opened the bridge in May" in clauses_of(text, "May", "June")[0][1]


def test_each_dated_verb_of_a_relative_clause_begins_one():
    text = "The plant, which opened in 1951 and was sold in 2014, closed."
    assert [kind for kind, *_ in clauses_of(text, "1951", "2014")] == [
        ClauseKind.MAIN,
        ClauseKind.RELATIVE,
        ClauseKind.RELATIVE,
    ]


def test_what_goes_on_behind_a_participle_between_commas_belongs_to_the_main_clause():
    text = "The plant, founded in 1969, opened a hall on Monday."
    assert clauses_of(text, "1969", "Monday") == [
        (ClauseKind.MAIN, "The plant,", "opened a hall on Monday."),
        (ClauseKind.RELATIVE, "founded in 1969,"),
    ]


def test_each_dated_verb_of_a_list_is_a_clause():
    text = "He was born in 1920, studied in Rome until 1942, married in 1950 and died in 1999."
    assert clauses_of(text, "1920", "1942", "1950", "1999") == [
        (ClauseKind.MAIN, "He was born in 1920,"),
        (ClauseKind.MAIN, "studied in Rome until 1942,"),
        (ClauseKind.MAIN, "married in 1950"),
        (ClauseKind.MAIN, "and died in 1999."),
    ]


def test_a_verb_behind_a_name_between_commas_begins_no_clause():
    text = "It was said that the 1940s actress, Anna Berg, died on 6 June."
    assert len(clauses_of(text, "the 1940s", "6 June")) == 1


def test_what_follows_a_participle_between_commas_is_the_main_verb():
    assert verb_of("Anna Berg, born in Riga, moved to Paris.").first == 5


def test_one_after_another_opens_no_clause():
    text = "The yards closed one after another: the first in 1976."
    assert clauses_of(text, "1976") == [(ClauseKind.MAIN, text)]


@pytest.mark.parametrize(
    ("text", "opening", "rest"),
    [
        ("Built in 1931, the bridge fell in 1999.", "Built in 1931,", "the bridge fell in 1999."),
        (
            "Born in Riga, Latvia, in 1931, Anna Berg died in 1999.",
            "Born in Riga, Latvia, in 1931,",
            "Anna Berg died in 1999.",
        ),
    ],
)
def test_a_dated_participle_before_the_subject_is_a_clause_of_its_own(text, opening, rest):
    assert clauses_of(text, "1931", "1999") == [
        (ClauseKind.RELATIVE, opening),
        (ClauseKind.MAIN, rest),
    ]


def test_what_says_more_of_a_date_is_no_part_of_the_main_clause():
    text = "It has been shut since 2016, when a fire killed two workers."
    assert clauses_of(text, "2016")[1] == (
        ClauseKind.RELATIVE,
        "when a fire killed two workers.",
    )
