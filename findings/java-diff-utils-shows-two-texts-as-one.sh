#!/usr/bin/env bash
# java-diff-utils marks a line as changed and shows both sides alike: it writes "<" as "&lt;" and leaves "&" alone.
#
# Version:  io.github.java-diff-utils:java-diff-utils 4.16
# Expected: DiffRowGenerator readies its lines for HTML by itself, its documentation says (special characters are encoded). Whoever does
#           that replaces "&" first, as HTML wants and as each escaping function does, so that the text "&lt;b&gt;" of an article about markup is
#           told from "<b>".
# Seen:     of a line that changes from "write <b> here" to "write &lt;b&gt; here" both sides read "write &lt;b&gt; here", and no word of it
#           is marked; a lone "&" comes out as it is.
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
cat > Find.java <<'JAVA'
import com.github.difflib.text.DiffRowGenerator;
import java.util.List;

public class Find {
  public static void main(String[] args) {
    DiffRowGenerator.create().showInlineDiffs(true).inlineDiffByWord(true)
        .oldTag(open -> open ? "<del>" : "</del>").newTag(open -> open ? "<ins>" : "</ins>").build()
        .generateDiffRows(List.of("a <i> stays", "write <b> here", "tea & rest"), List.of("a <i> stays", "write &lt;b&gt; here", "tea & cake"))
        .forEach(row -> System.out.println(row.getTag() + " | " + row.getOldLine() + " | " + row.getNewLine()));
  }
}
JAVA
"${JAVA_HOME:+$JAVA_HOME/bin/}java" --class-path 'lib/*' Find.java > seen
cat > expected <<'TEXT'
EQUAL | a &lt;i&gt; stays | a &lt;i&gt; stays
CHANGE | write &lt;b&gt; here | write &lt;b&gt; here
CHANGE | tea & <del>rest</del> | tea & <ins>cake</ins>
TEXT
diff expected seen
echo "As found: a changed line has two sides that are alike."
