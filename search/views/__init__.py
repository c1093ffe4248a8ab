"""What answers the addresses of the search."""
