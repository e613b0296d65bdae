"""What the labels of a window say, and paths chosen in its dialogs."""

from PySide6.QtWidgets import QFileDialog, QLabel


def texts(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def choose(window, name, *paths):
    dialog = window.findChild(QFileDialog, name)
    (dialog.filesSelected if name == "addDialog" else dialog.fileSelected).emit(
        [str(path) for path in paths] if name == "addDialog" else str(paths[0])
    )
    dialog.close()
