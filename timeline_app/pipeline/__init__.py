"""From files to events, one step a module."""
