"""Which personal data the hub keeps, why, for how long, and how one person gets theirs out or erased.

Each app declares its own in ``personal_data.py`` (``search.data_holding`` says how). Nothing is
forgotten in silence: a check looks at every model field that seems personal.
"""
