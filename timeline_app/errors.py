"""The one exception that is meant for the person in front of the program."""


class TimelineError(Exception):
    """Something that a user can act on; its message is a sentence to show as it is."""
