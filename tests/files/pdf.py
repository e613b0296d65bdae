"""PDF files, written byte by byte."""

from collections.abc import Sequence


def good_pdf() -> bytes:
    """Two paragraphs, a hyphen at a line's end and metadata."""
    lines = ["The bridge was closed on Mon-", "day.", "", "It will open again in May 2016."]
    return document([lines], created="D:20160302120000Z")


def document(pages: Sequence[Sequence[str]], created: str = "", trailer: str = "") -> bytes:
    """Return a PDF with lines of text on each page; an empty line is a gap."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>",
        f"<</CreationDate({created})>>",
    ]
    font = "<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>"
    for number, lines in enumerate(pages):
        said = "".join(f"({line}) Tj T*\n" for line in lines)
        content = f"BT /F 11 Tf 14 TL 72 760 Td\n{said}ET"
        objects += [
            (
                f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources{font}"
                f"/Contents {5 + 2 * number} 0 R>>"
            ),
            f"<</Length {len(content)}>>stream\n{content}\nendstream",
        ]
    data, places = "%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{one}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    end = f"trailer<</Size {size}/Root 1 0 R/Info 3 0 R{trailer}>>\nstartxref\n{len(data)}\n%%EOF"
    return f"{data}xref\n0 {size}\n0000000000 65535 f \n{table}{end}".encode("latin-1")
