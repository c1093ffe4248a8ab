"""Forms of the event and training pages, grouped as an editor thinks."""
