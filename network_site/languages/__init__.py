"""Adding a language to a hub that is in use, and taking one away again (docs/languages.md)."""
