#!/usr/bin/env bash
# flexmark's converter from HTML puts a blank after the bold part of a word, so that one word becomes two, if another bold part follows.
#
# Version:  com.vladsch.flexmark:flexmark-html2md-converter 0.64.8, read again by org.commonmark:commonmark 0.30.0
# Expected: "<b>H</b>yper<b>T</b>ext" (the letters of an abbreviation in bold) has no blank. CommonMark's "**" works within a word, so that none is
#           needed, and the converter puts none where the word is the last thing of its paragraph, nor for "**" before a letter.
# Seen:     words that stand between two bold or italic parts get a blank at their front: "**H** yper**T**ext", "**10** /**12**". The same words at the
#           end of the paragraph do not, and code and links in place of the bold parts do not bring a blank either.
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
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1 || { cat mvn.log; exit 2; }
cat > Find.java <<'JAVA'
import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

public class Find {
  public static void main(String[] args) {
    for (String html : new String[] {
      "<p><b>H</b>yper<b>T</b>ext</p>", "<p><b>H</b>yperText</p>", "<p>rooms <b>10</b>/<b>12</b></p>", "<p><i>semi</i>auto<i>matic</i></p>", "<p><code>a</code>/<code>b</code></p>"
    }) {
      String markdown = FlexmarkHtmlConverter.builder().build().convert(html).trim();
      String again = HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown)).trim();
      System.out.println(html + " | " + markdown + " | " + again);
    }
  }
}
JAVA
cat > expected <<'TEXT'
<p><b>H</b>yper<b>T</b>ext</p> | **H** yper**T**ext | <p><strong>H</strong> yper<strong>T</strong>ext</p>
<p><b>H</b>yperText</p> | **H**yperText | <p><strong>H</strong>yperText</p>
<p>rooms <b>10</b>/<b>12</b></p> | rooms **10** /**12** | <p>rooms <strong>10</strong> /<strong>12</strong></p>
<p><i>semi</i>auto<i>matic</i></p> | *semi* auto*matic* | <p><em>semi</em> auto<em>matic</em></p>
<p><code>a</code>/<code>b</code></p> | `a`/`b` | <p><code>a</code>/<code>b</code></p>
TEXT
"${JAVA_HOME:+$JAVA_HOME/bin/}java" --class-path 'lib/*' Find.java > seen 2> java.log || { cat java.log; exit 2; }
diff expected seen
echo "As found: a word is split after its bold part."
