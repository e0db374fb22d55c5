package app.hallway.search;

import static app.hallway.search.SearchQueryTest.parts;
import static app.hallway.search.SearchQueryTest.typed;
import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.HighlightColour;
import app.hallway.model.NoteKind;
import app.hallway.model.SearchHit;
import app.hallway.model.TalkKind;
import app.hallway.search.Condition.Coloured;
import app.hallway.search.Condition.Dated;
import app.hallway.search.Condition.Has;
import app.hallway.search.Condition.Is;
import app.hallway.search.Condition.OfNoteKind;
import app.hallway.search.Condition.OfTalkKind;
import app.hallway.search.Condition.OfType;
import app.hallway.search.Condition.Possession;
import app.hallway.search.Condition.Side;
import app.hallway.search.Condition.Standing;
import app.hallway.search.Query.And;
import app.hallway.search.Query.Beginning;
import app.hallway.search.Query.Not;
import app.hallway.search.Query.Or;
import app.hallway.search.Query.That;
import app.hallway.search.Query.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a query asks of a thing besides its words, and what it asks together. */
final class OperatorQueryTest {
  @Test
  void every_value_of_every_operator_is_said_in_english_and_in_german() {
    for (var operator : Operator.values()) {
      for (var name : operator.words()) {
        for (boolean german : List.of(true, false)) {
          for (var value : operator.values(german)) {
            var said = "%s:\"%s\"".formatted(name.toUpperCase(Locale.ROOT), value);
            assertThat(parts(said)).as(said).singleElement().isInstanceOf(That.class);
            assertThat(parts("-" + said)).as(said).singleElement().isInstanceOf(Not.class);
          }
        }
      }
    }
  }

  @Test
  void operators_ask_what_a_thing_is() {
    assertThat(parts("type:note kind:keynote farbe:GRÜN hat:aufzeichnung ist:\"to watch\""))
        .containsExactly(
            new That(new OfType(SearchHit.Kind.NOTE)),
            new That(new OfTalkKind(TalkKind.KEYNOTE)),
            new That(new Coloured(HighlightColour.GREEN)),
            new That(new Has(Possession.RECORDING)),
            new That(new Is(Standing.TO_WATCH)));
    assertThat(parts("kind:talk kind:question"))
        .as("a kind may be a type")
        .containsExactly(
            new That(new OfType(SearchHit.Kind.TALK)), new That(new OfNoteKind(NoteKind.QUESTION)));
  }

  @ParameterizedTest
  @CsvSource({
    "on:2025, 2025-01-01, 2026-01-01",
    "on:2025-11, 2025-11-01, 2025-12-01",
    "on:2025-11-3, 2025-11-03, 2025-11-04",
    "am:3.11.2025, 2025-11-03, 2025-11-04",
    "on:today, 2026-11-30, 2026-12-01",
    "am:gestern, 2026-11-29, 2026-11-30",
    "on:\"this week\", 2026-11-30, 2026-12-07",
    "on:last-week, 2026-11-23, 2026-11-30",
    "on:\"last month\", 2026-10-01, 2026-11-01",
    "am:\"letztes Jahr\", 2025-01-01, 2026-01-01",
  })
  void days_are_said_in_digits_and_as_people_say_them(
      String query, LocalDate from, LocalDate until) {
    var today = LocalDate.of(2026, 11, 30);
    assertThat(parts(query))
        .singleElement()
        .satisfies(
            that -> {
              var dated = (Dated) ((That) that).condition();
              assertThat(dated.side()).isEqualTo(Side.ON);
              assertThat(dated.period().from(today)).isEqualTo(from);
              assertThat(dated.period().until(today)).isEqualTo(until);
            });
  }

  @Test
  void what_is_no_value_of_an_operator_is_a_word_and_told() {
    for (var text : List.of("colour:blurple", "on:2025-13", "is:", "before:\"\"", "in:x")) {
      assertThat(parts(text)).as(text).containsExactly(new Words(text.replace("\"\"", "")));
    }
    assertThat(SearchQuery.parse("farbe:blurple \"on:call\" on:call -is:\"a b\" title:").misread())
        .containsExactly(
            new Misread(Operator.COLOUR, "blurple"),
            new Misread(Operator.ON, "call"),
            new Misread(Operator.IS, "a b"));
  }

  @Test
  void what_is_still_typed_of_an_operator_is_not_in_the_way() {
    for (var text :
        List.of("tide is:", "tide is:unr", "tide speaker:", "tide on:\"last mo", "tide on:20")) {
      assertThat(typed(text)).as(text).containsExactly(new Words("tide"));
      assertThat(SearchQuery.typed(text).misread()).as(text).isEmpty();
    }
    assertThat(typed("is:unread")).containsExactly(new That(new Is(Standing.UNREAD)));
    assertThat(typed("is:unx")).containsExactly(new Beginning("is:unx"));
    assertThat(typed("is:unr ")).containsExactly(new Words("is:unr"));
  }

  @Test
  void either_side_of_or_is_all_that_stands_there() {
    assertThat(parts("a b OR c ODER -d"))
        .containsExactly(
            new Or(
                List.of(
                    new And(List.of(new Words("a"), new Words("b"))),
                    new Words("c"),
                    new Not(new Words("d")))));
    assertThat(parts("a (b OR (c OR d)) -(e f)"))
        .containsExactly(
            new Words("a"),
            new Or(List.of(new Words("b"), new Words("c"), new Words("d"))),
            new Not(new And(List.of(new Words("e"), new Words("f")))));
    assertThat(parts("(a or b)")).containsExactly(new Words("a"), new Words("or"), new Words("b"));
  }

  @Test
  void brackets_and_or_that_have_no_other_side_say_nothing() {
    assertThat(parts("OR")).isEmpty();
    for (var text :
        List.of("OR a", "a OR", "(a", "a)", ")a(", "((a)", "() a", "(OR) a OR OR", "(a OR (")) {
      assertThat(parts(text)).as(text).containsExactly(new Words("a"));
    }
    assertThat(parts("f(x) g(x a:)) y"))
        .containsExactly(
            new Words("f(x)"), new Words("g"), new Words("x"), new Words("a:"), new Words("y"));
    var deep = "(-".repeat(200) + "a" + ")".repeat(200);
    assertThat(SearchQuery.parse(SearchQuery.parse(deep).query().written()).query())
        .isEqualTo(SearchQuery.parse(deep).query());
  }
}
