#!/usr/bin/env bash
# ical-generator writes an address with a semicolon or comma with backslashes in it; one reader refuses the calendar, one goes elsewhere.
#
# Version:  npm ical-generator 11.1.2, read by npm ical.js 2.2.1 and by org.mnode.ical4j:ical4j 4.2.1
# Expected: RFC 5545, 3.3.13: a URI is written as it is, without the backslashes that TEXT needs. ";" and "," are allowed in
#           addresses (RFC 3986, sub-delims).
# Seen:     the package escapes the value of URL as it escapes words, though it writes VALUE=URI beside it. ical.js gives the address with
#           its backslashes, ical4j throws a ParserException for the whole calendar.
# Output:   the lines under "expected" below.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . ical-generator@11.1.2 ical.js@2.2.1 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.mnode.ical4j</groupId><artifactId>ical4j</artifactId><version>4.2.1</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1 || { cat mvn.log; exit 2; }
cat > find.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import ical from 'ical-generator';
import ICAL from 'ical.js';

const calendar = ical({ name: 'Talks' });
calendar.createEvent({ id: 'one', start: new Date('2026-03-01T09:00:00Z'), summary: 'Queues', url: 'https://talks.example/room;floor=2?day=1,2' });
const text = calendar.toString();
writeFileSync('talks.ics', text);
console.log('written: ' + text.split('\r\n').find((line) => line.startsWith('URL')));
console.log('ical.js: ' + new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent').getFirstPropertyValue('url'));
JS
cat > Find.java <<'JAVA'
import java.io.FileReader;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;

public class Find {
  public static void main(String[] args) throws Exception {
    try {
      System.out.println("ical4j: " + new CalendarBuilder().build(new FileReader("talks.ics")).getComponents("VEVENT").get(0).getProperty("URL"));
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
written: URL;VALUE=URI:https://talks.example/room\;floor=2?day=1\,2
ical.js: https://talks.example/room\;floor=2?day=1\,2
ical4j: Error at line 12:java.net.URISyntaxException: Illegal character in path at index 26: https://talks.example/room\;floor=2?day=1\,2
TEXT
diff expected seen
echo "As found: an address is written with backslashes."
