#!/usr/bin/env bash
# commonmark-java reads one text in two ways, depending on the order in which a Set names the kinds of block that it may read.
#
# Version:  org.commonmark:commonmark 0.30.0
# Expected: Parser.Builder.enabledBlockTypes takes a Set of the kinds of block, and says of it which are read and which are not. Two sets
#           that are equal name the same kinds, so they make the same parser: a line of dashes below words is a heading's line, and a row of
#           stars is a line across, as the specification has it.
# Seen:     the parser tries the kinds in the order in which the set happens to give them. With ThematicBreak before Heading, "Hall one" over
#           dashes is a paragraph and a line across; with ListBlock before ThematicBreak, "* * *" is a list in a list in a list. With Set.of,
#           whose order changes from one run of Java to the next, a program reads its users' texts differently from day to day.
# Output:   the lines under "expected" below.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.commonmark</groupId><artifactId>commonmark</artifactId><version>0.30.0</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1 || { cat mvn.log; exit 2; }
cat > Find.java <<'JAVA'
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

public class Find {
  public static void main(String[] args) {
    Set<Class<? extends Block>> one = new LinkedHashSet<>(List.of(Heading.class, ThematicBreak.class, ListBlock.class));
    Set<Class<? extends Block>> other = new LinkedHashSet<>(List.of(ListBlock.class, ThematicBreak.class, Heading.class));
    System.out.println("the sets are equal: " + one.equals(other));
    for (var kinds : List.of(one, other)) {
      for (var text : List.of("Hall one\n---\n", "* * *\n")) {
        var page = Parser.builder().enabledBlockTypes(kinds).build().parse(text);
        System.out.println(HtmlRenderer.builder().build().render(page).replace("\n", ""));
      }
    }
  }
}
JAVA
cat > expected <<'TEXT'
the sets are equal: true
<h2>Hall one</h2>
<hr />
<p>Hall one</p><hr />
<ul><li><ul><li><ul><li></li></ul></li></ul></li></ul>
TEXT
"${JAVA_HOME:+$JAVA_HOME/bin/}java" --class-path 'lib/*' Find.java > seen 2> java.log || { cat java.log; exit 2; }
diff expected seen
echo "As found: equal sets of kinds make parsers that read differently."
