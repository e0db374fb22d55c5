package app.hallway.ui.library.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.hallway.library.ToldReports;
import app.hallway.model.SpeakerName;
import app.hallway.model.Speaking;
import app.hallway.model.TalkKind;
import app.hallway.testing.OwnLibrary;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.side.Bench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of speakers over a real library. */
class SpeakersViewModelTest {
  private static final SpeakerName WILK = new SpeakerName("Tomasz Wilk");

  @TempDir Path folder;
  @AutoClose private OwnLibrary own;
  private SpeakersViewModel model;

  @BeforeEach
  void open() throws Exception {
    own = new OwnLibrary(folder).filled();
    ToldReports.put(
        own.library,
        "https://ferry.example/notes",
        "Ferry Days 2025",
        "Rows and owners\n\nThey have owners.\n\n\nQueues again\n\nA retry is a write.",
        List.of(
            Bench.talk(
                "Rows and owners",
                TalkKind.TALK,
                null,
                List.of(new Speaking("Wilk Tomasz 🌊", "Lumen")),
                List.of(),
                0.9),
            Bench.talk(
                "Queues again",
                TalkKind.TALK,
                null,
                List.of(new Speaking("Leila Haddad", null)),
                List.of(),
                0.9)));
    model = new SpeakersViewModel(own.commons);
  }

  private List<String> names() {
    return model.speakers().stream().map(row -> row.speaker().name().text()).toList();
  }

  @Test
  void nothing_is_read_before_somebody_looks() {
    assertThat(model.speakers()).isEmpty();
    model.list().watched().set(true);
    assertThat(names())
        .containsExactly("Ana Reyes", "Leila Haddad", "Tomasz Wilk", "Wilk Tomasz 🌊");
  }

  @Test
  void they_are_sorted_by_name_by_talks_or_by_who_may_be_the_same() {
    model.list().watched().set(true);
    model.order().set(SpeakerOrder.TALKS);
    assertThat(names().getFirst()).isEqualTo("Leila Haddad");
    model.order().set(SpeakerOrder.OFFERS);
    assertThat(names()).startsWith("Tomasz Wilk", "Wilk Tomasz 🌊", "Ana Reyes");
  }

  @Test
  void words_narrow_them_by_name_affiliation_and_event() {
    model.list().watched().set(true);
    model.list().words().set("lumen");
    assertThat(names()).containsExactly("Wilk Tomasz 🌊");
    model.list().words().set("🌊");
    assertThat(names()).containsExactly("Wilk Tomasz 🌊");
    model.list().words().set("nobody at all");
    assertThat(names()).isEmpty();
  }

  @Test
  void who_may_be_the_same_is_said_until_the_user_decides() {
    model.list().watched().set(true);
    var row = model.speakers().get(2);
    assertThat(Objects.requireNonNull(row.offer()).other().name().text())
        .isEqualTo("Wilk Tomasz 🌊");
    own.library.speakers().merge(WILK, new SpeakerName("Wilk Tomasz 🌊"));
    await().untilAsserted(() -> assertThat(names()).hasSize(3));
    assertThat(model.speakers()).allMatch(one -> one.offer() == null);
    model.list().words().set("wilk tomasz");
    assertThat(names()).containsExactly("Tomasz Wilk");
  }

  @Test
  void an_opened_speaker_is_wished_for() {
    model.list().watched().set(true);
    var asked = new ArrayList<Workspace.Request>();
    own.workspace.onRequest(asked::add);
    var first = model.speakers().getFirst();
    model.open(first);
    assertThat(first.speaker().name().text()).isEqualTo("Ana Reyes");
    assertThat(asked).containsExactly(new Workspace.SpeakerRequest(first.speaker().name()));
  }
}
