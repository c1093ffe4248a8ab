"""Measuring how well the search finds, with collections of pages and questions."""
