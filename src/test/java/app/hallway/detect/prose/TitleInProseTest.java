package app.hallway.detect.prose;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.markdown.InlineText;
import app.hallway.markdown.Markdown;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What sentences say that talks were about, and where those words begin and end. */
class TitleInProseTest {
  /** Finds no topic: here it is the forms that count. */
  private static final TopicModel TOPICS = findingNothing();

  private static TopicModel findingNothing() {
    var weights = new byte[2 * TopicSigns.SIZE];
    weights[0] = Byte.MIN_VALUE;
    return new TopicModel(weights);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Byron spoke about keeping bees on rooftops.                       | keeping bees on rooftops
          Next up was Ada Byron, who talked about old hedges.                   | old hedges
          I went to the session of Ada Byron on drip irrigation.                | drip irrigation
          Tom Hale's lightning talk about compost made everybody laugh.         | compost
          In the afternoon Tom Hale from Spade showed how hedges grow.          | how hedges grow
          Tom Hale took the stage to explain how hedges grow.                   | how hedges grow
          Tom Hale gave an introduction to hedge mazes.                         | introduction to hedge mazes
          I also enjoyed Tom Hale on compost heaps.                             | compost heaps
          Ada Byron hielt einen Vortrag über alte Apfelsorten.                  | alte Apfelsorten
          Tom Hale stellte das Bewässerungssystem der Stadt vor.                | das Bewässerungssystem der Stadt
          Danach stellten Ada Byron und Tom Hale ihr Gewächshaus vor.           | ihr Gewächshaus
          Anna Weber sprach darüber, wie man Hecken schneidet.                  | wie man Hecken schneidet
          Zuletzt erklärte Tom Hale, wie man Hecken schneidet.                  | wie man Hecken schneidet
          Ada Byron nous a parlé des ruches sur les toits.                      | ruches sur les toits
          Marie Dupont a présenté les nouveautés du potager.                    | les nouveautés du potager
          Des conférences, j'ai aimé celle de Marie Dupont sur le tilleul.      | le tilleul
          Ana García habló sobre el riego por goteo.                            | el riego por goteo
          La ponencia de Ana García trató de los huertos urbanos.               | los huertos urbanos
          Luego Ana García nos contó cómo podar un olivo.                       | cómo podar un olivo
          Assisti à palestra da Ana Souza sobre compostagem.                    | compostagem
          Depois, o João Silva apresentou um projeto de irrigação.              | um projeto de irrigação
          Marco Rossi ci ha parlato di orti verticali.                          | orti verticali
          L'intervento di Marco Rossi sugli orti verticali è stato bello.       | orti verticali
          Jan de Vries gaf een lezing over daktuinen.                           | daktuinen
          De keynote van Jan de Vries ging over bijen in de stad.               | bijen in de stad
          Anna Kowalska opowiedziała o ogrodach na dachach.                     | ogrodach na dachach
          Petr Novák měl přednášku o tom, jak roste mech.                       | jak roste mech
          Иван Петров рассказал о том, как устроен компост.                     | как устроен компост
          Kari Nordmann holdt et foredrag om takhager.                          | takhager
          田中さんの「屋上の庭」がよかった。                                      | 屋上の庭
          鈴木さんは屋上の庭について発表しました。                                 | 屋上の庭
          김민수님의 옥상 정원 세션이 좋았다.                                     | 옥상 정원
          김민수 님은 옥상 정원에 대해 발표했다.                                  | 옥상 정원
          王小明分享了屋顶上的蜜蜂，很有意思。                                    | 屋顶上的蜜蜂
          """)
  void each_form_of_telling_gives_its_topic(String sentence, String topic) {
    assertThat(titles(sentence)).containsExactly(topic);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The talk about Node.js and bees was short.                      | Node.js and bees
          The talk was called "Spades vs. Forks" by its speakers.         | Spades vs. Forks
          I saw a talk on hedges which nobody else liked.                 | hedges
          La charla sobre setos que vimos fue corta.                      | setos
          Il talk sulla potatura che ho visto era breve.                  | potatura
          We heard a speech about hedge mazes by Juno Vale from Spade.    | hedge mazes
          I liked the talk on soil in the main hall.                      | soil
          There was a talk about why hedges are green.                    | why hedges are green
          There was a talk on [Hedges](https://hedges.example) and trees. | Hedges
          """)
  void a_topic_ends_where_something_else_is_said(String sentence, String topic) {
    assertThat(titles(sentence)).containsExactly(topic);
  }

