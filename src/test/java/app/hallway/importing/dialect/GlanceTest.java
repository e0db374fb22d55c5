package app.hallway.importing.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlanceTest {
  private static final String[] SIGNS = {
    "{%", "{{", "]:", "](", "==", "\n: ", "import ", "é", "aé", "é:", "…", "\u007f", ":", "x", "  "
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        ":",
        "a{",
        "%{ %",
        "{{ a }}",
        "a\n: b",
        "important import",
        "import a",
        "caf\u00e9: a\u00e8",
        "ends with \u007f",
        "\u2026",
        "= = ==",
        "\ud83c\udf89]:"
      })
  void seesWhatASearchFinds(String text) {
    var glance = new Glance(text);
    for (var signs : SIGNS) {
      assertThat(glance.contains(signs))
          .as("%s in %s", signs, text)
          .isEqualTo(text.contains(signs));
      char first = signs.charAt(0);
      assertThat(glance.contains(first))
          .as("%s in %s", first, text)
          .isEqualTo(text.indexOf(first) >= 0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"import a", "a\nimport b"})
  void seesHowALineBegins(String text) {
    assertThat(new Glance(text).hasLine("import")).isTrue();
    assertThat(new Glance("an " + text.replace('\n', ' ')).hasLine("import")).isFalse();
  }
}
