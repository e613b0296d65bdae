"""Changes of what a person made, done and undone in any order."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.timelines import day
from timeline_app.model.article import chosen
from timeline_app.model.records import (
    NOTHING,
    UNEDITED,
    Change,
    Dated,
    EventEdit,
    Records,
    Status,
    TakenOut,
    edit_events,
    publish,
    take,
)

NAMES = st.sampled_from("abcd")
EDITS = st.builds(
    EventEdit,
    title=st.none() | st.text(max_size=5),
    date=st.none() | st.sampled_from([Dated(None), Dated(day(2023, 10, 14))]),
    is_hidden=st.none() | st.booleans(),
    status=st.none() | st.sampled_from(Status),
    tags=st.none() | st.lists(st.text(max_size=3), max_size=2).map(tuple),
    note=st.none() | st.text(max_size=5),
)
PUBLICATIONS = st.none() | st.dates(date(2020, 1, 1), date(2024, 1, 1)).map(chosen)
CONFIRMED = EventEdit(status=Status.CONFIRMED)


def test_an_edit_is_kept_under_the_events_id():
    change = edit_events(NOTHING, "Confirm Event", {"a": CONFIRMED})
    assert NOTHING.after(change) == Records(edits={"a": CONFIRMED})


def test_an_edit_that_changes_nothing_is_not_kept():
    confirmed = Records(edits={"a": CONFIRMED})
    assert confirmed.after(edit_events(confirmed, "Undo", {"a": UNEDITED})) == NOTHING


def test_a_change_touches_no_other_records():
    others = Records(edits={"b": CONFIRMED}, publications={"x": chosen(date(2023, 1, 1))})
    change = edit_events(others, "Hide Event", {"a": EventEdit(is_hidden=True)})
    assert others.after(change).after(change.inverse) == others


def test_the_inverse_has_the_same_name():
    assert edit_events(NOTHING, "Hide Event", {}).inverse.label == "Hide Event"


def test_a_publication_date_that_is_taken_back_leaves_no_record():
    said = NOTHING.after(publish(NOTHING, "", {"x": chosen(date(2023, 1, 1))}))
    assert said.after(publish(said, "", {"x": None})) == NOTHING


def test_an_article_that_is_taken_out_is_a_record_and_one_that_comes_in_is_none():
    out = NOTHING.after(take("Remove", out=["x"]))
    assert (out, out.after(take("Add", into=["x"]))) == (
        Records(taken_out={"x": TakenOut()}),
        NOTHING,
    )


@given(st.dictionaries(NAMES, EDITS), st.dictionaries(NAMES, EDITS))
def test_the_inverse_always_brings_back_what_was_before(held, given_edits):
    before = NOTHING.after(edit_events(NOTHING, "", held))
    change = edit_events(before, "", given_edits)
    assert before.after(change).after(change.inverse) == before


class UndoMachine(RuleBasedStateMachine):
    """Records against plain dictionaries, of which every past state is remembered."""

    def __init__(self):
        super().__init__()
        self.records = NOTHING
        self.done: list[Change] = []
        self.undone: list[Change] = []
        self.edits: dict = {}
        self.published: dict = {}
        self.out: set = set()
        self.past: list = []
        self.future: list = []

    def do(self, change):
        self.records = self.records.after(change)
        self.done.append(change)
        self.undone.clear()
        self.past.append((dict(self.edits), dict(self.published), set(self.out)))
        self.future.clear()

    def back_to(self, states, other_states):
        other_states.append((self.edits, self.published, self.out))
        self.edits, self.published, self.out = states.pop()

    @rule(edits=st.dictionaries(NAMES, EDITS, min_size=1))
    def edit(self, edits):
        self.do(edit_events(self.records, "Edit", edits))
        self.edits = {k: e for k, e in {**self.edits, **edits}.items() if e != UNEDITED}

    @rule(name=NAMES, day=PUBLICATIONS)
    def date_article(self, name, day):
        self.do(publish(self.records, "Date", {name: day}))
        self.published = {
            key: one for key, one in {**self.published, name: day}.items() if one is not None
        }

    @rule(name=NAMES)
    def move_article(self, name):
        is_out = name in self.out
        self.do(take("Move", into=[name] if is_out else (), out=() if is_out else [name]))
        self.out = self.out ^ {name}

    @precondition(lambda self: self.done)
    @rule()
    def undo(self):
        self.undone.append(self.done.pop())
        self.records = self.records.after(self.undone[-1].inverse)
        self.back_to(self.past, self.future)

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self):
        self.done.append(self.undone.pop())
        self.records = self.records.after(self.done[-1])
        self.back_to(self.future, self.past)

    @invariant()
    def both_hold_the_same(self):
        assert self.records.edits == self.edits
        assert self.records.publications == self.published
        assert self.records.taken_out.keys() == self.out


TestUndo = UndoMachine.TestCase
