"""Forms of page types whose fields depend on other content."""
