"""The program's values: articles, time expressions, spans of time, events, timelines."""
