#!/usr/bin/env bash
# ical.js repeats a yearly event every week when its rule counts weeks or weekdays of the year, as two examples of RFC 5545 do.
#
# Version:  npm ical.js 2.2.1
# Expected: RFC 5545, 3.8.5.3, has both rules among its examples: FREQ=YEARLY;BYDAY=20MO from 19 May 1997 is the 20th Monday of each year
#           (1997-05-19, 1998-05-18, 1999-05-17), FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO from 12 May 1997 is the Monday of week 20
#           (1997-05-12, 1998-05-11, 1999-05-17). ical.js is the engine of Thunderbird's and Nextcloud's calendars; it reads both rules and writes
#           them out again unchanged.
# Seen:     the number and the week are passed over: the event takes place on each Monday, without an error, and by the rule with the
#           week it does not even take place on its first day. With BYMONTH the number counts.
# Output:   the lines under "expected" below.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . ical.js@2.2.1 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > find.mjs <<'JS'
import ICAL from 'ical.js';

for (const [start, rule] of [
  ['19970519', 'FREQ=YEARLY;BYDAY=20MO'],
  ['19970512', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO'],
  ['19970519', 'FREQ=YEARLY;BYMONTH=5;BYDAY=3MO'],
]) {
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//find//EN', 'BEGIN:VEVENT', 'UID:one@calendar.example', 'DTSTAMP:19970101T000000Z',
    'DTSTART;VALUE=DATE:' + start, 'RRULE:' + rule, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
  const vevent = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
  const days = new ICAL.Event(vevent).iterator();
  console.log(`${vevent.getFirstPropertyValue('rrule')}: ${[days.next(), days.next(), days.next()].join(', ')}`);
}
JS
cat > expected <<'TEXT'
FREQ=YEARLY;BYDAY=20MO: 1997-05-19, 1997-05-26, 1997-06-02
FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO: 1997-05-19, 1997-05-26, 1997-06-02
FREQ=YEARLY;BYMONTH=5;BYDAY=3MO: 1997-05-19, 1998-05-18, 1999-05-17
TEXT
node find.mjs > seen
diff expected seen
echo "As found: a yearly event takes place every week."
