"""What an inspection says, line by line."""

from pressdesk.model import Inspection


def told(inspection: Inspection) -> tuple[str, ...]:
    """Return what is found in a template as lines: faults first, then fields, styles, fonts and what is taken out."""
    lines = [f"{'FAULT' if fault.stops else 'left out'}  {fault}" for fault in inspection.faults]
    lines += [f"field  {use.field}: {'; '.join(use.places)}" for use in inspection.fields]
    if inspection.missing:
        lines.append(f"no place for  {', '.join(inspection.missing)}")
    lines += [f"style  {use.name}{'' if use.found else f': missing, {use.used} is used'}" for use in inspection.styles]
    if inspection.fonts:
        lines.append(f"fonts  {', '.join(inspection.fonts)}")
    lines += [f"note  {note}" for note in inspection.notes]
    stopping = sum(fault.stops for fault in inspection.faults)
    said = f"{stopping} to mend before it can be used" if stopping else "ready"
    return (*lines, f"{inspection.name}: {said}")
