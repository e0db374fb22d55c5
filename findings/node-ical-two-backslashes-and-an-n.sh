#!/usr/bin/env bash
# node-ical breaks the line inside a text that shows a backslash, and cuts a quoted parameter at its semicolon.
#
# Version:  npm node-ical 0.27.2
# Expected: RFC 5545, 3.3.11: in TEXT "\\" stands for one backslash and "\n" for a line break, so that the words "a\notes" are written
#           "a\\notes" and come back as they were (ical.js, biweekly and ical4j do that). 3.2: a parameter value that has a semicolon is written in
#           quotation marks, and all up to the closing one belongs to it.
# Seen:     "a\\notes" comes back as "a", a backslash, a line break and "otes": each escape is replaced in a pass of its own. The address of ALTREP
#           ends at the semicolon inside its quotation marks, with the opening mark left on it, and its rest becomes a parameter LANG.
# Output:   the lines under "expected" below.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . node-ical@0.27.2 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > talk.ics <<'ICS'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//find//EN
BEGIN:VEVENT
UID:one@calendar.example
DTSTAMP:20260101T000000Z
DTSTART:20260301T100000Z
SUMMARY;ALTREP="https://talks.example/one;lang=de":Where to keep notes
DESCRIPTION:Copy all to a\\notes\, then read on.\nBring paper.
END:VEVENT
END:VCALENDAR
ICS
cat > find.mjs <<'JS'
import { readFileSync } from 'node:fs';
import ical from 'node-ical';

const text = readFileSync('talk.ics', 'utf8').replaceAll('\n', '\r\n');
const event = Object.values(ical.sync.parseICS(text)).find((part) => part.type === 'VEVENT');
console.log(JSON.stringify(event.description));
console.log(JSON.stringify(event.summary));
JS
cat > expected <<'TEXT'
"Copy all to a\\\notes, then read on.\nBring paper."
{"params":{"ALTREP":"\"https://talks.example/one","LANG":"de\""},"val":"Where to keep notes"}
TEXT
node find.mjs > seen
diff expected seen
echo "As found: a backslash before an n breaks the line, a quoted semicolon ends a parameter."
