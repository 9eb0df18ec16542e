"""Organization, house style and pictures: what a writer needs besides the release."""

from build import image, p, release

from pressdesk import desk as desks
from pressdesk.desk import Desk
from pressdesk.model import Asset, HouseStyle, Office, Organization

LOGO, PICTURE, OTHER = Asset("image/png", b"\x89PNG\0"), Asset("image/jpeg", b"\xff\xd8"), Asset("image/gif", b"GIF")


def test_a_new_desk_has_an_empty_office(desk: Desk) -> None:
    assert desks.office(desk) == Office()


def test_a_picture_is_kept_under_its_hash(desk: Desk, other: Desk) -> None:
    assert desks.add_image(desk, LOGO) == desks.add_image(desk, LOGO) == LOGO.hash
    assert (desks.image(other, LOGO.hash), desks.image(other, "none")) == (LOGO, None)


def test_the_office_brings_the_logo_and_the_pictures_of_the_release(desk: Desk) -> None:
    for asset in (LOGO, PICTURE, OTHER):
        desks.add_image(desk, asset)
    organization, house = Organization("Trust", logo=LOGO.hash), HouseStyle(end_mark="ENDS")
    desks.save_organization(desk, organization)
    desks.save_house(desk, house)
    used = release(p("one"), image(PICTURE.hash), image("b" * 64))
    pictures = ((LOGO.hash, LOGO), (PICTURE.hash, PICTURE))
    assert desks.office(desk, used) == Office(organization, house, pictures)
    assert desks.office(desk) == Office(organization, house, pictures[:1])


def test_the_library_is_counted(desk: Desk) -> None:
    desks.save(desk, release(p("one")), None)
    assert desks.counts(desk) == (0, 0, 0, 0)
    desks.trash(desk, "r1")
    assert desks.counts(desk) == (0, 0, 0, 1)
