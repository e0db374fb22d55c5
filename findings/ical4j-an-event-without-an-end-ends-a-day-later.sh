#!/usr/bin/env bash
# ical4j ends an event that has only a start 24 hours later, and says in the same breath that it lasts no time; the end that it works out
# from a duration names a time zone that no calendar has.
#
# Version:  org.mnode.ical4j:ical4j 4.2.1
# Expected: RFC 5545, 3.6.1: where DTSTART is a DATE-TIME and there is neither DTEND nor DURATION, the event ends at the time at which it
#           starts; one day is the rule for a DATE only. getEndDate(true) is there to derive the end by these rules. An end derived for
#           DTSTART;TZID=Europe/Berlin should have that TZID: RFC 5545, 3.2.19, wants a VTIMEZONE for each TZID that is used.
# Seen:     getEndDate(true) is 2 March for a start on 1 March, while calculateRecurrenceSet gives PT0S for the same event. The derived end of
#           an event in Berlin has a TZID "ical4j~" and a random UUID, another at each run.
# Output:   the lines under "expected" below (the UUID is replaced).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.mnode.ical4j</groupId><artifactId>ical4j</artifactId><version>4.2.1</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1 || { cat mvn.log; exit 2; }
cat > Find.java <<'JAVA'
import java.io.StringReader;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;

public class Find {
  static final String ZONE = String.join("\r\n", "BEGIN:VTIMEZONE", "TZID:Europe/Berlin",
      "BEGIN:DAYLIGHT", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "DTSTART:19810329T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
      "BEGIN:STANDARD", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "DTSTART:19961027T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
      "END:VTIMEZONE");

  static VEvent event(String... lines) throws Exception {
    var text = String.join("\r\n", "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//find//EN", ZONE, "BEGIN:VEVENT", "UID:one@calendar.example",
        "DTSTAMP:20260101T000000Z", String.join("\r\n", lines), "END:VEVENT", "END:VCALENDAR", "");
    return (VEvent) new CalendarBuilder().build(new StringReader(text)).getComponents("VEVENT").get(0);
  }

  public static void main(String[] args) throws Exception {
    VEvent moment = event("DTSTART:20260301T100000Z");
    System.out.println(moment.getEndDate(true).get().toString().trim());
    System.out.println(moment.calculateRecurrenceSet(
        new Period<>(ZonedDateTime.parse("2026-01-01T00:00:00Z"), ZonedDateTime.parse("2026-12-31T00:00:00Z"))));
    VEvent talk = event("DTSTART;TZID=Europe/Berlin:20260301T100000", "DURATION:PT45M");
    System.out.println(talk.getEndDate(true).get().toString().trim().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "UUID"));
  }
}
JAVA
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dnet.fortuna.ical4j.timezone.cache.impl=net.fortuna.ical4j.util.MapTimeZoneCache \
  -Dnet.fortuna.ical4j.timezone.update.enabled=false --class-path 'lib/*' Find.java > seen 2> java.log || { cat java.log; exit 2; }
cat > expected <<'TEXT'
DTEND:20260302T100000Z
[20260301T100000Z/PT0S]
DTEND;TZID=ical4j~UUID:20260301T104500
TEXT
diff expected seen
echo "As found: an event without an end ends a day later, or in a zone of its own."
