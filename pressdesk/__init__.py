"""PressDesk: draft press releases, keep boilerplate, export Word and web in the organization's own templates."""

__version__ = "0.1.0"
