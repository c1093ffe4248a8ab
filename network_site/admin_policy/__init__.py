"""What lets the admin do without inline code (decision 30)."""
