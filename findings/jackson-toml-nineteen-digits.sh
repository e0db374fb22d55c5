#!/usr/bin/env bash
# Jackson's TOML reader gives another number for a whole number of 19 digits, and says nothing.
#
# Version:  com.fasterxml.jackson.dataformat:jackson-dataformat-toml 2.22.4
# Expected: TOML 1.0 ("Integer") wants every 64-bit signed whole number to be taken without loss, and an error where that cannot
#           be. 19 digits are what ids and times in nanoseconds have, and Long.MAX_VALUE itself.
# Seen:     the ten leading digits of a decimal number of 19 digits are dropped (1234567890123456789 is 123456789, a power of ten
#           is 0). With 18 digits and with 20 the number is right, and so is the same value written in hexadecimal.
# Output:   the lines under "expected" below.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.fasterxml.jackson.dataformat</groupId><artifactId>jackson-dataformat-toml</artifactId><version>2.22.4</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1 || { cat mvn.log; exit 2; }
cat > Find.java <<'JAVA'
import com.fasterxml.jackson.dataformat.toml.TomlMapper;

public class Find {
  public static void main(String[] args) throws Exception {
    for (String n : new String[] {
      "123456789012345678", "1234567890123456789", "-1234567890123456789", "1000000000000000000",
      "9223372036854775807", "0x7fffffffffffffff", "12345678901234567890"
    }) {
      System.out.println(n + " is " + new TomlMapper().readTree("talk = " + n).get("talk").bigIntegerValue());
    }
  }
}
JAVA
cat > expected <<'TEXT'
123456789012345678 is 123456789012345678
1234567890123456789 is 123456789
-1234567890123456789 is -123456789
1000000000000000000 is 0
9223372036854775807 is 6854775807
0x7fffffffffffffff is 9223372036854775807
12345678901234567890 is 12345678901234567890
TEXT
"${JAVA_HOME:+$JAVA_HOME/bin/}java" --class-path 'lib/*' Find.java > seen
diff expected seen
echo "As found: a whole number of 19 digits is read as another one."
