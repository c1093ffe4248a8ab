"""Announcing in three minutes: short forms, warnings before something is submitted, and copies with new dates."""
