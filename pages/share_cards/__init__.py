"""The card with which a page is shared elsewhere: its figure, title, language and the name of the site, drawn as a PNG.

``subjects`` says what stands on a card and at which address it is; ``drawing`` draws it with the figures of ``weave``
and the lines of ``lines``; ``keeping`` keeps what was drawn. The view is ``pages.views.share_card``.
"""
