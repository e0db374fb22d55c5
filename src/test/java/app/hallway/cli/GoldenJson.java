package app.hallway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** A file with what a command prints for programs, laid out for people. */
final class GoldenJson {
  static final Path FOLDER = Path.of("src", "test", "resources", "app", "hallway", "cli", "json");

  /** Numbers that are better with each better detection; scripts have no promise of them. */
  private static final Set<String> WEIGHED = Set.of("confidence", "weight", "score");

  private static final boolean REWRITING = Boolean.getBoolean("hallway.golden.rewrite");
  private static final JsonFactory JSON = new JsonFactory();
  private static final Separators ROOTS = PrettyPrinter.DEFAULT_SEPARATORS.withRootSeparator("\n");
  private static final String CURE =
      " Where that is meant, run `mvn test -Dtest=GoldenJsonTest -Dhallway.golden.rewrite=true`,"
          + " look at what changed in the files, and tell it in the changelog.";

  private final String name;
  private final Path file;

  GoldenJson(String name) {
    this.name = name;
    this.file = FOLDER.resolve(name + ".json");
  }

  /** Fails where what is printed now has lost a name, or is otherwise not as the file has it. */
  void hold(String now) throws IOException {
    var before = Files.exists(file) ? Files.readString(file) : "";
    assertThat(names(now))
        .as(
            "%s has lost names that scripts use. That breaks the promise that names do not change:"
                + " print the old ones beside the new ones.",
            name)
        .containsAll(names(before));
    if (REWRITING) {
      Files.writeString(file, now);
    } else {
      assertThat(now)
          .as("%s is not printed as in %s any more.%s", name, file, CURE)
          .isEqualTo(before);
    }
  }

  /** Of each object what fields it has, with the way to them. */
  private static Set<String> names(String text) throws IOException {
    var names = new TreeSet<String>();
    try (var json = JSON.createParser(text)) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.FIELD_NAME) {
          names.add(json.getParsingContext().pathAsPointer().toString().replaceAll("/\\d+", ""));
        }
      }
    }
    return names;
  }

  /** One object after the other, in whatever folder the test runs. */
  static String readable(String printed, Path folder) {
    var text = new StringWriter();
    try (var from = JSON.createParser(printed);
        var to = JSON.createGenerator(text)) {
      var lines = new DefaultIndenter("  ", "\n");
      to.setPrettyPrinter(
          new DefaultPrettyPrinter(ROOTS).withObjectIndenter(lines).withArrayIndenter(lines));
      while (from.nextToken() != null) {
        copy(from, to, folder.toString());
      }
    } catch (IOException noJson) {
      throw new UncheckedIOException(noJson);
    }
    return text.toString().stripTrailing() + "\n";
  }

  private static void copy(JsonParser from, JsonGenerator to, String folder) throws IOException {
    if (from.currentToken() == JsonToken.VALUE_STRING && from.getText().contains(folder)) {
      to.writeString(from.getText().replace(folder, "FOLDER").replace('\\', '/'));
    } else if (from.currentToken().isNumeric()
        && WEIGHED.contains(String.valueOf(from.currentName()))) {
      to.writeNumber("0.5");
    } else {
      to.copyCurrentEventExact(from);
    }
  }
}
