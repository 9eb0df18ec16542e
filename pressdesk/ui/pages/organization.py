"""The organization and its house style: what every release prints beside its own words."""

from msgspec.structs import replace
from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pressdesk import desk as desks
from pressdesk.app.session import Session
from pressdesk.app.wording import said
from pressdesk.model import Asset, HouseStyle, Organization
from pressdesk.ui.asides import PROSE
from pressdesk.ui.house_checks import HouseChecks
from pressdesk.ui.pages.asking import PAUSE_MS, done
from pressdesk.ui.pages.fields import Field, Line, Lines
from pressdesk.ui.pages.frame import Column, Frame
from pressdesk.ui.pages.house_form import HouseForm
from pressdesk.ui.pages.logo import Logo
from pressdesk.ui.pages.style import wrapped
from pressdesk.ui.theme import Theme


class OrganizationPage(QWidget):
    """Name, address, web, logo and house style; each change saves itself after a pause."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._organization = Organization()
        self._pending: tuple[Organization | None, HouseStyle | None] = (None, None)
        self._later = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._later.timeout.connect(self.flush)
        self.name = Line(self.tr("Name of the organization"), "name")
        self.name.setProperty(PROSE, True)
        self.address = Lines(self.tr("Street\nCity, state, country"))
        self.address.setProperty(PROSE, True)
        self.web = Line("example.org")
        self._web_field = Field(self.tr("Web"), self.web)
        self.logo = Logo()
        self.house = HouseForm(theme)
        self._build(theme)
        self.first = self.name
        self.name.edited.connect(lambda text: self._edit(name=text.strip()))
        self.address.edited.connect(lambda text: self._edit(address=text))
        self.web.edited.connect(lambda text: self._edit(web=text.strip()))
        self.logo.chosen.connect(self._set_logo)
        self.house.edited.connect(self._edit_house)
        self.house.checks_asked.connect(self._show_checks)
        session.flush_wanted.connect(self.flush)
        session.office_changed.connect(self.refresh)
        self.refresh()

    def _build(self, theme: Theme) -> None:
        column = Column()
        for widget in (
            Field(self.tr("Organization"), self.name),
            Field(self.tr("Address"), self.address),
            self._web_field,
            Field(self.tr("Logo"), self.logo),
            self.house,
            wrapped(self.tr("Changes save themselves."), "small"),
        ):
            column.body.addWidget(widget)
        frame = Frame(theme, self.tr("Organization and house style"))
        frame.add_content(column)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def refresh(self) -> None:
        """Show what the desk holds; what has been changed and not yet saved stays."""
        if self._pending != (None, None):
            return
        office = desks.office(self._session.desk)
        self._organization = office.organization
        self.name.show_text(office.organization.name)
        self.address.show_text(office.organization.address)
        if not self._web_field.fault:
            self.web.show_text(office.organization.web)
        self.logo.show_logo(office.image(office.organization.logo) if office.organization.logo else None)
        self.house.show_house(office.house)

    def flush(self) -> None:
        """Save what has been changed; where the desk refuses, it stays in hand."""
        self._later.stop()
        if self._pending != (None, None) and done(self._save, *self._pending):
            self._pending = (None, None)
            self._session.office_changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Save when the page is left."""
        self.flush()
        super().hideEvent(event)

    def _save(self, organization: Organization | None, house: HouseStyle | None) -> bool:
        if organization is not None:
            desks.save_organization(self._session.desk, organization)
        if house is not None:
            desks.save_house(self._session.desk, house)
        return True

    def _edit(self, **changes: str) -> None:
        try:
            organization = replace(self._organization, **changes)
        except ValueError as error:
            self._web_field.show_fault(said(str(error)))
            return
        self._web_field.show_fault("")
        if organization != self._organization:
            self._organization = organization
            self._pending = (organization, self._pending[1])
            if not self._later.isActive():  # words typed without a pause are kept all the same
                self._later.start()

    def _edit_house(self, house: HouseStyle) -> None:
        self._pending = (self._pending[0], house)
        if not self._later.isActive():  # words typed without a pause are kept all the same
            self._later.start()

    def _show_checks(self) -> None:
        shown = next((one for one in self.findChildren(HouseChecks) if one.isVisible()), None)
        dialog = shown or HouseChecks(self._session, self._theme, self)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _set_logo(self, asset: Asset | None) -> None:
        hash = done(desks.add_image, self._session.desk, asset) if asset else ""
        if hash is not None:
            self._edit(logo=hash)
            self.logo.show_logo(asset)
            self.flush()
