#!/usr/bin/env bash
# openhtmltopdf prints the apostrophes of a style sheet with the quotation marks that it names, and none at all where it names none.
#
# Version:  io.github.openhtmltopdf:openhtmltopdf-pdfbox 1.1.65
# Expected: CSS 2.1, 12.3.2: open-quote is replaced by the string that "quotes" names; strings stand in apostrophes or quotation marks in the style
#           sheet and these are no part of them ("content: '('" in the same place prints one bracket here too). HTML's rendering rules have
#           both for <q>, and browsers print marks around it; the words that the author did not put in marks rely on it.
# Seen:     quotes: '(' ')' prints '('word')'. A plain <q> has no marks.
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
    String marks = "q:before { content: open-quote } q:after { content: close-quote }";
    for (String style : new String[] {"", marks, "q { quotes: '(' ')' } " + marks, "q:before { content: '(' } q:after { content: ')' }"}) {
      var out = new ByteArrayOutputStream();
      new PdfRendererBuilder().withHtmlContent("<html><head><style>" + style + "</style></head><body><p><q>Yes</q></p></body></html>", null).toStream(out).run();
      try (var pdf = Loader.loadPDF(out.toByteArray())) {
        System.out.println("{" + style + "} " + new PDFTextStripper().getText(pdf).trim());
      }
    }
  }
}
JAVA
cat > expected <<'TEXT'
{} Yes
{q:before { content: open-quote } q:after { content: close-quote }} Yes
{q { quotes: '(' ')' } q:before { content: open-quote } q:after { content: close-quote }} '('Yes')'
{q:before { content: '(' } q:after { content: ')' }} (Yes)
TEXT
"${JAVA_HOME:+$JAVA_HOME/bin/}java" --class-path 'lib/*' Find.java > seen 2> java.log || { cat java.log; exit 2; }
diff expected seen
echo "As found: the marks come with the apostrophes of the style sheet."
