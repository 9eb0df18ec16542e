"""The history of the open release: its versions, what differs between two of them, and old words brought back."""

from pressdesk.ui.history.pane import HistoryPane

__all__ = ["HistoryPane"]
