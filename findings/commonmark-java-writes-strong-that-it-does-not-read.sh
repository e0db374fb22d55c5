#!/usr/bin/env bash
# commonmark-java writes strong words as Markdown in which it reads asterisks.
#
# Version:  org.commonmark:commonmark 0.30.0
# Expected: MarkdownRenderer writes a tree as Markdown that is read as that tree again: it escapes an asterisk in a text, makes a fence longer
#           than those in the code, and takes another sign for emphasis in emphasis. Strong words that are in quotation marks or end in a
#           full stop, with a letter right beside them, are an ordinary tree: that is what a converter makes of <strong>"go"</strong>ing.
# Seen:     it writes the asterisks whatever stands on their two sides. Where punctuation is inside and a letter outside, the specification
#           has them open or close nothing, so the file shows asterisks and the words are no longer strong. Beside a space all is well.
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
import java.util.List;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;

public class Find {
  public static void main(String[] args) {
    for (var words : List.of(List.of("", "\"go\"", " now"), List.of("", "\"go\"", "ing"), List.of("Hall", "(2)", ""), List.of("", "Rest.", "less"))) {
      var page = new Document();
      var line = new Paragraph();
      var strong = new StrongEmphasis();
      page.appendChild(line);
      line.appendChild(new Text(words.get(0)));
      line.appendChild(strong);
      strong.appendChild(new Text(words.get(1)));
      line.appendChild(new Text(words.get(2)));
      var html = HtmlRenderer.builder().build();
      var meant = html.render(page).strip();
      var read = html.render(Parser.builder().build().parse(MarkdownRenderer.builder().build().render(page))).strip();
      System.out.println(meant + (meant.equals(read) ? " is read again" : " is read as " + read));
    }
  }
}
JAVA
cat > expected <<'TEXT'
<p><strong>&quot;go&quot;</strong> now</p> is read again
<p><strong>&quot;go&quot;</strong>ing</p> is read as <p>**&quot;go&quot;**ing</p>
<p>Hall<strong>(2)</strong></p> is read as <p>Hall**(2)**</p>
<p><strong>Rest.</strong>less</p> is read as <p>**Rest.**less</p>
TEXT
"${JAVA_HOME:+$JAVA_HOME/bin/}java" --class-path 'lib/*' Find.java > seen 2> java.log || { cat java.log; exit 2; }
diff expected seen
echo "As found: strong words beside a letter are written so that they are read as asterisks."
