"""Messages, mailboxes and saved pages as mail programs and browsers write them."""

from email.message import EmailMessage
from email.policy import SMTP

TEXT = (
    "The bridge over the river was closed on Monday, after an inspection had found cracks in two "
    "of its piers, the council said.\n\n"
    "Lorries have to take the road through the hills. It will open again in May 2016.\n"
)
PAGE = (
    "<html><head><title>Newsletter</title></head><body>"
    "<p>The bridge over the river was closed on Monday, after an inspection had found cracks in "
    "two of its piers, the council said.</p>"
    "<p>Lorries have to take the road through the hills. It will open again in May 2016.</p>"
    "</body></html>"
)
DATE = "Tue, 01 Mar 2016 23:41:00 -0500"


def message(text=TEXT, *, subject="Bridge closed", date=DATE, page=None, attached=()):
    made = EmailMessage(policy=SMTP)
    made["From"] = "The Lakeside Tribune <news@lakeside.example>"
    made["To"] = "Ann Marsh <ann@lakeside.example>"
    made["Subject"] = subject
    if date:
        made["Date"] = date
    made.set_content(text)
    if page:
        made.add_alternative(page, subtype="html")
    for name in attached:
        made.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename=name)
    return made


def good_eml() -> bytes:
    """A message with a text, its page and an attachment."""
    return message(page=PAGE, attached=["report.pdf"]).as_bytes()


def good_mbox() -> bytes:
    """A mailbox of three messages; a line of one of them begins as a separator does."""
    messages = [
        message(),
        message(TEXT.replace("bridge", "tunnel"), subject="Tunnel closed"),
        message("From now on the ferry runs every hour until May 2016.\n", subject="Ferry"),
    ]
    return b"".join(map(_in_mailbox, messages))


def good_mhtml() -> bytes:
    """A page as a browser saves it in one file, in the encoding that its part declares."""
    saved = EmailMessage(policy=SMTP)
    saved["From"] = "<Saved by Blink>"
    saved["Snapshot-Content-Location"] = "https://lakeside.example/2016/03/01/brücke"
    saved["Subject"] = "Brücke gesperrt"
    saved["Date"] = "Sat, 05 Aug 2023 10:00:00 -0000"
    page = PAGE.replace("Newsletter", "Brücke gesperrt")
    saved.set_content(page, subtype="html", charset="cp1252", cte="quoted-printable")
    saved.add_related(b"GIF89a", maintype="image", subtype="gif", cid="<picture@mhtml.blink>")
    saved.replace_header("Content-Type", 'multipart/related; type="text/html"')
    return saved.as_bytes()


def _in_mailbox(made: EmailMessage) -> bytes:
    lines = made.as_bytes(policy=made.policy.clone(linesep="\n")).split(b"\n")
    quoted = [b">" + line if line.startswith(b"From ") else line for line in lines]
    return b"From news@lakeside.example Wed Mar  2 04:41:00 2016\n" + b"\n".join(quoted) + b"\n\n"
