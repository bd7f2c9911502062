"""How good is a map: confusion matrices, map accuracy, agreement between annotators."""
