"""One line for each request and for each event, from which nobody can be known (docs/operations.md, "Watching")."""
