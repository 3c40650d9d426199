"""What vobject reads in a visiting card (vCard)."""

import json
import sys

import vobject

cards = list(vobject.readComponents(sys.stdin.buffer.read().decode("utf-8")))
(card,) = cards
json.dump(
    {
        "version": card.version.value,
        "name": card.fn.value,
        "first": card.n.value.given,
        "last": card.n.value.family,
        "title": [it.value for it in card.contents.get("title", [])],
        "email": [it.value for it in card.contents.get("email", [])],
        "phone": [it.value for it in card.contents.get("tel", [])],
        "town": [it.value.city for it in card.contents.get("adr", [])],
        "pages": [it.value for it in card.contents.get("url", [])],
    },
    sys.stdout,
)
