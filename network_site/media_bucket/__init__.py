"""Uploads in the bucket of an S3-compatible store, where settings name one (decision 32)."""
