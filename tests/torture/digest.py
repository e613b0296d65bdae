"""What a person has made, in a word."""

import hashlib
from dataclasses import fields

from timeline_app.model.codec import encode


def digest(records, journal):
    """Return the same word for the same records and the same journal."""
    made = hashlib.sha256()
    for field in fields(records):
        for key, value in sorted(getattr(records, field.name).items()):
            made.update(encode((field.name, key, encode(value))))
    for change, is_done in journal:
        made.update(encode((encode(change), is_done)))
    return made.hexdigest()
