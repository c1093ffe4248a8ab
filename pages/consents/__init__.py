"""Proof of consent, and taking names and pictures away once it has ended."""
