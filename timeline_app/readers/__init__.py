"""Readers of file formats: each turns a file into drafts of articles."""
