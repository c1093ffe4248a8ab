"""What somebody should look at before a page goes out, in their own words' form and in the page's facts.

``rules`` reads the texts of a page and finds headings, links, tables and pictures that some readers cannot use;
``warnings`` collects this and what other layers warn of; ``asking_first`` keeps a draft and asks where there is
something (decision 17). ``userbar`` lets Wagtail's checker look at previews in the browser with the same aims.
"""
