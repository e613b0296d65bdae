"""The command line as a process: displays, pipes, signals."""

import os
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commanded import ARTICLE, ROOT, run, without_display
from timeline_app import __version__
from timeline_app.cli import main


def test_a_command_that_is_told_to_end_leaves_no_temporary_file(tmp_path):
    script = (
        "import signal\n"
        "from pathlib import Path\n"
        "from timeline_app.commands.ending import tidily_ended\n"
        "from timeline_app.files import replacing\n"
        f"with tidily_ended(), replacing(Path({str(tmp_path / 'out.png')!r})):\n"
        "    print('writing', flush=True)\n"
        "    signal.pause()\n"
    )
    command = [sys.executable, "-c", script]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as writing:
        assert writing.stdout.readline() == b"writing\n"
        writing.terminate()
    assert (writing.returncode, list(tmp_path.iterdir())) == (143, [])


def test_a_window_without_a_display_is_refused_in_one_sentence():
    done = run(env=without_display(), timeout=60)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)


def test_version_names_the_program_and_its_version(capsys):
    main(["--version"])
    assert capsys.readouterr().out == f"timeline-app {__version__}\n"


@pytest.mark.parametrize("arguments", [["--help"], ["export", "--help"]])
def test_help_is_no_failure(arguments):
    assert main(arguments) == 0


def test_an_unknown_option_of_the_window_ends_with_2():
    assert main(["--colour"]) == 2


def test_a_reader_of_the_help_that_goes_away_causes_no_traceback():
    command = f"'{sys.executable}' '{ROOT / 'main.py'}' --help | true"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
    assert not done.stderr


def test_a_missing_package_is_named_with_the_line_that_installs_it(tmp_path):
    code = (
        "import sys; sys.modules['PySide6'] = None; sys.argv = ['main.py']; "
        "import main; sys.exit(main.main())"
    )
    env = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=env)
    assert (done.returncode, "pip install" in done.stderr) == (2, True)


def test_an_interrupted_export_ends_quietly_with_130(tmp_path):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number}.txt").write_text(ARTICLE.replace("6 Sep", f"{number % 28 + 1} Sep"))
    target = tmp_path / "out.json"
    process = subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), "export", str(folder), "-o", str(target)],
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stderr
    while process.poll() is None and not has_children(process.pid):
        select.select([process.stderr], [], [], 0.05)
    os.killpg(process.pid, signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert (process.returncode, errors, target.exists()) == (130, "", False)


def has_children(pid):
    tasks = Path(f"/proc/{pid}/task").glob("*/children")
    return any(task.read_text().strip() for task in tasks)
