"""What nobody would type, sent to every public address: never an error, never slow, never a word that is not public.

2,000 cases in each run; ``make fuzz`` asks 20,000, ``FUZZ_CASES=`` any other number. A failure names the seed with
which the same cases come again (``--hypothesis-seed=``).
"""
