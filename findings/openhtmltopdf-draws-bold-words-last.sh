#!/usr/bin/env bash
# In the text of a PDF by openhtmltopdf each bold, linked or coded word comes after the rest of its lines: "Hall one is full" is "Hall is full one".
#
# Version:  io.github.openhtmltopdf:openhtmltopdf-pdfbox 1.1.65, read by the PDFBox that it brings, with its plain PDFTextStripper
# Expected: a PDF from HTML has the words in the order of the page, as those that browsers print have; PDFTextStripper takes the words in the order in which the
#           file draws them, and so do screen readers, search indexes and "copy" where a file has no tags.
# Seen:     the words directly in a block are drawn first and those of its inline elements, a plain <span> too, after them. On the page nothing
#           is to be seen of it. setSortByPosition(true) puts simple pages right, at the cost of columns.
# Output:   the lines under "expected" below.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>io.github.openhtmltopdf</groupId><artifactId>openhtmltopdf-pdfbox</artifactId><version>1.1.65</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1 || { cat mvn.log; exit 2; }
cat > Find.java <<'JAVA'
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

public class Find {
  public static void main(String[] args) throws Exception {
    XRLog.setLoggingEnabled(false);
    for (String part : new String[] {
      "<p>Hall <b>one</b> is full.</p>", "<p>Hall <span>one</span> is full.</p>", "<ul><li>See <a href='https://talks.example/'>the talk</a> by <i>Ann</i> first.</li></ul>"
    }) {
      var out = new ByteArrayOutputStream();
      new PdfRendererBuilder().withHtmlContent("<html><body>" + part + "</body></html>", null).toStream(out).run();
      try (var pdf = Loader.loadPDF(out.toByteArray())) {
        var sorted = new PDFTextStripper();
        sorted.setSortByPosition(true);
        System.out.println(part);
        System.out.println("  as drawn: " + new PDFTextStripper().getText(pdf).trim().replaceAll("\\s+", " "));
        System.out.println("  by place: " + sorted.getText(pdf).trim().replaceAll("\\s+", " "));
      }
    }
  }
}
JAVA
cat > expected <<'TEXT'
<p>Hall <b>one</b> is full.</p>
  as drawn: Hall is full.one
  by place: Hall one is full.
<p>Hall <span>one</span> is full.</p>
  as drawn: Hall is full.one
  by place: Hall one is full.
<ul><li>See <a href='https://talks.example/'>the talk</a> by <i>Ann</i> first.</li></ul>
  as drawn: See by first.the talk Ann
  by place: See the talk by Ann first.
TEXT
"${JAVA_HOME:+$JAVA_HOME/bin/}java" --class-path 'lib/*' Find.java > seen 2> java.log || { cat java.log; exit 2; }
diff expected seen
echo "As found: words of inline elements come last in the text."
