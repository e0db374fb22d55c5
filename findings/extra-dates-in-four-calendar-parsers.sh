#!/usr/bin/env bash
# An event with extra dates (RDATE) takes place on different days by each of four calendar parsers; two lose the event's own first day.
#
# Version:  npm ical.js 2.2.1, npm node-ical 0.27.2, net.sf.biweekly:biweekly 0.6.8, org.mnode.ical4j:ical4j 4.2.1
# Expected: RFC 5545, 3.8.5.2 and 3.8.5.3: the recurrence set is made of DTSTART, of the rule and of the extra dates, DTSTART is its first
#           instance, and what is generated twice counts once. An extra date may be a PERIOD, which gives that one another length (the
#           RFC's own example is one). So the event of 1 March with an extra date on the 4th has two days, with two periods three,
#           and a rule of two days with an extra date on the second of them two.
# Seen:     ical4j is right in all. ical.js and biweekly leave DTSTART out where there is no rule; ical.js gives a day twice that both the
#           rule and the extra dates have, and throws a TypeError when asked for the details of a period; biweekly's iterator leaves periods
#           out, and node-ical's expandRecurringEvent all extra dates.
# Output:   the lines under "expected" below.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . ical.js@2.2.1 node-ical@0.27.2 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>net.sf.biweekly</groupId><artifactId>biweekly</artifactId><version>0.6.8</version></dependency>
    <dependency><groupId>org.mnode.ical4j</groupId><artifactId>ical4j</artifactId><version>4.2.1</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1 || { cat mvn.log; exit 2; }
event() {
  name=$1
  shift
  printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:-//find//EN BEGIN:VEVENT UID:one@calendar.example DTSTAMP:20260101T000000Z \
    DTSTART:20260301T100000Z DURATION:PT1H "$@" END:VEVENT END:VCALENDAR > "$name.ics"
}
event plain RDATE:20260304T100000Z
event twice 'RRULE:FREQ=DAILY;COUNT=2' RDATE:20260302T100000Z
event period 'RDATE;VALUE=PERIOD:20260304T100000Z/PT2H,20260305T100000Z/20260305T130000Z'
cat > find.mjs <<'JS'
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import ical from 'node-ical';

for (const name of ['plain', 'twice', 'period']) {
  const text = readFileSync(name + '.ics', 'utf8');
  const talk = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent'));
  const found = [];
  const days = talk.iterator();
  for (let day = days.next(); day; day = days.next()) {
    try {
      found.push(String(talk.getOccurrenceDetails(day).startDate));
    } catch (error) {
      found.push(error.name);
    }
  }
  console.log(`${name} ical.js: ${found.join(' ')}`);
  const event = Object.values(ical.sync.parseICS(text)).find((part) => part.type === 'VEVENT');
  const expanded = ical.expandRecurringEvent(event, { from: new Date('2026-01-01'), to: new Date('2026-12-31') });
  console.log(`${name} node-ical: ${expanded.map((one) => one.start.toISOString()).join(' ')}`);
}
JS
cat > Find.java <<'JAVA'
import biweekly.Biweekly;
import java.io.File;
import java.io.FileReader;
import java.time.ZonedDateTime;
import java.util.StringJoiner;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;

public class Find {
  public static void main(String[] args) throws Exception {
    for (String name : new String[] {"plain", "twice", "period"}) {
      var file = new File(name + ".ics");
      var found = new StringJoiner(" ", name + " biweekly: ", "");
      var days = Biweekly.parse(file).first().getEvents().get(0).getDateIterator(TimeZone.getTimeZone("UTC"));
      while (days.hasNext()) {
        found.add(days.next().toInstant().toString());
      }
      System.out.println(found);
      VEvent event = (VEvent) new CalendarBuilder().build(new FileReader(file)).getComponents("VEVENT").get(0);
      var year = new Period<>(ZonedDateTime.parse("2026-01-01T00:00:00Z"), ZonedDateTime.parse("2026-12-31T00:00:00Z"));
      System.out.println(name + " ical4j: " + event.calculateRecurrenceSet(year));
    }
  }
}
JAVA
node find.mjs > seen
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dnet.fortuna.ical4j.timezone.cache.impl=net.fortuna.ical4j.util.MapTimeZoneCache \
  -Dnet.fortuna.ical4j.timezone.update.enabled=false --class-path 'lib/*' Find.java >> seen 2> java.log || { cat java.log; exit 2; }
cat > expected <<'TEXT'
plain ical.js: 2026-03-04T10:00:00Z
plain node-ical: 2026-03-01T10:00:00.000Z
twice ical.js: 2026-03-01T10:00:00Z 2026-03-02T10:00:00Z 2026-03-02T10:00:00Z
twice node-ical: 2026-03-01T10:00:00.000Z 2026-03-02T10:00:00.000Z
period ical.js: TypeError TypeError
period node-ical: 2026-03-01T10:00:00.000Z
plain biweekly: 2026-03-04T10:00:00Z
plain ical4j: [20260301T100000Z/PT1H, 20260304T100000Z/PT1H]
twice biweekly: 2026-03-01T10:00:00Z 2026-03-02T10:00:00Z
twice ical4j: [20260301T100000Z/PT1H, 20260302T100000Z/PT1H]
period biweekly: 2026-03-01T10:00:00Z
period ical4j: [20260301T100000Z/PT1H, 20260304T100000Z/PT2H, 20260305T100000Z/20260305T130000Z]
TEXT
diff expected seen
echo "As found: four parsers, four sets of days."
