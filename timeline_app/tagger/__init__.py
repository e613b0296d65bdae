"""Finds time expressions and gives them their values."""
