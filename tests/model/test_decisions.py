"""Which records put events together and take them apart."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.model.test_regrouping import ARTICLES, BRIDGE, FERRY, TRAM, after
from timeline_app.model.decisions import leading, merged, split, split_off
from timeline_app.model.event import EventKind
from timeline_app.model.records import NOTHING, EventEdit, put


def decided(records, decision):
    return records.after(put(records, "", joined=decision.joined, apart=decision.apart))


def merge(records, *ids):
    shown = after(records)
    _, decision = merged([shown[one] for one in ids], records)
    return decided(records, decision)


def part(records, event_id):
    _, decision = split(after(records)[event_id], records, ARTICLES)
    return decided(records, decision)


def test_the_most_exact_date_leads():
    assert leading([FERRY, TRAM], NOTHING) is TRAM


def test_what_happened_leads_a_plan():
    plan = replace(BRIDGE, kind=EventKind.PLANNED)
    assert leading([plan, TRAM], NOTHING) is TRAM


def test_what_the_person_titled_leads():
    records = replace(NOTHING, edits={"ferry": EventEdit(title="Mine")})
    assert leading([TRAM, FERRY], records) is FERRY


def test_split_is_the_inverse_of_merge():
    assert part(merge(NOTHING, "bridge", "tram", "ferry"), "bridge") == NOTHING


def test_what_was_merged_with_what_was_merged_falls_into_all_of_it():
    twice = merge(merge(NOTHING, "tram", "ferry"), "bridge", "tram")
    assert after(twice).keys() == {"bridge"}
    assert part(twice, "bridge") == NOTHING


def test_what_several_articles_tell_falls_into_what_each_tells():
    found = after(part(NOTHING, "bridge"))
    told = sorted(len({m.article_id for m in one.mentions}) for one in found.values())
    assert told == [1, 1, 1, 1]


def test_merge_is_the_inverse_of_a_split():
    apart = part(NOTHING, "bridge")
    (other,) = apart.apart
    assert merge(apart, "bridge", other) == NOTHING


def test_one_article_of_what_was_merged_is_split_off_by_parting_it_again():
    records = merge(NOTHING, "bridge", "ferry")
    event, derived = after(records)["bridge"], {"bridge": BRIDGE, "ferry": FERRY}
    found = after(decided(records, split_off(event, "article-1", records, derived, ARTICLES)))
    assert found["ferry"] == FERRY
    assert {m.article_id for m in found["bridge"].mentions} == {"article-0"}


IDS = st.lists(st.sampled_from(["bridge", "tram", "ferry"]), min_size=2, unique=True)


@given(IDS, st.booleans())
def test_merging_and_splitting_always_leaves_what_was_there(ids, is_apart):
    start = part(NOTHING, "bridge") if is_apart else NOTHING
    joint = merge(start, *ids)
    (whole,) = set(ids) & after(joint).keys()
    assert after(part(joint, whole)) == after(start)
