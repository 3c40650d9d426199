"""What opyml reads in an outline (OPML)."""

import json
import sys

from opyml import OPML


def told(outline):
    return {"text": outline.text, "children": [told(child) for child in outline.outlines]}


document = OPML.from_xml(sys.stdin.buffer.read().decode("utf-8"))
json.dump(
    {
        "version": document.version,
        "title": document.head.title,
        "modified": document.head.date_modified,
        "owner": document.head.owner_name,
        "outline": [told(outline) for outline in document.body.outlines],
    },
    sys.stdout,
)
