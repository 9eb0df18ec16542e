"""A picture edited in place, in the body."""

from pressdesk.ui.figure.gallery import Gallery
from pressdesk.ui.figure.inset import ImageInset

__all__ = ["Gallery", "ImageInset"]
