"""How alike two words are."""

from functools import lru_cache
from unicodedata import combining, normalize


@lru_cache(maxsize=20_000)
def bare(word: str) -> str:
    """Return a word without case and accents."""
    return "".join(one for one in normalize("NFKD", word.casefold()) if not combining(one))


def slips(one: str, other: str, most: int = 2) -> int | None:
    """Return how many slips of the hand make one word of another, or None where these are more than `most`: a letter
    too many, one missing, a wrong one, two that changed places."""
    if abs(len(one) - len(other)) > most:
        return None
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        last, before, row = before, row, [i]
        for j, there in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != there))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == there:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return None
    return row[-1] if row[-1] <= most else None
