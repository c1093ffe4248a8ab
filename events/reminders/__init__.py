"""What an organisation is asked after a while: to report on a journey, what changed since, to look at itself again."""
