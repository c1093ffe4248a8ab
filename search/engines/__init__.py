"""Engines: where tokens are matched. All of them hold the same tokens and answer the same plan."""
