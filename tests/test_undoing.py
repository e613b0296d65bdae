"""Any order of what a person does, undone, redone and after restarts, in one timeline's file."""

import tempfile
from datetime import date
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from tests.test_workspace import Inline
from tests.timelines import day
from timeline_app.keeping.library import InLibrary
from timeline_app.model.article import chosen
from timeline_app.model.decisions import is_one_of_several, merged, split, split_off
from timeline_app.model.records import (
    UNEDITED,
    Dated,
    EventEdit,
    JournalMark,
    Status,
    UserEvent,
    edit_events,
    put,
    take,
)
from timeline_app.store.library import Library
from timeline_app.workspace import Workspace

TEXTS = {
    "bridge.txt": "Bridge falls\n6 September 2016\n\nThe old bridge fell on Monday.\n",
    "road.txt": "Road shut\n7 September 2016\n\nThe old bridge fell on Monday on the road.\n",
    "tram.txt": "Tram stops\n\nThe tram line was shut on Wednesday after a fault.\n",
    "mole.txt": "The mole\n\nThe mole was built in May 1931.\n",
}
EDITED = {"bridge.txt": "Bridge stands\n8 September 2016\n\nThe new bridge opened on Tuesday.\n"}
EDITS = st.sampled_from(
    [
        EventEdit(status=Status.CONFIRMED),
        EventEdit(is_hidden=True),
        EventEdit(title="Mine", tags=("port",)),
        EventEdit(date=Dated(day(2016, 9, 1))),
        EventEdit(date=Dated(None)),
        EventEdit(is_deleted=True),
        EventEdit(note="Checked.", tags=("port", "quay")),
        UNEDITED,
    ]
)


def read():
    """Return what is in each text's file, and after that in the edited one, as it is read."""
    with tempfile.TemporaryDirectory() as home:
        folder, items = Path(home), []
        for texts in (TEXTS, EDITED):
            for name, text in texts.items():
                (folder / name).write_text(text)
            paths = [folder / name for name in texts]
            items += Workspace(Inline()).read(paths)
        return items


