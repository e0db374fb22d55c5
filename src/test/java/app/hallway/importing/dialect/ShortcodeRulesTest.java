package app.hallway.importing.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of rules say what each rule does; this holds them to it. */
final class ShortcodeRulesTest {
  static Stream<ShortcodeRule> rules() {
    return ShortcodeRules.FILES.stream().flatMap(file -> ShortcodeRules.lines(file).stream());
  }

  static List<String> files() {
    return ShortcodeRules.FILES;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_example_of_a_rule_reads_as_the_rule_says(ShortcodeRule rule) {
    var example = rule.example().replace(ShortcodeRule.LINE_END, "\n");
    var read = Dialects.resolve(example, example.startsWith("<")).markdown();

    assertThat(read.replace("\n", ShortcodeRule.LINE_END)).isEqualTo(rule.reading());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_example_of_a_rule_is_of_one_of_its_names(ShortcodeRule rule) {
    var letters = Shortcode.canonical(rule.example());

    assertThat(rule.names()).anyMatch(letters::contains);
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_file_says_where_its_rules_are_from(String file) {
    assertThat(ShortcodeRules.text(file)).startsWith("# ").contains("https://");
  }

  @ParameterizedTest
  @MethodSource("files")
  void no_name_stands_in_two_rules(String file) {
    var seen = new HashSet<String>();
    ShortcodeRules.FILES.stream()
        .takeWhile(other -> !other.equals(file))
        .flatMap(other -> ShortcodeRules.lines(other).stream())
        .forEach(rule -> seen.addAll(rule.names()));

    assertThat(ShortcodeRules.lines(file))
        .allSatisfy(rule -> assertThat(rule.names()).allMatch(seen::add));
  }
}
