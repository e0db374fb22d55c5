package app.hallway.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.annotations.Offsets.Unit;
import app.hallway.model.TextSpan;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How a place is told to others, for any text. */
class UniqueQuoteTest {
  private static final List<String> WORDS =
      List.of("the ", "the ", "queue ", "無", "聊", "💀", "e\u0301", "\n", "👩‍💻", "owns ", ". ");

  private static String text(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(400); i >= 0; i--) {
      text.append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return text.toString();
  }

  /** As people mark it: whole characters. */
  private static TextSpan span(String text, Random random) {
    var ends = BreakIterator.getCharacterInstance(Locale.ROOT);
    ends.setText(text);
    int from = ends.preceding(1 + random.nextInt(text.length()));
    int to = ends.following(Math.min(text.length() - 1, from + random.nextInt(40)));
    return new TextSpan(from, to);
  }

  @Test
  void a_quote_stands_once_in_its_text_whatever_that_repeats() {
    for (long seed = 0; seed < 2000; seed++) {
      var random = new Random(seed);
      var text = text(random);
      var span = span(text, random);
      var quote = UniqueQuote.of(span, text);
      var whole = quote.prefix() + quote.exact() + quote.suffix();
      assertThat(quote.exact()).isEqualTo(span.of(text));
      assertThat(text.indexOf(whole) + quote.prefix().length())
          .as("seed %d", seed)
          .isEqualTo(span.start());
      assertThat(text.lastIndexOf(whole)).isEqualTo(text.indexOf(whole));
      assertThat(isWhole(quote.prefix()) && isWhole(quote.suffix())).as("seed %d", seed).isTrue();
    }
  }

  /** Cuts no character in two. */
  private static boolean isWhole(String text) {
    return text.isEmpty()
        || !(Character.isLowSurrogate(text.charAt(0))
            || Character.isHighSurrogate(text.charAt(text.length() - 1))
            || Character.getType(text.codePointAt(0)) == Character.NON_SPACING_MARK);
  }

  @Test
  void a_quote_of_one_word_over_and_over_is_as_long_as_it_must_be() {
    var text = "na ".repeat(5000);
    var quote = UniqueQuote.of(new TextSpan(6000, 6002), text);
    var whole = quote.prefix() + quote.exact() + quote.suffix();
    assertThat(text.indexOf(whole)).isEqualTo(text.lastIndexOf(whole));
  }

  @Test
  void offsets_count_code_points_and_lead_back() {
    for (long seed = 0; seed < 2000; seed++) {
      var random = new Random(seed);
      var text = text(random);
      var span = span(text, random);
      var told = Offsets.inCodePoints(span, text);
      assertThat(told.in(text)).as("seed %d", seed).contains(span);
      assertThat(told.end() - told.start()).isEqualTo(span.of(text).codePoints().count());
      assertThat(Offsets.inUtf16(span).in(text)).contains(span);
    }
  }

  @Test
  void offsets_behind_the_end_are_nowhere() {
    assertThat(new Offsets(0, 4, Unit.UTF_16).in("💀x")).isEmpty();
    assertThat(new Offsets(0, 3, Unit.CODE_POINTS).in("💀x")).isEmpty();
    assertThat(new Offsets(2, Integer.MAX_VALUE, Unit.CODE_POINTS).in("💀x")).isEmpty();
    assertThat(new Offsets(0, 2, Unit.CODE_POINTS).in("💀x")).contains(new TextSpan(0, 3));
  }
}
