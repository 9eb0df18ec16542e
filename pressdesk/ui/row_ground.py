"""What stands behind a row of a list: a ground where it is chosen or under the pointer, a frame where the focus is."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from pressdesk.ui.theme import Colours

RADIUS = 6


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, colours: Colours, *, chosen: bool = True) -> None:
    """Paint it; a row that cannot be chosen has the frame only."""
    selected = chosen and bool(option.state & QStyle.StateFlag.State_Selected)
    hover = chosen and bool(option.state & QStyle.StateFlag.State_MouseOver)
    focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
    if not (selected or focused or hover):
        return
    ground = QColor(colours.sel)
    ground.setAlphaF(1.0 if selected else 0.5 if hover else 0.0)
    painter.setBrush(ground)
    painter.setPen(QColor(colours.accent) if focused else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
