"""Every step of the tagger has a sentence."""

import pytest

from timeline_app.model.timex import Step
from timeline_app.tagger.reading import Operation
from timeline_app.view.steps import step_in_words


@pytest.mark.parametrize("operation", Operation)
def test_every_operation_of_the_tagger_has_a_sentence(operation):
    said = step_in_words(Step(operation, "2023-10-14", "2023-10-16"))
    assert said.endswith(".")
    assert "_" not in said


@pytest.mark.parametrize(
    ("step", "sentence"),
    [
        (
            Step("weekday_on_or_before", "6", "2023-10-14"),
            "The last Saturday up to that day is 14 Oct 2023.",
        ),
        (Step("counted", "-2 Y", "2021"), "2 years earlier is 2021."),
        (Step("counted", "1 D", "2023-10-17"), "1 day later is 17 Oct 2023."),
        (
            Step("nearest_year", "10-07", "2023-10-07"),
            "The nearest 7 October to that day is 7 Oct 2023.",
        ),
        (Step("month_before", "10", "2022-10"), "The last October before then is Oct 2022."),
        (Step("new_one", "a", "b"), "new one: \u2068a\u2069 → \u2068b\u2069"),
    ],
)
def test_steps_are_said_in_words(step, sentence):
    assert step_in_words(step) == sentence
