"""Forms of the project pages, grouped as an editor thinks."""
