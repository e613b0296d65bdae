"""The web page that works by itself: what it says, and what it can never do."""

import json
import re
from base64 import b64encode
from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as st

from tests.timelines import article, day, event, every_kind
from timeline_app.exporters import ExportOptions
from timeline_app.exporters.html import HtmlExporter, _json
from timeline_app.model.timeline import Timeline

SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
DATA = re.compile(r'<script id="data" type="application/json">(.*?)</script>', re.DOTALL)


def page(path, timeline, **options):
    for _ in HtmlExporter().steps(timeline, ExportOptions(**options), path):
        pass
    return path.read_text(encoding="utf-8")


def one(title):
    return Timeline.from_events(
        [event("e", day(2024, 3, 5), title)], {"article-0": article(0, title)}
    )


def test_the_page_names_no_other_address(tmp_path):
    assert "://" not in page(tmp_path / "a.html", every_kind())


def test_the_policy_allows_nothing_but_the_page_s_own_script(tmp_path):
    written = page(tmp_path / "a.html", every_kind())
    (script,) = SCRIPT.findall(written)
    digest = b64encode(sha256(script.encode()).digest()).decode()
    assert f"default-src 'none'; script-src 'sha256-{digest}'" in written


def test_markup_in_a_title_stays_words(tmp_path):
    written = page(tmp_path / "a.html", one("</script><script>alert(1)</script>"), title="<b>")
    assert ("<script>alert" in written, "<h1>&lt;b&gt;</h1>" in written) == (False, True)


@given(st.text())
def test_words_never_end_the_script_and_come_back_as_they_were(words):
    written = _json(words)
    assert not set(written) & set("<>&\u2028\u2029")
    assert json.loads(written) == words


def test_every_event_is_in_the_page_with_its_quotes_and_dates(tmp_path):
    data = json.loads(DATA.search(page(tmp_path / "a.html", every_kind()))[1])
    told = {(one["t"], one["l"], one["d"], one["q"][0][1]) for one in data["events"]}
    assert len(data["events"]) == 13
    assert ("Deck fell", "Monday 16 October 2023", "2023-10-16", "Text.") in told


def test_an_undated_event_has_no_place(tmp_path):
    data = json.loads(DATA.search(page(tmp_path / "a.html", every_kind()))[1])
    assert [one["t"] for one in data["events"] if one["s"] is None] == ["Event undated"]
