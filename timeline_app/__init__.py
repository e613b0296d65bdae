"""Turns a pile of news articles into a timeline that one can trust."""

__version__ = "0.1.0"
