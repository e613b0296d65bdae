"""Prints how well the articles of saved pages are found: ``python -m tests.pages [NAME...]``."""

import sys

from tests.pages.scores import found, mean, scores, tokens


def main(names: list[str]) -> int:
    measured = scores()
    print(f"{'page':28} {'ours':>6} {'library':>8} {'whole':>6}")
    for one in measured:
        print(f"{one.page.name:28} {one.ours:6.3f} {one.library:8.3f} {one.paragraphs:6.3f}")
    ours, library = mean(one.ours for one in measured), mean(one.library for one in measured)
    print(f"{'mean':28} {ours:6.3f} {library:8.3f}   ratio {ours / library:.3f}")
    for one in measured:
        if one.page.name in names:
            blocks, gold = tokens(found(one.page)), tokens(one.page.paragraphs)
            print(
                f"\n{one.page.name}\n  lost: {' '.join(gold - blocks)}\n  extra: {' '.join(blocks - gold)}"
            )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
