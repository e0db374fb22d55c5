package app.hallway.detect;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.DetectedTalk;
import app.hallway.model.Speaking;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("InlineFormatString")
class CancelledTalksTest {
  private static DetectedTalk talk(String heading) {
    var others =
        """
        ## A dam for every queue – Katie Miller

        It holds the water.

        ## %s

        There is something to say of it.

        ## Rivers of events – Sonia Lopez

        How water finds its way.
        """;
    var talks = GardenReport.detect(others.formatted(heading)).talks();
    assertThat(talks).as(heading).hasSize(3);
    assertThat(List.of(talks.getFirst(), talks.getLast())).noneMatch(DetectedTalk::cancelled);
    return talks.get(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CANCELLED: Names are hard – Cleo Baker",
        "Canceled: Names are hard – Cleo Baker",
        "cancelled – Names are hard – Cleo Baker",
        "CANCELLED Names are hard – Cleo Baker",
        "[Canceled] Names are hard – Cleo Baker",
        "(cancelled) Names are hard – Cleo Baker",
        "【中止】Names are hard – Cleo Baker",
        "**Cancelled** Names are hard – Cleo Baker",
        "~~Names are hard – Cleo Baker~~",
        "~~Names are hard~~ – Cleo Baker",
        "<s>Names are hard – Cleo Baker</s>",
        "<del>Names are hard</del> – Cleo Baker",
        "❌ Names are hard – Cleo Baker",
        "🚫 Names are hard – Cleo Baker",
        "❌ CANCELLED: Names are hard – Cleo Baker",
        "Names are hard – Cleo Baker ❌",
        "Names are hard – Cleo Baker (cancelled)",
        "Names are hard (cancelled) – Cleo Baker",
        "Names are hard – Cleo Baker [CANCELLED]",
        "Names are hard – Cleo Baker (cancelled due to illness)",
        "Names are hard – Cleo Baker – cancelled",
        "Names are hard – CANCELLED – Cleo Baker",
        "Names are hard – Cleo Baker, cancelled because of the snow",
        "Names are hard – Cleo Baker: unfortunately cancelled!",
        "10:30 CANCELLED: Names are hard – Cleo Baker",
        "3. Cancelled: Names are hard – Cleo Baker",
        "ABGESAGT: Names are hard – Cleo Baker",
        "Names are hard – Cleo Baker (entfällt)",
        "Entfällt: Names are hard – Cleo Baker",
        "Names are hard – Cleo Baker (leider ausgefallen)",
        "ANNULÉ : Names are hard – Cleo Baker",
        "[Annulée] Names are hard – Cleo Baker",
        "CANCELADA: Names are hard – Cleo Baker",
        "Names are hard – Cleo Baker (cancelado)",
        "Suspendida: Names are hard – Cleo Baker",
        "ANNULLATO: Names are hard – Cleo Baker",
        "Geannuleerd: Names are hard – Cleo Baker",
        "ODWOŁANE: Names are hard – Cleo Baker",
        "ZRUŠENO: Names are hard – Cleo Baker",
        "INSTÄLLT: Names are hard – Cleo Baker",
        "AFLYST: Names are hard – Cleo Baker",
        "PERUTTU: Names are hard – Cleo Baker",
        "Отменён: Names are hard – Cleo Baker",
        "СКАСОВАНО: Names are hard – Cleo Baker",
        "ΑΚΥΡΏΘΗΚΕ: Names are hard – Cleo Baker",
        "İptal edildi: Names are hard – Cleo Baker",
        "取消：Names are hard – Cleo Baker",
        "Names are hard – Cleo Baker（已取消）",
        "キャンセル：Names are hard – Cleo Baker",
        "[취소] Names are hard – Cleo Baker"
      })
  void it_is_the_same_talk_and_cancelled(String heading) {
    var talk = talk(heading);
    assertThat(talk.title()).isEqualTo("Names are hard");
    assertThat(talk.speakers()).extracting(Speaking::name).containsExactly("Cleo Baker");
    assertThat(talk.cancelled()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cancellation in structured concurrency",
        "How cancelled tasks leak",
        "What the cancelled flight taught us",
        "Names are hard (part two)",
        "Crossing ~~borders~~ rivers",
        "✅ Names are hard",
        "The art of calling things off"
      })
  void words_of_a_title_say_nothing_of_the_session(String title) {
    assertThat(talk(title + " – Cleo Baker").cancelled()).isFalse();
  }

  @Test
  void a_row_says_so_in_any_cell() {
    var talks =
        GardenReport.detect(
                """
                | Time | Talk | Speaker | State |
                |---|---|---|---|
                | 10:00 | Ropes and knots explained | Katie Miller | |
                | 11:00 | ~~Anchors for everyone~~ | Cleo Baker | |
                | 12:00 | Sails of tomorrow | Sonia Lopez | cancelled |
                | 13:00 | Tides (CANCELLED) by heart | Emil Novak | |
                """)
            .talks();
    assertThat(talks)
        .extracting(DetectedTalk::title)
        .containsExactly(
            "Ropes and knots explained",
            "Anchors for everyone",
            "Sails of tomorrow",
            "Tides by heart");
    assertThat(talks).extracting(DetectedTalk::cancelled).containsExactly(false, true, true, true);
  }

  @ParameterizedTest
  @CsvSource({
    "II. Names are hard",
    "IV) Names are hard",
    "III: Names are hard",
    "II – Names are hard",
    "#3 Names are hard",
    "#12: Names are hard",
    "No. 3: Names are hard",
    "Nr. 3 – Names are hard",
    "N° 3 Names are hard",
    "№ 3. Names are hard",
    "(4) Names are hard",
    "[4] Names are hard",
    "(iv) Names are hard",
    "(d) Names are hard",
    "4) Names are hard",
    "4. Names are hard",
    "4 – Names are hard",
    "1.2. Names are hard",
    "① Names are hard",
    "⑳Names are hard",
    "⑴ Names are hard",
    "❸ Names are hard",
    "Ⅳ. Names are hard",
    "4️⃣ Names are hard",
    "c) Names are hard",
    "iii. Names are hard",
    "（三）Names are hard",
    "三、Names are hard",
    "３．Names are hard"
  })
  void numbers_of_all_kinds_go_from_titles(String heading) {
    var talk = talk(heading + " – Cleo Baker");
    assertThat(talk.title()).isEqualTo("Names are hard");
    assertThat(talk.cancelled()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10 names for one queue",
        "1984 and other names",
        "IX ways to a name",
        "(Re)naming all things",
        "#NoNames as a way of life",
        "3D names for all"
      })
  void numbers_that_a_title_begins_with_stay(String title) {
    assertThat(talk(title + " – Cleo Baker").title()).isEqualTo(title);
  }
}
