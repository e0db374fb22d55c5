#!/usr/bin/env bash
# Over the night when clocks change, two calendar parsers get DURATION wrong in opposite ways: P1D and PT24H are one thing to both.
#
# Version:  npm ical.js 2.2.1, npm node-ical 0.27.2
# Expected: RFC 5545, 3.3.6: days and weeks are nominal (the same time on the other day, however long it is), hours, minutes and seconds
#           are exact. From 10:00 in Berlin on 28 March 2026, the day before the clocks go forward, P1D ends at 10:00 there (08:00 in
#           UTC) and PT24H at 11:00 (09:00 in UTC).
# Seen:     ical.js ends both at 10:00, so that 24 hours last 23; node-ical ends both at 11:00, so that a day ends an hour late.
# Output:   the lines under "expected" below.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . ical.js@2.2.1 node-ical@0.27.2 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > find.mjs <<'JS'
import ICAL from 'ical.js';
import ical from 'node-ical';

const zone = ['BEGIN:VTIMEZONE', 'TZID:Europe/Berlin',
  'BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'DTSTART:19810329T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT',
  'BEGIN:STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'DTSTART:19961027T030000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD',
  'END:VTIMEZONE'];
for (const duration of ['P1D', 'PT24H']) {
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//find//EN', ...zone, 'BEGIN:VEVENT', 'UID:one@calendar.example', 'DTSTAMP:20260101T000000Z',
    'DTSTART;TZID=Europe/Berlin:20260328T100000', 'DURATION:' + duration, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent'));
  console.log(`${duration} ical.js ${event.endDate.toJSDate().toISOString()}`);
  const read = Object.values(ical.sync.parseICS(text)).find((part) => part.type === 'VEVENT');
  console.log(`${duration} node-ical ${read.end.toISOString()}`);
}
JS
cat > expected <<'TEXT'
P1D ical.js 2026-03-29T08:00:00.000Z
P1D node-ical 2026-03-29T09:00:00.000Z
PT24H ical.js 2026-03-29T08:00:00.000Z
PT24H node-ical 2026-03-29T09:00:00.000Z
TEXT
TZ=UTC node find.mjs > seen
diff expected seen
echo "As found: each parser gets one of the two durations wrong."
