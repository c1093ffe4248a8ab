"""No internet address may ask so often for what costs work that others have to wait (decision 31)."""
