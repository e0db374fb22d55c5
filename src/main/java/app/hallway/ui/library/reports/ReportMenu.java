package app.hallway.ui.library.reports;

import app.hallway.model.ReportSummary;
import app.hallway.ui.common.Question;
import app.hallway.ui.common.texts.Messages;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be done with the chosen reports. */
public final class ReportMenu {
  private final ReportsViewModel model;
  private final Question question;

  public ReportMenu(ReportsViewModel model, Question question) {
    this.model = model;
    this.question = question;
  }

  ContextMenu of(Supplier<List<ReportSummary>> chosen) {
    var menu = new ContextMenu();
    menu.setOnShowing(event -> menu.getItems().setAll(items(chosen.get())));
    menu.getItems().add(item("library.reports.menu.open", ReportMenu::nothing, List.of()));
    return menu;
  }

  private static void nothing(List<ReportSummary> none) {}

  private List<MenuItem> items(List<ReportSummary> chosen) {
    if (model.isBin()) {
      return List.of(item("library.reports.menu.restore", model::restore, chosen));
    }
    return List.of(
        item("library.reports.menu.open", all -> model.open(all.getFirst()), chosen),
        item("library.reports.menu.read", all -> model.markRead(all, true), chosen),
        item("library.reports.menu.unread", all -> model.markRead(all, false), chosen),
        new SeparatorMenuItem(),
        item("library.reports.menu.tags", this::askTags, chosen),
        item("library.reports.menu.event", this::askEvent, chosen),
        new SeparatorMenuItem(),
        item("library.reports.menu.delete", this::delete, chosen));
  }

  private static MenuItem item(
      String key, Consumer<List<ReportSummary>> action, List<ReportSummary> chosen) {
    var item = new MenuItem(Messages.text(key));
    item.setDisable(chosen.isEmpty());
    item.setOnAction(event -> action.accept(chosen));
    return item;
  }

  /** Into the bin; out of it nothing is deleted. */
  void delete(List<ReportSummary> chosen) {
    if (!chosen.isEmpty() && !model.isBin()) {
      model.delete(chosen);
    }
  }

  private void askTags(List<ReportSummary> chosen) {
    var tags = String.join(", ", ReportsViewModel.commonTags(chosen));
    Consumer<String> answer = line -> model.setCommonTags(chosen, tags(line));
    if (chosen.size() == 1) {
      question.ask("library.reports.tags", tags, answer);
    } else {
      question.ask("library.reports.tags.several", tags, answer);
    }
  }

  private static List<String> tags(String line) {
    return Stream.of(line.split(",", -1))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }

  private void askEvent(List<ReportSummary> chosen) {
    var event = Objects.requireNonNullElse(chosen.getFirst().event(), "");
    question.ask("library.reports.event", event, answer -> model.setEvent(chosen, answer));
  }
}
