"""What is exported to be opened by other programs: real articles, and what could trip a format."""

from dataclasses import replace
from pathlib import Path

from tests.timelines import event, every_kind
from timeline_app import resources
from timeline_app.exporters import ExportOptions, export
from timeline_app.exporters.interchange import events_of
from timeline_app.model.records import Status
from timeline_app.model.timeline import Timeline
from timeline_app.model.timex import span_of
from timeline_app.workspace import Workspace

TITLE = "Bridges & ferries, “all” of <them>"
HOSTILE = (
    "=HYPERLINK(0)",
    "+1 <script>alert(1)</script>",
    '@SUM, "quoted"; \\n | *bold*',
    "-2 Brücke 🌉 " + "ĞİŞ" * 40,
)


def samples() -> Timeline:
    """Return the timeline of the sample articles."""
    workspace = Workspace()
    try:
        for _ in workspace.add([resources.path("samples")]):
            pass
        return workspace.timeline()
    finally:
        workspace.close()


def tricky() -> Timeline:
    """Return a timeline with every kind of time and with words that formats take for markup."""
    plain = every_kind()
    events = [*events_of(plain), event("old", span_of("BC0264"), "The harbour is founded")]
    events += [event(f"h{n}", span_of("2023-10-2"), title) for n, title in enumerate(HOSTILE)]
    first = replace(
        events[0], status=Status.CONFIRMED, tags=("port", "Ölhafen"), note="Ask,\nthen call; twice"
    )
    return Timeline.from_events([first, *events[1:]], plain.articles)


def exported(timeline: Timeline, folder: Path, suffix: str) -> Path:
    """Export a timeline, and return the file."""
    path = folder / f"out{suffix}"
    export(timeline, ExportOptions(title=TITLE), path)
    return path
