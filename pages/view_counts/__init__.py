"""How often pages are read: sums by day without anything about who read. Off unless ``COUNT_VIEWS`` is set."""
