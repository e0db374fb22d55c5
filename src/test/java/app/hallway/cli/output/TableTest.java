package app.hallway.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void columns_are_aligned_as_a_terminal_shows_them() {
    var table = new Table("ID", "TITLE", "EVENT");
    table.row(1, "caf\u00e9 cafe\u0301", "x");
    table.row(22, "\u4e2d\u6587 \ud83d\ude00", "y");
    table.row(3, "", "");
    assertThat(printed(table))
        .isEqualTo(
            """
            ID  TITLE      EVENT
            1   caf\u00e9 cafe\u0301  x
            22  \u4e2d\u6587 \ud83d\ude00    y
            3
            """);
  }

  @Test
  void what_a_terminal_would_obey_is_not_printed() {
    var table = new Table("A");
    table.row("a\u001b[31mb\nc\td\u0007\u009b0m");
    assertThat(printed(table)).isEqualTo("A\na [31mb c d 0m\n");
  }

  @Test
  void an_empty_table_prints_nothing() {
    assertThat(printed(new Table("ID", "TITLE"))).isEmpty();
  }

  private static String printed(Table table) {
    var bytes = new ByteArrayOutputStream();
    var output = new Output(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    table.print(output);
    output.flush();
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
