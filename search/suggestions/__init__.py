"""What a reader may mean while still typing: topics, organisations and projects."""
