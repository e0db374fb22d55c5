package app.hallway.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.Main;
import app.hallway.architecture.Calls.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is done while a transaction is open, and others wait or the log grows. */
final class TransactionsTest {
  /** What it does with the library's own file and locks is its own affair. */
  private static final String STORE = "app/hallway/store/";

  private static final String SESSION = "app/hallway/store/Session";
  private static final Set<String> OF_THE_DISK =
      Set.of(
          "java/nio/file/Files",
          "java/io/FileInputStream",
          "java/io/FileOutputStream",
          "java/io/RandomAccessFile",
          "java/nio/channels/FileChannel");
  private static final Set<String> OF_NAMES_ONLY =
      Set.of("<init>", "getName", "getPath", "getParent", "toPath", "toString");

  private static Calls calls;
  private static List<Method> transactions;

  @BeforeAll
  static void readTheHouse() throws Exception {
    calls =
        Calls.in(Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    transactions =
        calls.lambdas(method -> method.takes(SESSION) && !method.owner().startsWith(STORE));
  }

  private static boolean asksTheDisk(Method method) {
    return switch (method.owner()) {
      case "java/io/File" -> !OF_NAMES_ONLY.contains(method.name());
      case "java/nio/file/Path" -> method.name().equals("toRealPath");
      default -> OF_THE_DISK.contains(method.owner());
    };
  }

  @Test
  void nobody_asks_the_disk_in_a_transaction() {
    assertThat(transactions).hasSizeGreaterThan(100);
    assertThat(calls.ways(transactions, TransactionsTest::asksTheDisk)).isEmpty();
  }

  /** Versions are rendered where they are read again, compared by an import, or taken out. */
  @Test
  void nobody_else_renders_in_a_transaction() {
    var ways =
        calls.without(TransactionsTest::mayRender).ways(transactions, TransactionsTest::renders);
    assertThat(ways).isEmpty();
    assertThat(calls.ways(transactions, TransactionsTest::renders)).isNotEmpty();
  }

  private static boolean renders(Method method) {
    return method.owner().equals("app/hallway/markdown/Markdown") && method.name().equals("parse");
  }

  private static boolean mayRender(Method method) {
    return Stream.of("Rereading.again", "Arrival.changes", "QuoteMarkdown.told")
        .anyMatch(method.toString()::equals);
  }

  @Test
  void what_asks_the_disk_is_found_on_long_ways() {
    var imports =
        calls.lambdas(method -> method.owner().equals("app/hallway/library/arriving/ImportRun"));
    assertThat(calls.ways(imports, TransactionsTest::asksTheDisk))
        .anyMatch(way -> way.startsWith("ImportRun.") && way.endsWith("Files.newInputStream"));
  }
}
