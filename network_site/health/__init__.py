"""What a watching program is told of the hub: that it lives, that it is ready for readers, and how its parts are."""
