#!/usr/bin/env bash
# ical.js moves a yearly event of 29 February to 1 March in other years, though it skips months that have no 31st.
#
# Version:  npm ical.js 2.2.1
# Expected: RFC 5545, 3.3.10: instances on a date that does not exist are ignored and do not count. FREQ=YEARLY from 29 February 2024 is
#           2024, 2028, 2032, and FREQ=MONTHLY from 31 January goes on in March; node-ical, biweekly and ical4j agree. The two rules
#           are one rule, so who sees the library skip February for the second expects it for the first.
# Seen:     the yearly event is on 1 March of 2025 and 2026, while the same rule with BYMONTH=2;BYMONTHDAY=29 written out, which the RFC
#           says DTSTART stands for, skips to 2028.
# Output:   the lines under "expected" below.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . ical.js@2.2.1 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > find.mjs <<'JS'
import ICAL from 'ical.js';

for (const [start, rule] of [
  ['20240229', 'FREQ=YEARLY'],
  ['20240229', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29'],
  ['20260131', 'FREQ=MONTHLY'],
]) {
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//find//EN', 'BEGIN:VEVENT', 'UID:one@calendar.example', 'DTSTAMP:20240101T000000Z',
    'DTSTART;VALUE=DATE:' + start, 'RRULE:' + rule, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
  const days = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')).iterator();
  console.log(`${rule}: ${[days.next(), days.next(), days.next()].join(', ')}`);
}
JS
cat > expected <<'TEXT'
FREQ=YEARLY: 2024-02-29, 2025-03-01, 2026-03-01
FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29: 2024-02-29, 2028-02-29, 2032-02-29
FREQ=MONTHLY: 2026-01-31, 2026-03-31, 2026-05-31
TEXT
node find.mjs > seen
diff expected seen
echo "As found: 29 February becomes 1 March."
