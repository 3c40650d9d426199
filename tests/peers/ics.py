"""Reads a calendar with icalendar and with vobject; says what each has understood.

For each library: the calendar's name, and each event with its texts, its alarms and its first
occurrences as moments on the world's clock, worked out from the file's own time zone.
"""

import datetime
import io
import itertools
import json
import sys

import dateutil.rrule
import dateutil.tz
import icalendar
import vobject

FIRST = 60


def shown(moment):
    """A day as it is, an hour on the clock of UTC."""
    if not isinstance(moment, datetime.datetime):
        return moment.isoformat()
    assert moment.tzinfo is not None, "an hour without a zone"
    return moment.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%MZ")


def occurrences(start, rule, zone):
    """Worked out on the wall clock, as the standard has it, then put back into the zone."""
    if rule is None:
        return [shown(start)]
    is_day = not isinstance(start, datetime.datetime)
    naive = datetime.datetime.combine(start, datetime.time()) if is_day else start.replace(tzinfo=None)
    days = itertools.islice(dateutil.rrule.rrulestr(rule, dtstart=naive), FIRST)
    if is_day:
        return [shown(day.date()) for day in days]
    return [shown(day.replace(tzinfo=zone or start.tzinfo)) for day in days]


def zones(text):
    """The zones as the file itself describes them, not as this machine knows them."""
    calendar = icalendar.Calendar.from_ical(text)
    found = {}
    for zone in calendar.walk("VTIMEZONE"):
        lines = zone.to_ical().decode()
        found[str(zone["TZID"])] = dateutil.tz.tzical(io.StringIO(lines)).get()
    return found


def with_icalendar(text, zones):
    calendar = icalendar.Calendar.from_ical(text)
    assert not calendar.errors, calendar.errors
    events = []
    for event in calendar.walk("VEVENT"):
        assert not event.errors, event.errors
        start = event["DTSTART"].dt
        zone = zones.get(event["DTSTART"].params.get("TZID"))
        if zone:
            start = start.replace(tzinfo=zone)
        rule = event["RRULE"].to_ical().decode() if "RRULE" in event else None
        end = event["DTEND"].dt if "DTEND" in event else None
        if end and zone:
            end = end.replace(tzinfo=zone)
        events.append({
            "uid": str(event["UID"]),
            "summary": str(event["SUMMARY"]),
            "description": str(event["DESCRIPTION"]) if "DESCRIPTION" in event else None,
            "location": str(event["LOCATION"]) if "LOCATION" in event else None,
            "categories": [str(one) for one in event["CATEGORIES"].cats],
            "sequence": int(event["SEQUENCE"]),
            "end": shown(end) if end else None,
            "occurrences": occurrences(start, rule, zone),
            "alarms": [
                [str(alarm["DESCRIPTION"]), int(alarm["TRIGGER"].dt.total_seconds() // 60)]
                for alarm in event.walk("VALARM")
            ],
        })
    return {"name": str(calendar["NAME"]), "events": events}


def with_vobject(text, zones):
    for name, zone in zones.items():
        # Else it takes pytz's zone of that name, not the file's.
        vobject.icalendar.registerTzid(name, zone)
    calendar = vobject.readOne(text)
    events = []
    for event in calendar.contents.get("vevent", []):
        rule = event.rrule.value if hasattr(event, "rrule") else None
        start = event.dtstart.value
        end = event.dtend.value if hasattr(event, "dtend") else None
        events.append({
            "uid": event.uid.value,
            "summary": event.summary.value,
            "description": event.description.value if hasattr(event, "description") else None,
            "location": event.location.value if hasattr(event, "location") else None,
            "categories": event.categories.value,
            "sequence": int(event.sequence.value),
            "end": shown(end) if end else None,
            "occurrences": occurrences(start, rule, None),
            "alarms": [
                [alarm.description.value, int(alarm.trigger.value.total_seconds() // 60)]
                for alarm in event.contents.get("valarm", [])
            ],
        })
    return {"name": calendar.contents["x-wr-calname"][0].value, "events": events}


def main():
    text = sys.stdin.buffer.read().decode("utf-8")
    told = zones(text)
    said = {"icalendar": with_icalendar(text, told), "vobject": with_vobject(text, told)}
    json.dump(said, sys.stdout, ensure_ascii=False)


main()
