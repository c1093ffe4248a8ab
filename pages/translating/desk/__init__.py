"""The translator's desk: what is missing, older than its original or waiting, and one click to begin with it."""
