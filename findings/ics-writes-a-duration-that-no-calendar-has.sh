#!/usr/bin/env bash
# The npm package ics writes two days as "P2DT", which a calendar in Java refuses as a whole, and one category with a comma as two.
#
# Version:  npm ics 3.12.0, read by net.sf.biweekly:biweekly 0.6.8 and by org.mnode.ical4j:ical4j 4.2.1
# Expected: RFC 5545, 3.3.6: a "T" stands before hours, minutes or seconds and is left away without them (ISO 8601 says the same): two
#           days are "P2D". 3.8.1.2: a category is TEXT, in which a comma is escaped, the commas between categories not; the package escapes
#           commas in the summary.
# Seen:     a duration in days alone has the "T". biweekly reads it as P2D, ical4j throws a ParserException for the calendar. "Java, Go" comes
#           back as two categories.
# Output:   the lines under "expected" below.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . ics@3.12.0 > npm.log 2>&1 || { cat npm.log; exit 2; }
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
cat > find.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { createEvent } from 'ics';

const text = createEvent({ uid: 'one', start: [2026, 3, 1], duration: { days: 2 }, title: 'Queues, and more', categories: ['Java, Go'] }).value;
writeFileSync('talks.ics', text);
console.log(text.split('\r\n').filter((line) => /^(SUMMARY|DURATION|CATEGORIES)/.test(line)).join(' | '));
JS
cat > Find.java <<'JAVA'
import biweekly.Biweekly;
import java.io.File;
import java.io.FileReader;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;

public class Find {
  public static void main(String[] args) throws Exception {
    var event = Biweekly.parse(new File("talks.ics")).first().getEvents().get(0);
    System.out.println("biweekly: " + event.getDuration().getValue() + ", " + event.getCategories().get(0).getValues().size() + " categories");
    try {
      System.out.println("ical4j: " + new CalendarBuilder().build(new FileReader("talks.ics")).getComponents("VEVENT").get(0).getProperty("DURATION"));
    } catch (ParserException e) {
      System.out.println("ical4j: " + e.getMessage());
    }
  }
}
JAVA
node find.mjs > seen
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dnet.fortuna.ical4j.timezone.cache.impl=net.fortuna.ical4j.util.MapTimeZoneCache \
  -Dnet.fortuna.ical4j.timezone.update.enabled=false --class-path 'lib/*' Find.java >> seen 2> java.log || { cat java.log; exit 2; }
cat > expected <<'TEXT'
SUMMARY:Queues\, and more | CATEGORIES:Java, Go | DURATION:P2DT
biweekly: P2D, 2 categories
ical4j: Error at line 13:Text cannot be parsed to a Duration
TEXT
diff expected seen
echo "As found: two days are written as P2DT."
