#!/usr/bin/env bash
# A unified diff without context by java-diff-utils puts new lines one line too late, and it reads the diff of "diff -U0" one too early.
#
# Version:  io.github.java-diff-utils:java-diff-utils 4.16; any patch(1) and diff(1) of GNU or POSIX
# Expected: POSIX, "Diff Unified Output Format": where a range has no lines, its number is that of the line before it, so that a line after
#           the third is "@@ -3,0 +4 @@" and a first line "@@ -0,0 +1 @@". generateUnifiedDiff takes a context size of 0, and what it
#           writes should put the line there by patch(1), or raise an error; the same for what it reads.
# Seen:     it writes -4,0 for the former, so that patch(1) puts the line after the fourth and says nothing; what diff(1) writes is read
#           as a line after the second. By itself the two faults cancel out, so that a round trip in a test shows neither. With context all is right.
# Output:   the lines under "expected" below.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>io.github.java-diff-utils</groupId><artifactId>java-diff-utils</artifactId><version>4.16</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1 || { cat mvn.log; exit 2; }
command -v patch > apt.log || { apt-get update && apt-get install -y patch; } > apt.log 2>&1 || { cat apt.log; exit 2; }
printf '%s\n' 1 2 3 4 5 > old
printf '%s\n' 1 2 3 new 4 5 > new
diff -U0 old new > by-diff || true
cat > Find.java <<'JAVA'
import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.nio.file.Files;
import java.nio.file.Path;

public class Find {
  public static void main(String[] args) throws Exception {
    var old = Files.readAllLines(Path.of("old"));
    var written = UnifiedDiffUtils.generateUnifiedDiff("old", "old", old, DiffUtils.diff(old, Files.readAllLines(Path.of("new"))), 0);
    Files.write(Path.of("by-library"), written);
    System.out.println("the library writes " + written.get(2));
    System.out.println("and reads its own as " + DiffUtils.patch(old, UnifiedDiffUtils.parseUnifiedDiff(written)));
    System.out.println("and that of diff as " + DiffUtils.patch(old, UnifiedDiffUtils.parseUnifiedDiff(Files.readAllLines(Path.of("by-diff")))));
  }
}
JAVA
"${JAVA_HOME:+$JAVA_HOME/bin/}java" --class-path 'lib/*' Find.java > seen
echo "diff writes $(grep '^@@' by-diff)" >> seen
patch -s -o patched old by-library
echo "patch reads the library's as $(paste -sd, patched)" >> seen
patch -s -o patched old by-diff
echo "and that of diff as $(paste -sd, patched)" >> seen
cat > expected <<'TEXT'
the library writes @@ -4,0 +4,1 @@
and reads its own as [1, 2, 3, new, 4, 5]
and that of diff as [1, 2, new, 3, 4, 5]
diff writes @@ -3,0 +4 @@
patch reads the library's as 1,2,3,4,new,5
and that of diff as 1,2,3,new,4,5
TEXT
diff expected seen
echo "As found: a line is put in at another place."
