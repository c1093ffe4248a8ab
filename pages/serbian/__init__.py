"""Serbian in both scripts: written in Latin, read in Latin or in Cyrillic (docs/serbian.md, decision 19)."""
