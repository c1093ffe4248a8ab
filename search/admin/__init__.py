"""The curators' rooms in Wagtail's admin: topics, groups, proposed words, merging, import and export."""
