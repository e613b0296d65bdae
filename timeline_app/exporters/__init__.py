"""Exporters: each writes a timeline in one format."""
