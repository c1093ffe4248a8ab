"""The network in numbers: what the pages of the site add up to, each number with the pages behind it.

An app registers what it can count (``registry``): which pages count, what each of them adds, how the number is divided.
``tallies`` counts, ``sheet`` puts the numbers into words, ``sources`` lists the pages behind a number, ``table`` writes
them as CSV. Only public pages that are no invented examples count (``counted``), each translation group once.
"""
