"""How much memory a process had resident at most."""

from pathlib import Path


def peak_bytes(process: int | str = "self") -> int:
    """Return the most bytes that a process had resident since it began its program.

    What `resource` tells would not do: there a process begins with the peak of its parent.

    Raises:
        OSError: the process is gone.
    """
    told = Path(f"/proc/{process}/status").read_text()
    peak = next((line for line in told.splitlines() if line.startswith("VmHWM")), "VmHWM: 0 kB")
    return int(peak.split()[1]) * 1024
