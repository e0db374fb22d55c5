package app.hallway.templates;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.templates.TemplateFault.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates of the user: what they can say, what they cannot reach, and where they end. */
final class TemplateShelfTest {
  private static final Bounds SMALL = new Bounds(2_000, 500, 10, Duration.ofSeconds(5));
  private static final Map<String, Object> VALUES =
      Map.of(
          "title",
          "Small *steps* [here] <b>",
          "day",
          "2026-11-30",
          "number",
          7,
          "talks",
          List.of(Map.of("title", "Ropes"), Map.of("title", "Buoys & lamps")),
          "empty",
          List.of());

  private static Filled filled(TemplateFlavour flavour, String source, Template... others) {
    var own = new ArrayList<Template>(List.of(others));
    own.add(new Template("mine", flavour, source, false));
    return new TemplateShelf(own, SMALL).fill("mine", VALUES);
  }

  private static String text(TemplateFlavour flavour, String source, Template... others) {
    return filled(flavour, source, others) instanceof Filled.Text(var text) ? text : "no text";
  }

  private static TemplateFault fault(String source) {
    return filled(TemplateFlavour.TEXT, source) instanceof Filled.Faulty(var fault)
        ? fault
        : new TemplateFault("none", 0, 0, Reason.SYNTAX, "it is sound");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          {% for talk in talks %}{{ loop.index }}{{ talk.title }};{% endfor %} @ 0Ropes;1Buoys & lamps;
          {% if empty is empty %}none{% else %}some{% endif %} @ none
          {{ "Small Steps: über alles!" | slug }} @ small-steps-uber-alles
          {{ missing | default("nothing") }} @ nothing
          {{ talks[1].title | upper }} {{ number + 1 }} @ BUOYS & LAMPS 8
          """)
  void it_has_loops_conditions_and_filters(String source, String text) {
    assertThat(text(TemplateFlavour.TEXT, source).strip()).isEqualTo(text);
  }

  @Test
  void a_value_is_words_of_what_is_written_and_never_markup_there() {
    assertThat(text(TemplateFlavour.MARKDOWN, "{{ title }}"))
        .contains("\\*steps\\*")
        .contains("\\[here]");
    assertThat(text(TemplateFlavour.HTML, "<p>{{ title }}</p>"))
        .isEqualTo("<p>Small *steps* [here] &lt;b&gt;</p>");
  }

  @Test
  void it_includes_what_lies_beside_it_and_nothing_else() {
    var part = new Template("part of mine", TemplateFlavour.TEXT, "part: {{ day }}", false);

    assertThat(text(TemplateFlavour.TEXT, "{% include \"part of mine\" %}", part).strip())
        .isEqualTo("part: 2026-11-30");
    assertThat(fault("{% include \"/etc/hostname\" %}").reason()).isEqualTo(Reason.NO_TEMPLATE);
    assertThat(fault("{% include \"../mine\" %}").reason()).isEqualTo(Reason.NO_TEMPLATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ title.length() }}",
        "{{ title.class }}",
        "{{ talks.size() }}",
        "{{ talks.class.name }}",
        "{{ number.toString() }}",
        "{{ loop }}"
      })
  void no_method_and_no_field_of_an_object_can_be_reached(String source) {
    assertThat(filled(TemplateFlavour.TEXT, source)).isInstanceOf(Filled.Faulty.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{% autoescape false %}{{ title }}{% endautoescape %}",
        "{% cache \"x\" %}a{% endcache %}",
        "{{ range(1, 9) }}",
        "{{ i18n(\"messages\", \"key\") }}",
        "{% parallel %}a{% endparallel %}",
      })
  void what_the_engine_can_besides_is_not_there(String source) {
    assertThat(fault(source).reason()).isIn(Reason.NO_SUCH_WORD, Reason.SYNTAX);
  }

  @Test
  void what_goes_on_too_long_ends_with_the_reason() {
    var many =
        "{% for a in talks %}{% for b in talks %}{% for c in talks %}".repeat(3)
            + "x"
            + "{% endfor %}{% endfor %}{% endfor %}".repeat(3);
    assertThat(fault(many).reason()).isEqualTo(Reason.TOO_MANY_STEPS);

    var long20 = "{{ title }}".repeat(200);
    assertThat(fault(long20).reason()).isEqualTo(Reason.TOO_LONG);

    assertThat(fault("{% include \"mine\" %}").reason()).isEqualTo(Reason.TOO_DEEP);
  }

  @Test
  void a_mistake_is_told_with_its_line_and_column() {
    var fault = fault("one\ntwo {{ nothing_here }}\n");

    assertThat(fault.reason()).isEqualTo(Reason.NO_SUCH_VALUE);
    assertThat(fault.line()).isEqualTo(2);
    assertThat(fault.detail()).contains("nothing_here");
    assertThat(fault("one\n{% if %}").line()).isEqualTo(2);
  }

  @Test
  void a_list_is_not_printed_as_the_program_would_show_it() {
    assertThat(fault("{{ talks }}").reason()).isEqualTo(Reason.NOT_PRINTABLE);
  }

  @Test
  void the_built_in_ones_can_all_be_read_and_keep_their_names() {
    var shelf =
        new TemplateShelf(
            List.of(new Template("plain", TemplateFlavour.TEXT, "mine", false)), Bounds.USUAL);

    assertThat(shelf.all()).hasSize(8);
    assertThat(shelf.all()).allMatch(one -> shelf.check(one.name()).isEmpty());
    assertThat(shelf.find("plain").orElseThrow().builtIn()).isTrue();
  }
}
