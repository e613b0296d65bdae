"""Where a workspace keeps what is in it: in memory alone, or in a library too."""
