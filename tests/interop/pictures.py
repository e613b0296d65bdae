"""Pictures, drawings and documents, opened by an image library and by other renderers."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

from tests.interop.programs import run

ROOT = Path(__file__).resolve().parents[2]
_OPTIONS = ("--title", "The comet", "--legend", "--sources", "--undated")
_MOST_BYTES = 400_000_000
_LARGE = """
import sys
from pathlib import Path
from tests.benchmarks.synthetic import synthetic_timeline
from tests.memory import peak_bytes
from timeline_app.exporters import ExportOptions, export
from timeline_app.exporters.gui import ensure_gui
application = ensure_gui()
export(synthetic_timeline(10_000), ExportOptions(width_px=8_000, scale=1), Path(sys.argv[1]))
print(peak_bytes())
"""


def png_in_pillow(folder: Path) -> None:
    """Its size, its resolution and its description are there; light and dark differ."""
    from PIL import Image

    corners = []
    for theme in ("light", "dark"):
        target = samples_in(folder / f"{theme}.png", "--theme", theme, "--width", 1200, *_OPTIONS)
        Image.open(target).verify()
        with Image.open(target) as image:
            image.load()
            assert image.width == 2400
            assert [round(dots) for dots in image.info["dpi"]] == [192, 192]
            assert image.info["Title"] == "The comet"
            assert "Philae" in image.info["Description"]
            corners.append(image.getpixel((0, 0)))
    assert corners == [(255, 255, 255), (0x16, 0x19, 0x1D)]


def wide_png_in_pillow(folder: Path) -> None:
    """A picture wider than Qt can paint on is whole: its right edge is painted."""
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = None
    target = samples_in(folder / "wide.png", "--width", 32767, "--scale", 1.5)
    with Image.open(target) as image:
        image.load()
        assert image.width == 49150
        right = image.crop((image.width - 2000, 0, image.width, image.height))
        assert len(right.getcolors(1 << 20)) > 3


def svg_in_librsvg(folder: Path) -> None:
    """Another renderer draws what our picture shows, and every title is text."""
    from PIL import Image, ImageChops, ImageStat

    drawing = samples_in(folder / "out.svg", "--width", 1200, *_OPTIONS)
    picture = samples_in(folder / "out.png", "--width", 1200, "--scale", 1, *_OPTIONS)
    run("rsvg-convert", drawing, "-o", folder / "drawn.png")
    with Image.open(picture) as ours, Image.open(folder / "drawn.png") as theirs:
        assert ours.size == theirs.size
        differing = ImageChops.difference(ours.convert("L"), theirs.convert("L"))
        assert ImageStat.Stat(differing).mean[0] < 4
    words = drawing.read_text(encoding="utf-8")
    assert all(title in words for title in _short_titles(folder))


def pdf_in_poppler(folder: Path) -> None:
    """Its pages are drawn, its fonts are inside, every title can be found."""
    from PIL import Image

    document = samples_in(folder / "out.pdf", "--paper", "A3", *_OPTIONS)
    told = run("pdfinfo", document)
    pages = int(re.search(r"Pages:\s+(\d+)", told)[1])
    assert "1191 x 842 pts (A3)" in told
    assert re.search(r"Title:\s+The comet", told)
    fonts = run("pdffonts", document).splitlines()[2:]
    assert fonts
    assert all(line.split()[-5] == "yes" for line in fonts)
    text = " ".join(run("pdftotext", "-layout", document, "-").split())
    assert all(" ".join(title.split()) in text for title in _short_titles(folder))
    assert f"Page {pages} of {pages}" in text
    run("pdftoppm", "-r", "50", "-png", document, folder / "page")
    drawn = sorted(folder.glob("page*.png"))
    assert len(drawn) == pages
    for page in drawn:
        with Image.open(page) as image:
            assert len(image.getcolors(1 << 20)) > 3


def pictures_are_reproducible(folder: Path) -> None:
    """Two processes write the same bytes."""
    for suffix in (".png", ".svg", ".pdf"):
        files = [samples_in(folder / f"{number}{suffix}", *_OPTIONS) for number in range(2)]
        assert files[0].read_bytes() == files[1].read_bytes(), suffix


def full_disks_are_said(folder: Path) -> None:
    """A disk without room ends in a sentence and leaves nothing."""
    for suffix in (".png", ".svg", ".pdf"):
        target = folder / f"out{suffix}"
        target.symlink_to("/dev/full")
        done = timeline_app("export", ROOT / "resources" / "samples", "-o", target)
        assert done.returncode == 2
        assert "No space left on device" in done.stderr
        assert [path.name for path in folder.iterdir()] == [target.name]
        target.unlink()


def a_terminated_export_leaves_nothing(folder: Path) -> None:
    """SIGTERM in the middle of a large picture leaves no temporary file."""
    options = ("--width", "32767", "--scale", "3")
    command = (sys.executable, "-m", "timeline_app", "export", str(ROOT / "resources/samples"))
    with subprocess.Popen(
        (*command, "-o", str(folder / "out.png"), *options), cwd=ROOT
    ) as process:
        while process.poll() is None and not list(folder.iterdir()):
            time.sleep(0.01)
        process.send_signal(signal.SIGTERM)
    assert process.returncode == 143
    assert list(folder.iterdir()) == []


def ten_thousand_events_need_little_memory(folder: Path) -> None:
    """Each format of pictures holds 10,000 events within 400 MB."""
    for suffix in (".png", ".svg", ".pdf"):
        command = (sys.executable, "-c", _LARGE, str(folder / f"out{suffix}"))
        done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=True)
        assert int(done.stdout) < _MOST_BYTES, (suffix, done.stdout)


def timeline_app(*arguments: object) -> subprocess.CompletedProcess:
    """Run our own command line as a process of its own."""
    command = [sys.executable, "-m", "timeline_app", *map(str, arguments)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=environment,
        timeout=300,
    )


def samples_in(target: Path, *options: object) -> Path:
    """Export the samples to a file."""
    done = timeline_app("export", ROOT / "resources" / "samples", "-o", target, *options)
    assert done.returncode == 0, done.stderr
    return target


def _short_titles(folder: Path) -> list[str]:
    """Return the titles of the samples' dated events that need no shortening on any page."""
    content = json.loads(samples_in(folder / "all.json").read_text(encoding="utf-8"))
    return [one["title"] for one in content["events"] if one["start"] and len(one["title"]) < 60]
