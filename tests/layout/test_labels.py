"""The labels beside marks: made once for an event, whatever timeline it stands in."""

from dataclasses import replace

from tests.timelines import FixedMeasure, article, day, event
from timeline_app.layout.labels import Labels
from timeline_app.model.timeline import Timeline

ARTICLES = {"article-0": article(0)}
FIRE = event("fire", day(2023, 10, 18), "Fire in the mill")
VOTE = event("vote", day(2023, 10, 19), "Vote on the bridge")


class Counting(FixedMeasure):
    """Counts how often it was asked."""

    def __init__(self):
        self.asked = 0

    def __call__(self, text: str) -> float:
        self.asked += 1
        return super().__call__(text)


def labels_of(measure, *events):
    return Labels(Timeline.from_events(events, ARTICLES), measure)


def test_a_label_is_not_measured_again_in_the_next_timeline():
    measure = Counting()
    former, labels = labels_of(measure, FIRE), labels_of(measure, FIRE, VOTE)
    first = former.label(0)
    labels.take_over(former)
    asked = measure.asked
    assert labels.label(0) == first
    assert measure.asked == asked


def test_an_event_that_changed_has_a_new_label():
    measure = FixedMeasure()
    former = labels_of(measure, FIRE)
    former.label(0)
    labels = labels_of(measure, replace(FIRE, title="Fire in the old mill"))
    labels.take_over(former)
    assert labels.label(0)[0] == "Fire in the old mill"


def test_labels_for_other_letters_are_made_anew():
    former, labels = labels_of(FixedMeasure(), FIRE), labels_of(Counting(), FIRE)
    former.label(0)
    labels.take_over(former)
    labels.label(0)
    assert labels.style[0].asked
