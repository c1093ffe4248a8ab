"""``/.well-known/security.txt``: where somebody tells of a weakness (RFC 9116)."""
