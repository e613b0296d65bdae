"""Draws a scene with Qt."""
