"""Announcing in three minutes."""
