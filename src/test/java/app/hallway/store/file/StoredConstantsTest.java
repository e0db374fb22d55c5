package app.hallway.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hallway.Main;
import app.hallway.model.Placement;
import app.hallway.model.StorageException;
import app.hallway.model.StorageException.Reason;
import app.hallway.store.OlderLibraries;
import app.hallway.store.backup.Admission;
import app.hallway.store.sql.Row;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A library holds constants by their names: one that an older program does not know has to come
 * with a migration, so that the program refuses the file in words when it opens it.
 */
final class StoredConstantsTest {
  private static final String LIST = "stored-constants.txt";
  private static final Pattern NUMBER = Pattern.compile("V(\\d+)__.*");

  @TempDir Path folder;

  private record Line(int format, String type, List<String> names) {
    static Line of(String text) {
      var words = List.of(text.split(" ", -1));
      return new Line(Integer.parseInt(words.get(0)), words.get(1), words.subList(2, words.size()));
    }

    Stream<String> constants() {
      return names.stream().map(name -> type + "." + name);
    }
  }

  private static List<Line> listed() throws IOException {
    try (var list = StoredConstantsTest.class.getResourceAsStream(LIST)) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Line::of)
          .toList();
    }
  }

  private static Set<String> listedConstants() throws IOException {
    return listed().stream()
        .flatMap(Line::constants)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static int newestFormat() {
    var number = NUMBER.matcher(Migrations.SCRIPTS.getLast());
    assertThat(number.matches()).isTrue();
    return Integer.parseInt(number.group(1));
  }

  /** All that the store makes of names that it reads. */
  private static Set<String> stored() throws Exception {
    var classes = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    var enums =
        new ClassFileImporter()
            .importPath(classes.resolve("app/hallway/store")).stream()
                .flatMap(room -> room.getCodeUnits().stream())
                .flatMap(StoredConstantsTest::madeOfNames)
                .flatMap(StoredConstantsTest::constants);
    return Stream.concat(enums, placements()).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<JavaClass> madeOfNames(JavaCodeUnit code) {
    boolean reads =
        code.getMethodCallsFromSelf().stream()
            .map(JavaMethodCall::getTarget)
            .anyMatch(
                called ->
                    called.getOwner().isEquivalentTo(Row.class)
                        && called.getName().equals("constant"));
    var literals = code.getReferencedClassObjects().stream().map(ReferencedClassObject::getRawType);
    var called =
        code.getMethodCallsFromSelf().stream()
            .map(JavaMethodCall::getTarget)
            .filter(target -> target.getName().equals("valueOf"))
            .map(target -> target.getOwner());
    return Stream.concat(reads ? literals : Stream.of(), called)
        .filter(type -> type.isAssignableTo(Enum.class) && !type.isEquivalentTo(Enum.class));
  }

  private static Stream<String> constants(JavaClass type) {
    return Stream.of(type.reflect().getEnumConstants())
        .map(Enum.class::cast)
        .map(constant -> name(type.reflect()) + "." + constant.name());
  }

  /** They are told by names too, though they are no enum. */
  private static Stream<String> placements() {
    return Stream.of(Placement.class.getPermittedSubclasses())
        .map(type -> "Placement." + type.getSimpleName().toUpperCase(Locale.ROOT));
  }

  private static String name(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }

  @Test
  void a_constant_that_older_programs_do_not_know_comes_with_a_migration() throws Exception {
    var unknown = stored();
    unknown.removeAll(listedConstants());
    assertThat(unknown)
        .as(
            "new constants: add V%03d__….sql, be it empty, so that an older program refuses the"
                + " file in words, and list them in %s in a line of %d",
            newestFormat() + 1, LIST, newestFormat() + 1)
        .isEmpty();
  }

  @Test
  void a_constant_that_libraries_hold_stays_or_is_written_otherwise_by_a_migration()
      throws Exception {
    var gone = listedConstants();
    gone.removeAll(stored());
    assertThat(gone)
        .as(
            "constants that libraries hold and this program does not know: add V%03d__….sql that"
                + " writes others in their place, and strike them from %s",
            newestFormat() + 1, LIST)
        .isEmpty();
  }

  @Test
  void every_line_of_the_list_is_of_a_format_that_there_is() throws Exception {
    assertThat(listed()).allMatch(line -> line.format() <= newestFormat());
  }

  @Test
  void a_program_of_the_format_before_refuses_the_file_of_this_one() {
    var file = folder.resolve("new.hallway");
    OlderLibraries.file(file);
    var before = Migrations.SCRIPTS.subList(0, Migrations.SCRIPTS.size() - 1);
    assertThatThrownBy(() -> new Admission(new LibraryFile(file), before).requireKnown())
        .isInstanceOfSatisfying(
            StorageException.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(Reason.NEWER_FORMAT));
    new Admission(new LibraryFile(file), Migrations.SCRIPTS).requireKnown();
  }
}
