"""The commands of a body's editor as undo steps, each with the name that the Edit menu calls it by."""

from pressdesk.model import Speaker
from pressdesk.ui.body.lines import Kind
from pressdesk.ui.body.stepping import Stepping


class Named(Stepping):
    """A surface whose commands are undo steps with a name; what they do is said where they are made."""

    def toggle_bold(self) -> None:
        with self.step(self.tr("bold")):
            super().toggle_bold()

    def toggle_italic(self) -> None:
        with self.step(self.tr("italic")):
            super().toggle_italic()

    def toggle_attribution(self) -> None:
        with self.step(self.tr("attribution")):
            super().toggle_attribution()

    def attribute(self) -> None:
        with self.step(self.tr("attribution")):
            super().attribute()

    def set_link(self, address: str | None) -> None:
        with self.step(self.tr("link")):
            super().set_link(address)

    def set_kind(self, kind: Kind) -> None:
        with self.step(self.tr("kind of paragraph")):
            super().set_kind(kind)

    def toggle_quote(self) -> None:
        with self.step(self.tr("quote")):
            super().toggle_quote()

    def set_speaker(self, speaker: Speaker | None) -> None:
        with self.step(self.tr("speaker")):
            super().set_speaker(speaker)

    def set_detail_label(self, label: str) -> None:
        with self.step(self.tr("label")):
            super().set_detail_label(label)

    def add_lead_in(self) -> None:
        with self.step(self.tr("lead-in")):
            super().add_lead_in()

    def set_lead_in(self, on: bool) -> None:
        with self.step(self.tr("lead-in")):
            super().set_lead_in(on)
