"""Signing in: throttled tries, the second step, passwords, sessions, and forgotten passwords (decision 29)."""
