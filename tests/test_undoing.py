"""Any order of importing, editing, dating and removing, undone and redone, in one workspace."""

import tempfile
from datetime import date
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from tests.test_workspace import Inline
from tests.timelines import day
from timeline_app.model.article import chosen
from timeline_app.model.records import UNEDITED, Dated, EventEdit, Status, edit_events, take
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
    """A workspace, and what it showed before each step that can be undone."""

    items = read()

    def __init__(self):
        super().__init__()
        self.workspace = Workspace(Inline())
        self.done, self.undone = [], []

    def shown(self):
        timeline = self.workspace.timeline(with_hidden=True)
        dated = (timeline.event(index) for index in range(len(timeline)))
        return {event.id: event for event in (*dated, *timeline.undated)}, {
            key: article.publication for key, article in self.workspace.articles.items()
        }

    def do(self, change):
        self.note(change, self.shown())
        self.workspace.apply(change)

    def note(self, change, before):
        if change.before != change.after:
            self.done.append((change, before))
            self.undone.clear()

    @rule(numbers=st.sets(st.integers(0, len(items) - 1), min_size=1))
    def import_files(self, numbers):
        before = self.shown()
        for number in sorted(numbers):
            self.workspace.accept(self.items[number])
        self.note(self.workspace.taken_in("Add"), before)

    @precondition(lambda self: self.workspace.articles)
    @rule(data=st.data())
    def remove(self, data):
        self.do(take("Remove", out=[data.draw(st.sampled_from([*self.workspace.articles]))]))

    @precondition(lambda self: self.workspace.articles)
    @rule(data=st.data(), day=st.none() | st.dates(date(2016, 9, 1), date(2016, 9, 20)))
    def publish(self, data, day):
        key = data.draw(st.sampled_from([*self.workspace.articles]))
        self.do(self.workspace.publishing("Date", {key: day and chosen(day)}))

    @precondition(lambda self: self.workspace.articles)
    @rule(data=st.data(), edit=EDITS)
    def edit(self, data, edit):
        events, _ = self.shown()
        if events:
            key = data.draw(st.sampled_from([*events]))
            self.do(edit_events(self.workspace.records, "Edit", {key: edit}))

    @precondition(lambda self: self.done)
    @rule()
    def undo(self):
        change, before = self.done.pop()
        self.undone.append((change, before, self.shown()))
        self.workspace.apply(change.inverse)
        assert self.shown() == before

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self):
        change, before, after = self.undone.pop()
        self.workspace.apply(change)
        assert self.shown() == after
        self.done.append((change, before))

    def teardown(self):
        while self.done:
            self.undo()
        assert self.shown() == ({}, {})


TestUndoneWorkspace = UndoneWorkspace.TestCase
TestUndoneWorkspace.settings = settings(max_examples=25, stateful_step_count=20)
