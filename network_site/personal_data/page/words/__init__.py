"""What the public privacy page says, in the six languages of the hub. Editors write only who they are."""
