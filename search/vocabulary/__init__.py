"""The vocabulary as a whole: reading and writing it as files, finding a concept by any of its names, merging."""
