"""The guard of the funding mark: what a funded page lacks, and what happens before it goes out without it."""
