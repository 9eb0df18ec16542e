"""The program without its windows: session, history, autosave, exports, settings (QtCore only)."""
