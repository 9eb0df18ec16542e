"""The errors that reach a person."""


class PressDeskError(Exception):
    """What went wrong and where (`message`), and what the person can do about it (`remedy`).

    `str()` gives one line: message, then remedy.
    """

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message, remedy)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        if not self.remedy:
            return self.message
        return f"{self.message.rstrip('.')}. {self.remedy}"


class UnreadableError(PressDeskError):
    """The input cannot be read: a broken file, a newer version, an unknown key."""


class DeskError(PressDeskError):
    """The desk cannot be opened or written."""


class DeskBusyError(DeskError):
    """Another program is writing to the desk and has not finished."""


class TemplateError(PressDeskError):
    """The template cannot be used as it is: names the file, the place and the remedy."""


class UnreadableTemplateError(TemplateError):
    """The file is no template at all: another program's, damaged, locked or unsafe to open."""


class LargePictureError(PressDeskError):
    """The picture has more dots than can be shown."""


class TargetBusyError(PressDeskError):
    """The file to be written is open in another program."""
