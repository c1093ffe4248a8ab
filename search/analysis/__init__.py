"""Text analysis: from what a person wrote to the tokens that engines match."""
