"""The hub's pictures: what is known about one, and which uploads are accepted."""
