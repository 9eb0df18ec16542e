"""What a day at the desk asserts is told with its values."""

import pytest

pytest.register_assert_rewrite("desk_day")
