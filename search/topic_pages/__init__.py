"""What topic pages tell: the names of a concept, what lies near it, and the pages about it."""
