"""The walk through every address of the admin: who the people are, what they ask for, what they get."""
