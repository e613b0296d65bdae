"""The program finds what ships with it."""

from timeline_app import resources


def test_a_checkout_finds_its_language_pack():
    assert resources.path("languages", "en", "rules.toml").is_file()
