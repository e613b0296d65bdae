"""What captured words mean: from captures and context to a TIMEX3 value.

A production is ``(captures, context) -> Reading | None``; nothing means that the words, however
well formed, name no time. Productions know no language.
"""

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
    hours,
    part_of_told_day,
)
from timeline_app.tagger.productions.calendar import (
    ad_year,
    bc_year,
    calendar_date,
    century,
    date_and_time,
    decade,
    era_date,
    millennium,
    numeric_date,
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
)
from timeline_app.tagger.productions.periods import (
    day_by_place,
    half,
    holiday,
    part_of_year,
    quarter,
    season,
    weekend,
)
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
from timeline_app.tagger.reading import Production

PRODUCTIONS: dict[str, Production] = {
    production.__name__: production
    for production in (
        ad_year,
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
        era_date,
        from_previous,
        half,
        hours,
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
        value,
        weekday,
        weekday_and_weeks,
        weekday_of_week,
        weekend,
        year,
        year_before,
        year_over_two,
        years_shortened,
    )
}
