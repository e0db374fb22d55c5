#!/usr/bin/env bash
# In the hour that comes twice when clocks go back, two calendar parsers take the second one, and in the hour that is left out they part.
#
# Version:  npm ical.js 2.2.1, npm node-ical 0.27.2
# Expected: RFC 5545, 3.3.5: a local time that occurs more than once is the first of the two; one that does not occur is read with the
#           offset before the gap. 02:30 in Berlin on 25 October 2026 is 00:30 in UTC, 02:30 on 29 March 2026 is 01:30 in UTC. java.time
#           does the same for both by default, so does Temporal ("compatible").
# Seen:     both parsers say 01:30 for October, an hour late. For March ical.js says 00:30, which is 01:30 in Berlin, before the gap.
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
for (const start of ['20261025T023000', '20260329T023000']) {
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//find//EN', ...zone, 'BEGIN:VEVENT', 'UID:one@calendar.example', 'DTSTAMP:20260101T000000Z',
    'DTSTART;TZID=Europe/Berlin:' + start, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent'));
  console.log(`${start} ical.js ${event.startDate.toJSDate().toISOString()}`);
  const read = Object.values(ical.sync.parseICS(text)).find((part) => part.type === 'VEVENT');
  console.log(`${start} node-ical ${read.start.toISOString()}`);
}
JS
cat > expected <<'TEXT'
20261025T023000 ical.js 2026-10-25T01:30:00.000Z
20261025T023000 node-ical 2026-10-25T01:30:00.000Z
20260329T023000 ical.js 2026-03-29T00:30:00.000Z
20260329T023000 node-ical 2026-03-29T01:30:00.000Z
TEXT
TZ=UTC node find.mjs > seen
diff expected seen
echo "As found: an hour that comes twice is taken for the second."
