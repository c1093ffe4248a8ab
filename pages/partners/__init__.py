"""Organisations and their people: the team of each, how people join it, and what it sees of the hub."""
