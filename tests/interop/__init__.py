"""Opens what is exported with programs that are not ours: python -m tests.interop."""
