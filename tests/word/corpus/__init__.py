"""Templates to fill, each with the exact lines expected of it: every construct in every form of marking a place."""