  @Test
  void talks_told_of_at_once_are_told_apart() {
    assertThat(titles("There were lightning talks on Hedges (so green), old roots and Bees."))
        .containsExactly("Hedges", "old roots", "Bees");
    assertThat(titles("Two presentations were about soil and Watering the Roof."))
        .containsExactly("soil", "Watering the Roof");
    assertThat(titles("There were talks about salt and pepper."))
        .containsExactly("salt and pepper");
  }

  @Test
  void each_of_several_people_has_a_topic() {
    assertThat(titles("Ada Byron discussed old hedges, while Tom Hale demonstrated a new spade."))
        .containsExactly("old hedges", "a new spade");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Wendy listened to Hedge Mazes in Production by **Tom Hale**.     | Hedge Mazes in Production
          Let us water the roof by **Juno Vale** was the next talk.        | Let us water the roof
          The last talk of the day, Watering the Roof by Tom Hale, ran on. | Watering the Roof
          We met at the Watering Old Roofs workshop.                       | Watering Old Roofs
          Ada Byron opened with her keynote Gardens of Tomorrow.           | Gardens of Tomorrow
          *Gardens of tomorrow*, by Juno Vale, was fun.                    | Gardens of tomorrow
          The hall was full, and the title was “Who Waters the Roof?”      | Who Waters the Roof?
          """)
  void a_title_without_marks_is_known_by_what_stands_beside_it(String sentence, String title) {
    assertThat(titles(sentence)).containsExactly(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He talked to Daniel in the hallway.",
        "I saw the talk on the main stage.",
        "My talk was on Friday.",
        "It was a good talk on so many levels.",
        "They discussed a number of things.",
        "The garden of Ada Byron is green.",
        "This session was *really* good."
      })
  void what_tells_of_no_topic_gives_none(String sentence) {
    assertThat(titles(sentence)).isEmpty();
  }

  @Test
  void a_title_in_capitals_counts_where_its_paragraph_speaks_of_talks() {
    var sentence = inline("*Hedge Mazes in Production* had great tips.");
    assertThat(TitleInProse.find(sentence, true, 0, TOPICS)).hasSize(1);
    assertThat(TitleInProse.find(sentence, false, 0, TOPICS)).isEmpty();
    assertThat(TitleInProse.find(inline("It was *really very green* there."), true, 0, TOPICS))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Byron gave a ",
        "talks on a and ",
        "talk by Ada ",
        "さんの",
        "分享",
        "stellte Ada ",
        "how ",
        "Ada spoke "
      })
  void a_repeated_token_takes_no_longer_than_its_length(String token) {
    var text = inline(token.repeat(100_000 / token.length()));
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> Sentences.of(text).forEach(sentence -> TitleInProse.find(sentence, true, 0, TOPICS)));
  }

  private static List<String> titles(String paragraph) {
    return Sentences.of(inline(paragraph)).stream()
        .flatMap(sentence -> words(sentence, TitleInProse.find(sentence, false, 0, TOPICS)))
        .toList();
  }

  private static Stream<String> words(InlineText sentence, List<TitleInProse> titles) {
    return titles.stream().map(t -> sentence.text().substring(t.start(), t.end()));
  }

  private static InlineText inline(String paragraph) {
    return InlineText.of(Markdown.parse(paragraph).root().getFirstChild());
  }
}
