"""Lists of pages: what a reader chose, what answers, what else can be chosen, and what helps where nothing is found."""
