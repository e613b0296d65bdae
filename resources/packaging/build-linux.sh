#!/usr/bin/env bash
# Builds the program as one folder for Linux, with the licences of what is inside:
#   resources/packaging/build-linux.sh OUT
# It needs Python 3.11 or newer with venv, and writes OUT/timeline-app and OUT/timeline-app.tar.gz.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
root="$(cd "$here/../.." && pwd)"
out="$(mkdir -p "$1" && cd "$1" && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q "$root"
"$work/venv/bin/python" "$here/notices.py" "$work/licences"
"$work/venv/bin/pip" install -q 'pyinstaller>=6.22'

cat >"$work/timeline-app.py" <<'PYTHON'
import multiprocessing

if __name__ == "__main__":
    multiprocessing.freeze_support()
    from timeline_app.__main__ import main

    raise SystemExit(main())
PYTHON
(cd "$work" && "$work/venv/bin/pyinstaller" --noconfirm --log-level WARN --windowed \
  --name timeline-app --distpath "$out" --workpath "$work/build" --specpath "$work" \
  --add-data "$root/resources:timeline_app/_resources" \
  --collect-submodules timeline_app \
  --collect-data trafilatura --collect-data justext --recursive-copy-metadata timeline-app \
  --exclude-module tkinter "$work/timeline-app.py")

folder="$out/timeline-app"
mkdir -p "$folder/share/applications" "$folder/share/metainfo" "$folder/share/mime/packages" \
  "$folder/share/icons/hicolor/scalable/apps"
name=org.timelineapp.Timeline
cp "$here/$name.desktop" "$folder/share/applications/"
cp "$here/$name.metainfo.xml" "$folder/share/metainfo/"
cp "$here/$name.mime.xml" "$folder/share/mime/packages/$name.xml"
cp "$root/resources/icons/timeline-app.svg" "$folder/share/icons/hicolor/scalable/apps/$name.svg"
cp "$root/LICENSE" "$folder/"
cp -r "$work/licences" "$folder/licences"
mkdir "$folder/licences/system"
for library in "$folder"/_internal/lib*.so*; do # what comes from the system, where that is Debian
  package="$(dpkg -S "*/$(basename "$library")" 2>/dev/null | head -n 1 | cut -d : -f 1 || true)"
  [ -z "$package" ] || cp "/usr/share/doc/$package/copyright" "$folder/licences/system/$package.txt"
done
"$folder/timeline-app" --version
tar -C "$out" -czf "$out/timeline-app.tar.gz" timeline-app
du -sh "$folder" "$out/timeline-app.tar.gz"
