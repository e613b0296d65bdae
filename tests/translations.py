"""Renews the window's translations: ``python -m tests.translations``.

Collects what the program says through Qt's translation system into
``resources/translations/*.ts``, keeps what is translated there already, marks the rest as
unfinished, and compiles the ``.qm`` files, which are kept so that installing needs no compiler.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "tr")

Said = tuple[str, str]
"""A context and what is said in it."""


def collected() -> list[Said]:
    """Return all that the program says, in order of context and words."""
    return sorted({said for _, finder in _finders() for said in finder.found})


def overlooked() -> set[str]:
    """Return the modules with a `Sentence` or a `TimelineError` whose words are not collected."""
    return {name for name, finder in _finders() if finder.overlooks}


def _finders() -> Iterator[tuple[str, "_Finder"]]:
    for path in sorted((ROOT / "timeline_app").rglob("*.py")):
        name = path.relative_to(ROOT / "timeline_app").with_suffix("").as_posix()
        yield name, _Finder(ast.parse(path.read_text(encoding="utf-8")))


class _Finder(ast.NodeVisitor):
    """Finds calls of ``tr``, ``translate``, ``QT_TRANSLATE_NOOP``, of a module's ``_tr``.

    What a `Sentence` is made of is found too.
    """

    def __init__(self, module: ast.Module) -> None:
        self.found: list[Said] = []
        self.overlooks = False
        self._classes: list[str] = []
        self._constants = dict(_constants(module))
        self._own = next(self._contexts_of_tr(module), "")
        self.visit(module)

    def _contexts_of_tr(self, module: ast.Module) -> Iterator[str]:
        for node in module.body:
            if isinstance(node, ast.FunctionDef) and node.name == "_tr":
                calls = (n for n in ast.walk(node) if isinstance(n, ast.Call))
                for call in calls:
                    if _name(call.func).endswith("translate"):
                        yield self._text(call.args[0])

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = _name(node.func)
        if name == "tr" and self._classes:
            self._note(self._classes[-1], node.args[0])
        elif name == "_tr":
            self._note(self._own, node.args[0])
        elif name == "Sentence":
            count = len(self.found)
            self._note("Sentences", node.args[0])
            self.overlooks |= len(self.found) == count
        elif name in {"TimelineError", "UnreadableError"}:
            plain = ast.Constant | ast.JoinedStr
            self.overlooks |= any(isinstance(words, plain) for words in node.args)
        elif name in {"translate", "_translate", "QT_TRANSLATE_NOOP"} and len(node.args) > 1:
            self._note(self._text(node.args[0]), node.args[1])
        self.generic_visit(node)

    def _note(self, context: str, said: ast.expr) -> None:
        choices = [said.body, said.orelse] if isinstance(said, ast.IfExp) else [said]
        for choice in choices:
            words = self._text(choice)
            if context and words:
                self.found.append((context, words))

    def _text(self, node: ast.expr) -> str:
        if isinstance(node, ast.Name):
            return self._constants.get(node.id, "")
        is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
        return node.value if is_text else ""


def _constants(module: ast.Module) -> Iterator[tuple[str, str]]:
    for node in module.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            for target in node.targets:
                if isinstance(target, ast.Name) and isinstance(node.value.value, str):
                    yield target.id, node.value.value


def _name(function: ast.expr) -> str:
    return getattr(function, "attr", getattr(function, "id", ""))


def translated(language: str) -> dict[Said, str]:
    """Return what is said in a language, as its file has it; what is unfinished is empty."""
    path = FOLDER / f"{language}.ts"
    if not path.exists():
        return {}
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            words = message.find("translation")
            is_done = words.get("type") is None
            found[context.findtext("name"), message.findtext("source")] = (
                words.text or "" if is_done else ""
            )
    return found


def write(language: str, translations: dict[Said, str]) -> None:
    """Write a language's file: all that is said, with these translations."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = None
    for name, source in collected():
        if context is None or context.findtext("name") != name:
            context = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = name
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = source
        words = ET.SubElement(message, "translation")
        words.text = translations.get((name, source), "")
        if not words.text:
            words.set("type", "unfinished")
    ET.indent(root, "  ")
    text = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    (FOLDER / f"{language}.ts").write_text(f"{head}{text}\n", encoding="utf-8")


def compile_file(language: str) -> None:
    """Compile a language's file to what Qt reads."""
    release = Path(sys.executable).with_name("pyside6-lrelease")
    source, target = FOLDER / f"{language}.ts", FOLDER / f"{language}.qm"
    command = [release, "-silent", source, "-qm", target]
    subprocess.run(command, check=True)


def main() -> None:
    """Renew all files, and say what is still to be translated."""
    for language in LANGUAGES:
        write(language, translated(language))
        compile_file(language)
        missing = [said for said, words in translated(language).items() if not words]
        sys.stdout.write(f"{language}: {len(missing)} to be translated\n")
        sys.stdout.writelines(f"  {context}: {source!r}\n" for context, source in missing)


if __name__ == "__main__":
    main()
