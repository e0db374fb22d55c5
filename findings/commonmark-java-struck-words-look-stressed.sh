#!/usr/bin/env bash
# commonmark-java's plain text puts words that were struck out between slashes, as if they were stressed.
#
# Version:  org.commonmark:commonmark 0.30.0, commonmark-ext-gfm-strikethrough and commonmark-ext-task-list-items 0.30.0
# Expected: the renderer for plain text leaves the signs of emphasis and strong emphasis away; of ~~words~~ it should leave the same, or
#           keep a sign that says they no longer hold. "/words/" is the sign of old mail and news for words that are stressed, the opposite.
# Seen:     "Hall ~~one~~ *two*" is "Hall /one/ two". And a list of tasks has lost which of them are done.
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
    <dependency><groupId>org.commonmark</groupId><artifactId>commonmark-ext-gfm-strikethrough</artifactId><version>0.30.0</version></dependency>
    <dependency><groupId>org.commonmark</groupId><artifactId>commonmark-ext-task-list-items</artifactId><version>0.30.0</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1 || { cat mvn.log; exit 2; }
cat > Find.java <<'JAVA'
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

public class Find {
  public static void main(String[] args) {
    var struck = StrikethroughExtension.create();
    var page = Parser.builder().extensions(List.of(struck, TaskListItemsExtension.create())).build()
        .parse("Hall ~~one~~ *two* **three**\n\n- [x] slides\n- [ ] recording\n");
    System.out.println(TextContentRenderer.builder().extensions(List.of(struck)).build().render(page));
  }
}
JAVA
cat > expected <<'TEXT'
Hall /one/ two three
- slides
- recording
TEXT
"${JAVA_HOME:+$JAVA_HOME/bin/}java" --class-path 'lib/*' Find.java > seen 2> java.log || { cat java.log; exit 2; }
diff expected seen
echo "As found: struck words stand between slashes."
