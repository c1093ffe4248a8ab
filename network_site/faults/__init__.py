"""When something that the hub stands on fails: nothing is half done, and people are told in plain words."""
