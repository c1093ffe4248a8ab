"""Maps drawn on the server: where organisations are and in which countries projects work (decision 28)."""
