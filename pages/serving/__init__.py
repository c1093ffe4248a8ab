"""From an address to its page, with as few questions to the database as it takes."""
