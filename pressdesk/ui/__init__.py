"""The window: shows values, emits edits."""
