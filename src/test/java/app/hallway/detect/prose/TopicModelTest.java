package app.hallway.detect.prose;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.detect.prose.TopicFitting.Stretch;
import app.hallway.detect.prose.TopicFitting.Told;
import app.hallway.markdown.InlineText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicModelTest {
  private static final TopicModel FITTED = TopicModel.fitted();

  private static InlineText words(String text) {
    return new InlineText(text, List.of(), List.of(), List.of());
  }

  private static String likeliest(TopicModel model, String text) {
    var topics = model.find(new TopicSigns(words(text), true, 0));
    return topics.isEmpty()
        ? ""
        : text.substring(topics.getFirst().start(), topics.getFirst().end());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Weber gave a talk about roots that hold the dunes. | roots that hold the dunes
          The day ended with a keynote by Carla Sommer about the history of the garden gnome. | the history of the garden gnome
          Anna Weber sprach über Wurzeln im Sand. | Wurzeln im Sand
          Anna Weber habló sobre las raíces del jardín. | las raíces del jardín
          """)
  void it_finds_what_a_sentence_says_that_a_talk_was_about(String sentence, String topic) {
    assertThat(likeliest(FITTED, sentence)).isEqualTo(topic);
  }

  @Test
  void topics_of_a_sentence_do_not_overlap_and_lie_within_it() {
    var text =
        "After lunch Anna Weber talked about roots, Bob Cole about leaves, and Dan Hill showed how"
            + " seeds travel.";
    var topics = FITTED.find(new TopicSigns(words(text), true, 1));
    assertThat(topics).isNotEmpty().allMatch(t -> 0 <= t.start() && t.start() < t.end());
    for (var one : topics) {
      assertThat(topics)
          .filteredOn(other -> !other.equals(one))
          .allMatch(other -> other.end() <= one.start() || one.end() <= other.start());
    }
  }

  @Test
  void a_sentence_without_words_has_none() {
    assertThat(FITTED.find(new TopicSigns(words(""), false, 0))).isEmpty();
    assertThat(FITTED.find(new TopicSigns(words("– … !"), false, 0))).isEmpty();
  }

  @Test
  void fitting_learns_where_topics_begin_and_end() {
    var told =
        Stream.of("hedges", "dry walls", "the long rain", "seeds in winter", "salt")
            .flatMap(topic -> Stream.of("Ada", "Bob", "Cleo").map(name -> told(name, topic)));
    var others =
        Stream.of("Nobody slept.", "It rained before dawn.", "Somebody came late.", "We ate soup.")
            .map(text -> new Told(words(text), false, 0, List.of()));
    var model = TopicFitting.model(TopicFitting.fit(Stream.concat(told, others).toList()));
    assertThat(likeliest(model, "Dora whistled upon wet leaves all day.")).isEqualTo("wet leaves");
    assertThat(likeliest(model, "Nobody came before noon.")).isEmpty();
  }

  private static Told told(String name, String topic) {
    var before = name + " whistled upon ";
    var text = before + topic + " all day.";
    var stretch = new Stretch(before.length(), before.length() + topic.length());
    return new Told(words(text), false, 0, List.of(stretch));
  }
}
