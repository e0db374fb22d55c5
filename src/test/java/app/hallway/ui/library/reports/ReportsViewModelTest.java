package app.hallway.ui.library.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.hallway.model.ReportFilter;
import app.hallway.testing.OwnLibrary;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsViewModelTest {
  @TempDir Path folder;
  @AutoClose private OwnLibrary own;
  private ReportsViewModel model;

  @BeforeEach
  void open() throws Exception {
    own = new OwnLibrary(folder).filled();
    model = new ReportsViewModel(own.commons);
  }

  @Test
  void the_newest_report_comes_first() {
    assertThat(authors()).containsExactly("Mina Okafor", "陈雨", "Rita Sousa");
  }

  @Test
  void another_order_sorts_what_is_shown() {
    model.order().set(ReportOrder.OLDEST);
    assertThat(authors()).containsExactly("Rita Sousa", "陈雨", "Mina Okafor");
    model.order().set(ReportOrder.TITLE);
    assertThat(authors()).containsExactly("Rita Sousa", "Mina Okafor", "陈雨");
  }

  @Test
  void stepping_opens_one_after_the_other_and_stops_at_the_ends() {
    model.step(1);
    assertThat(model.indexOfOpened()).isZero();
    model.step(1);
    assertThat(model.indexOfOpened()).isEqualTo(1);
    model.step(-1);
    model.step(-1);
    assertThat(model.indexOfOpened()).isZero();
  }

  @Test
  void what_is_being_read_stays_among_the_unread_until_another_is_opened() {
    model.filter().set(new ReportFilter.Unread());
    await().untilAsserted(() -> assertThat(authors()).hasSize(3));
    var first = model.reports().getFirst();
    model.open(first);
    model.markRead(List.of(first), true);
    await().untilAsserted(() -> assertThat(model.reports().getFirst().read()).isTrue());
    assertThat(authors()).hasSize(3);
    model.open(model.reports().get(1));
    model.markRead(List.of(model.reports().get(1)), true);
    await().untilAsserted(() -> assertThat(authors()).containsExactly("陈雨", "Rita Sousa"));
    model.filter().set(new ReportFilter.All());
    model.filter().set(new ReportFilter.Unread());
    await().untilAsserted(() -> assertThat(authors()).containsExactly("Rita Sousa"));
  }

  @Test
  void a_deleted_report_is_closed_and_lies_in_the_bin() {
    model.open(model.reports().getFirst());
    model.delete(List.of(model.reports().getFirst()));
    await().untilAsserted(() -> assertThat(authors()).containsExactly("陈雨", "Rita Sousa"));
    assertThat(own.workspace.report().get()).isNull();
    model.filter().set(new ReportFilter.Binned());
    assertThat(authors()).containsExactly("Mina Okafor");
    assertThat(model.isBin()).isTrue();
    model.open(model.reports().getFirst());
    assertThat(own.workspace.report().get()).isNull();
    assertThat(own.notices.newest().get().offer()).isNotNull();
    model.restore(List.copyOf(model.reports()));
    await().untilAsserted(() -> assertThat(model.reports()).isEmpty());
  }

  @Test
  void a_deletion_offers_to_be_undone() {
    model.delete(List.of(model.reports().getFirst()));
    var notice = own.notices.newest().get();
    assertThat(notice.problem()).isFalse();
    Objects.requireNonNull(notice.offer()).action().run();
    await().untilAsserted(() -> assertThat(authors()).hasSize(3));
  }

  private List<String> tags(int row) {
    return model.reports().get(row).userTags();
  }

  @Test
  void tags_of_several_reports_are_added_to_those_that_each_has() {
    var two = List.copyOf(model.reports().subList(0, 2));
    model.setCommonTags(two.subList(0, 1), List.of("mine", "both"));
    model.setCommonTags(two.subList(1, 2), List.of("both", "other"));
    await().untilAsserted(() -> assertThat(tags(1)).containsExactly("both", "other"));
    assertThat(ReportsViewModel.commonTags(List.copyOf(model.reports().subList(0, 2))))
        .containsExactly("both");

    model.setCommonTags(List.copyOf(model.reports().subList(0, 2)), List.of("both", "new"));
    await().untilAsserted(() -> assertThat(tags(1)).containsExactly("both", "other", "new"));
    assertThat(tags(0)).containsExactly("mine", "both", "new");

    model.setCommonTags(List.copyOf(model.reports().subList(0, 2)), List.of("new"));
    await().untilAsserted(() -> assertThat(tags(1)).containsExactly("other", "new"));
    assertThat(tags(0)).containsExactly("mine", "new");
  }

  @Test
  void tags_event_and_reading_state_are_set_for_all_that_are_chosen() {
    var two = List.copyOf(model.reports().subList(0, 2));
    model.setCommonTags(two, List.of("queue"));
    model.setEvent(two, "Harbour Conf 2026");
    model.markRead(two, true);
    await()
        .untilAsserted(
            () ->
                assertThat(List.copyOf(model.reports()).subList(0, 2))
                    .allSatisfy(
                        report -> {
                          assertThat(report.userTags()).containsExactly("queue");
                          assertThat(report.event()).isEqualTo("Harbour Conf 2026");
                          assertThat(report.read()).isTrue();
                        }));
  }

  private List<String> authors() {
    return List.copyOf(model.reports()).stream()
        .map(report -> report.metadata().authors().getFirst())
        .toList();
  }
}
