package app.hallway.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.Main;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The program is written by one hand: what can be measured of that. */
class OneHandTest {
  private static final int LINES = 40;
  private static final int PARAMETERS = 6;
  private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|enum|interface) [A-Z]");
  private static final Pattern QUALIFIED =
      Pattern.compile("(?<![\\w.])(?:java|javax|javafx|app|org|com)(?:\\.[a-z]\\w*)+\\.[A-Z]\\w+");

  /** A file has another class of that name: the second one must be named in full. */
  private static final List<String> TWO_OF_A_NAME =
      List.of("org.commonmark.node.Emphasis", "javafx.util.Duration");

  @Test
  void a_method_has_forty_lines_at_most() {
    assertThat(sources().flatMap(OneHandTest::longBlocks)).as("give its parts names").isEmpty();
  }

  @Test
  void a_method_has_six_parameters_at_most() throws URISyntaxException {
    var classes = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    var wide =
        new ClassFileImporter()
            .importPath(classes).stream()
                .flatMap(it -> it.getCodeUnits().stream())
                .filter(it -> it.getRawParameterTypes().size() > PARAMETERS)
                .filter(it -> !isWrittenByTheCompiler(it) && !isAskedForByALibrary(it))
                .map(JavaCodeUnit::getFullName);
    assertThat(wide).as("name by a record what belongs together").isEmpty();
  }

  @Test
  void classes_are_imported_and_not_named_in_full() {
    assertThat(sources().flatMap(OneHandTest::namedInFull)).as("import them").isEmpty();
  }

  private static boolean isAskedForByALibrary(JavaCodeUnit unit) {
    return unit.getOwner().getAllRawInterfaces().stream()
        .filter(it -> !it.getPackageName().startsWith("app.hallway"))
        .anyMatch(
            it ->
                it.tryGetMethod(
                        unit.getName(),
                        unit.getRawParameterTypes().stream()
                            .map(type -> type.getName())
                            .toArray(String[]::new))
                    .isPresent());
  }

  /** A record's components are fields; the lambda's are those of the method around it. */
  private static boolean isWrittenByTheCompiler(JavaCodeUnit unit) {
    var owner = unit.getOwner();
    return unit.getName().startsWith("lambda$")
        || (unit.isConstructor() && (owner.isRecord() || owner.isEnum()));
  }

  /** As the formatter lays them out: a block ends with a brace below its first line. */
  private static Stream<String> longBlocks(Path source) {
    var found = new ArrayList<String>();
    var beginnings = new HashMap<Integer, Integer>();
    var lines = lines(source);
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      int indent = line.length() - line.stripLeading().length();
      if (line.strip().equals("}")) {
        int first = beginnings.getOrDefault(indent, i);
        if (i - first + 1 > LINES && !TYPE.matcher(lines.get(first)).find()) {
          found.add(source.getFileName() + ":" + (first + 1) + " " + lines.get(first).strip());
        }
      }
      if (!line.isBlank()) {
        beginnings.put(indent, i);
      }
    }
    return found.stream();
  }

  private static Stream<String> namedInFull(Path source) {
    return lines(source).stream()
        .filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
        .filter(line -> !line.strip().startsWith("*") && !line.contains("\""))
        .flatMap(line -> QUALIFIED.matcher(line).results())
        .map(MatchResult::group)
        .filter(name -> !TWO_OF_A_NAME.contains(name))
        .map(name -> source.getFileName() + " names " + name);
  }

  private static Stream<Path> sources() {
    try (var sources = Files.walk(Path.of("src/main/java/app"))) {
      return sources.filter(it -> it.toString().endsWith(".java")).toList().stream();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<String> lines(Path source) {
    try {
      return Files.readAllLines(source);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
