"""What is known about the translations of pages: how they were made, and whether they still fit their originals."""
