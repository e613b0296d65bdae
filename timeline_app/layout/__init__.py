"""Where everything on the strip stands, as plain geometry."""
