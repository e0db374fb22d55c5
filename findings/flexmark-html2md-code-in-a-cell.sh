#!/usr/bin/env bash
# flexmark's converter from HTML escapes "|" in a cell's words but not in its code, where it has to be escaped as well; a code span that is
# one backtick becomes five.
#
# Version:  com.vladsch.flexmark:flexmark-html2md-converter 0.64.8, read again by org.commonmark:commonmark 0.30.0 with its tables
# Expected: GFM, "Tables (extension)": a "|" is escaped also within other inline spans, since cells are cut before these are read; its example 200 is a
#           code span. The converter writes GFM tables and escapes "|" in words. CommonMark, "Code spans": the content "`" is written between longer strings
#           of backticks with a blank at each side.
# Seen:     the cell with code is cut in two and the last cell of the row is lost. `` ` `` comes out without the blanks, as "`````", which is text.
# Output:   the lines under "expected" below.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.vladsch.flexmark</groupId><artifactId>flexmark-html2md-converter</artifactId><version>0.64.8</version></dependency>
    <dependency><groupId>org.commonmark</groupId><artifactId>commonmark</artifactId><version>0.30.0</version></dependency>
    <dependency><groupId>org.commonmark</groupId><artifactId>commonmark-ext-gfm-tables</artifactId><version>0.30.0</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1 || { cat mvn.log; exit 2; }
cat > Find.java <<'JAVA'
import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

public class Find {
  public static void main(String[] args) {
    var tables = List.of(TablesExtension.create());
    for (String html : new String[] {
      "<table><tr><th>Write</th><th>For</th></tr><tr><td>a|b</td><td>either</td></tr></table>",
      "<table><tr><th>Write</th><th>For</th></tr><tr><td><code>a|b</code></td><td>either</td></tr></table>",
      "<p>The mark <code>`</code> is used.</p>"
    }) {
      String markdown = FlexmarkHtmlConverter.builder().build().convert(html).trim();
      System.out.println(markdown);
      System.out.println("  " + HtmlRenderer.builder().extensions(tables).build()
          .render(Parser.builder().extensions(tables).build().parse(markdown)).replace("\n", ""));
    }
  }
}
JAVA
cat > expected <<'TEXT'
| Write |  For   |
|-------|--------|
| a\|b  | either |
  <table><thead><tr><th>Write</th><th>For</th></tr></thead><tbody><tr><td>a|b</td><td>either</td></tr></tbody></table>
| Write |  For   |
|-------|--------|
| `a|b` | either |
  <table><thead><tr><th>Write</th><th>For</th></tr></thead><tbody><tr><td>`a</td><td>b`</td></tr></tbody></table>
The mark ````` is used.
  <p>The mark ````` is used.</p>
TEXT
"${JAVA_HOME:+$JAVA_HOME/bin/}java" --class-path 'lib/*' Find.java > seen 2> java.log || { cat java.log; exit 2; }
diff expected seen
echo "As found: code with a bar cuts its cell in two."
