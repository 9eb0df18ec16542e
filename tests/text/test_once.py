from pressdesk.text.once import once


def test_what_was_made_of_a_value_is_remembered():
    made = []
    longer = once(lambda words: made.append(words) or len(words))
    value = ["one"]
    assert [longer(value), longer(value), longer(["one"])] == [1, 1, 1]
    assert made == [["one"], ["one"]]


def test_only_the_last_few_are_kept():
    made = []
    longer = once(lambda words: made.append(words) or len(words))
    values = [[n] for n in range(9)]
    for value in (*values, values[0]):
        longer(value)
    assert len(made) == 10
