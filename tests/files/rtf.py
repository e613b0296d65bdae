"""Rich text as word processors write it."""


def good_rtf() -> bytes:
    """A text with fonts, a title, a picture, a link, a footnote, a table and umlauts."""
    return (
        r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman\fcharset0 Times New Roman;}"
        r"{\f1\fswiss\fcharset162 Arial Tur;}}{\colortbl;\red0\green0\blue0;}"
        r"{\info{\title Bridge closed}{\author Ann Marsh}{\creatim\yr2023\mo8\dy5}}"
        r"{\*\generator Writer 7;}\pard\f0\fs24 "
        r"The {\b bridge} was closed on Monday, said the {\i B\'fcrgermeister}.\par "
        r"{\pict\pngblip\picw10\pich10 " + "89504e470d0a1a0a" * 40 + "}"
        r"It will open again in May 2016.{\footnote Nobody knows.}\par "
        r'More at {\field{\*\fldinst{HYPERLINK "https://lakeside.example/x"}}'
        r"{\fldrslt{the council}}}, \u8222?soon\u8220?. {\f1 \'fe\'fd}\par "
        r"\trowd\cellx1000\cellx2000 Lorries\cell 300\cell\row "
        r"{\v hidden words}}"
    ).encode("latin-1")
