"""What readers tell the editors: stored for a time, mailed to the site's role mailbox, without a cookie."""