class UndoneWorkspace(RuleBasedStateMachine):
    """A timeline's file, and what it showed before and after each step that can be undone.

    The past is the plain model: a list of what was shown, to which undoing has to lead back.
    """

    items = read()

    def __init__(self):
        super().__init__()
        self.home = tempfile.TemporaryDirectory()
        self.workspace = Workspace(Inline())
        self.open()
        self.done, self.undone = [], []
        self.made = 0

    def open(self):
        library = Library(Path(self.home.name) / "t.timeline", self.fail)
        self.workspace.open(InLibrary(library))

    @staticmethod
    def fail(error):
        raise error

    def events(self):
        timeline = self.workspace.timeline(with_hidden=True)
        dated = (timeline.event(index) for index in range(len(timeline)))
        return {event.id: event for event in (*dated, *timeline.undated)}

    def shown(self):
        timeline = self.workspace.timeline()
        return (
            self.events(),
            (timeline.total, timeline.hidden),
            {key: one.publication for key, one in self.workspace.articles.items()},
        )

    def do(self, change):
        before = self.shown()
        if change.before != change.after:
            self.workspace.apply(change, JournalMark(len(self.done), True, change))
            self.note(change, before)

    def note(self, change, before):
        self.done.append((change, before))
        self.undone.clear()

    def drawn(self, data, least=1):
        """Draw some of the events that are shown."""
        events = self.events()
        if len(events) < least:
            return []
        keys = st.lists(st.sampled_from(sorted(events)), min_size=least, max_size=3, unique=True)
        return [events[key] for key in data.draw(keys)]

    def decide(self, decision):
        records = self.workspace.records
        self.do(put(records, "Decide", joined=decision.joined, apart=decision.apart))

    @rule(numbers=st.sets(st.integers(0, len(items) - 1), min_size=1))
    def import_files(self, numbers):
        before = self.shown()
        for number in sorted(numbers):
            self.workspace.accept(self.items[number])
        change = self.workspace.taken_in("Add")
        if change.before != change.after:
            self.workspace.mark(JournalMark(len(self.done), True, change))
            self.note(change, before)

    @precondition(lambda self: self.workspace.articles)
    @rule(data=st.data())
    def remove(self, data):
        self.do(take("Remove", out=[data.draw(st.sampled_from([*self.workspace.articles]))]))

    @precondition(lambda self: self.workspace.articles)
    @rule(data=st.data(), day=st.none() | st.dates(date(2016, 9, 1), date(2016, 9, 20)))
    def publish(self, data, day):
        key = data.draw(st.sampled_from([*self.workspace.articles]))
        self.do(self.workspace.publishing("Date", {key: day and chosen(day)}))

    @rule(data=st.data(), edit=EDITS)
    def edit(self, data, edit):
        edits = {event.id: edit for event in self.drawn(data)}
        self.do(edit_events(self.workspace.records, "Edit", edits))

    @rule(data=st.data())
    def merge(self, data):
        events = self.drawn(data, 2)
        if events:
            self.decide(merged(events, self.workspace.records)[1])

    @rule(data=st.data())
    def split(self, data):
        for event in self.drawn(data)[:1]:
            if is_one_of_several(event, self.workspace.records):
                self.decide(split(event, self.workspace.records, self.workspace.articles)[1])

    @rule(data=st.data())
    def split_off(self, data):
        for event in self.drawn(data)[:1]:
            tellers = {mention.article_id for mention in event.mentions}
            if len(tellers) > 1:
                workspace = self.workspace
                found = {key: workspace.found_event(key) for key in workspace.records.worked_on}
                derived = {key: one for key, one in found.items() if one}
                teller = data.draw(st.sampled_from(sorted(tellers)))
                records, articles = workspace.records, workspace.articles
                self.decide(split_off(event, teller, records, derived, articles))

    @rule(time=st.none() | st.integers(1, 28).map(lambda number: day(2016, 9, number)))
    def add(self, time):
        self.made += 1
        made = {f"made-{self.made}": UserEvent("Mine", time)}
        self.do(put(self.workspace.records, "Add", made=made))

    @rule()
    def restart(self):
        before = self.shown()
        self.workspace.close()
        self.workspace = Workspace(Inline())
        self.open()
        assert self.shown() == before
        journal = [(change, True) for change, _ in self.done]
        journal += [(change, False) for change, *_ in reversed(self.undone)]
        assert list(self.workspace.journal) == journal

    @precondition(lambda self: self.done)
    @rule()
    def undo(self):
        change, before = self.done.pop()
        self.undone.append((change, before, self.shown()))
        self.workspace.apply(change.inverse, JournalMark(len(self.done), False))
        assert self.shown() == before

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self):
        change, before, after = self.undone.pop()
        self.workspace.apply(change, JournalMark(len(self.done), True))
        assert self.shown() == after
        self.done.append((change, before))

    def teardown(self):
        while self.done:
            self.undo()
        assert self.shown() == ({}, (0, 0), {})
        records = self.workspace.records
        assert (records.edits, records.joined, records.apart, records.made) == ({}, {}, {}, {})
        self.workspace.close()
        self.home.cleanup()


TestUndoneWorkspace = UndoneWorkspace.TestCase
TestUndoneWorkspace.settings = settings(max_examples=25, stateful_step_count=20)


def test_what_two_articles_told_comes_back_as_the_same_event_though_both_were_out_at_a_restart():
    steps = UndoneWorkspace()
    steps.import_files({0, 1})
    (before,) = steps.events()
    for key in [*steps.workspace.articles]:
        steps.do(take("Remove", out=[key]))
    steps.restart()
    steps.undo()
    assert list(steps.events()) == [before]
    steps.teardown()
