"""Backups of the whole hub in one file each, and the way back."""
