"""What captured words mean: from captures and context to a TIMEX3 value.

A production is ``(captures, context) -> Reading | None``; nothing means that the words, however
well formed, name no time. Those of `JOINING` and `INTERVALS` work on expressions that were put
together, or give them apart. Productions know no language.
"""

from collections.abc import Callable

from timeline_app.tagger.productions.amounts import (
    duration,
    duration_of_two_units,
    no_time,
    set_of,
    value,
)
from timeline_app.tagger.productions.anaphoric import (
    clock,
    from_previous,
    part_of_told_day,
)
from timeline_app.tagger.productions.calendar import (
    ad_year,
    bc_year,
    calendar_date,
    century,
    date_and_time,
    decade,
    early_year,
    era_date,
    millennium,
    numeric_date,
    turn_of_century,
    year,
    year_over_two,
    years_shortened,
)
from timeline_app.tagger.productions.compared import (
    period_before,
    period_of_year,
    quarter_until,
    quarter_year_before,
    same_period,
    same_unit_year_before,
    week_of,
    year_before,
)
from timeline_app.tagger.productions.deictic import (
    ages_ago,
    ago,
    ago_either,
    ahead,
    day_offset,
    night_before,
    part_of_named_day,
    same_day_years_ago,
    shifted_unit,
    weekday,
    weekday_and_weeks,
    weekday_of_week,
    weekdays_ago,
)
from timeline_app.tagger.productions.joined import Read, clock_on_day, part_on_day
from timeline_app.tagger.productions.periods import (
    day_by_place,
    half,
    holiday,
    part_of_year,
    quarter,
    season,
    weekend,
)
from timeline_app.tagger.productions.ranges import INTERVALS
from timeline_app.tagger.productions.told import (
    day_of_month,
    told_month,
    told_or_next,
    told_or_this,
    told_part,
    told_season,
    told_unit,
    told_weekday,
)
from timeline_app.tagger.reading import Context, Production, Reading
from timeline_app.tagger.recogniser import Recognised

__all__ = ["INTERVALS", "JOINING", "PRODUCTIONS"]

JOINING: dict[str, Callable[[Recognised, Context, Read], Reading | None]] = {
    "clock_on_day": clock_on_day,
    "part_on_day": part_on_day,
}

PRODUCTIONS: dict[str, Production] = {
    production.__name__: production
    for production in (
        ad_year,
        ages_ago,
        ago,
        ago_either,
        ahead,
        bc_year,
        calendar_date,
        century,
        clock,
        date_and_time,
        day_by_place,
        day_of_month,
        day_offset,
        decade,
        duration,
        duration_of_two_units,
        early_year,
        era_date,
        from_previous,
        half,
        holiday,
        millennium,
        night_before,
        no_time,
        numeric_date,
        part_of_named_day,
        part_of_told_day,
        part_of_year,
        period_before,
        period_of_year,
        quarter,
        quarter_until,
        quarter_year_before,
        week_of,
        same_day_years_ago,
        same_period,
        same_unit_year_before,
        season,
        set_of,
        shifted_unit,
        told_month,
        told_or_next,
        told_or_this,
        told_part,
        told_season,
        told_unit,
        told_weekday,
        turn_of_century,
        value,
        weekday,
        weekday_and_weeks,
        weekday_of_week,
        weekdays_ago,
        weekend,
        year,
        year_before,
        year_over_two,
        years_shortened,
    )
}
