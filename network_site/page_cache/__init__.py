"""Public pages kept whole, and never shown older than what stands in the database (decision 25)."""
