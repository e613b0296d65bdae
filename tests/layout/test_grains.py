import pytest

from timeline_app.layout.grains import grain_at
from timeline_app.layout.timescale import Viewport
from timeline_app.model.timespan import DAY, Granularity, seconds_of


@pytest.mark.parametrize(
    ("days_shown", "unit", "start", "end"),
    [
        (30, Granularity.DAY, (2023, 10, 14), (2023, 10, 15)),
        (800, Granularity.MONTH, (2023, 10), (2023, 11)),
        (9_000, Granularity.YEAR, (2023,), (2024,)),
        (90_000, Granularity.DECADE, (2020,), (2030,)),
        (2_000_000, Granularity.CENTURY, (2000,), (2100,)),
    ],
)
def test_a_pixel_means_the_smallest_unit_that_can_be_pointed_at(days_shown, unit, start, end):
    moment = seconds_of(2023, 10, 14, 9)
    view = Viewport(moment, 1000 / (days_shown * DAY), 0, 1000)
    time = grain_at(view, 0)
    assert (time.granularity, time.start, time.end) == (unit, seconds_of(*start), seconds_of(*end))


def test_before_christ_a_decade_is_whole_too():
    view = Viewport(seconds_of(-43), 1000 / (90_000 * DAY), 0, 1000)
    assert grain_at(view, 0).start == seconds_of(-50)
