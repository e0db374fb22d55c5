package app.hallway.ui.palette;

import app.hallway.search.NameMatch;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.common.threads.LibraryWork;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What a palette has, and what of it goes with what was typed: the best first. FX thread only. */
public final class PaletteViewModel {
  static final int MOST = 50;

  private final StringProperty typed = new SimpleStringProperty("");
  private final ObservableList<PaletteRow> shown = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper("");
  private List<PaletteRow> all = List.of();
  private int generation;

  private record Scored(PaletteRow row, int score) {}

  PaletteViewModel() {
    typed.subscribe(this::choose);
  }

  StringProperty typed() {
    return typed;
  }

  ObservableList<PaletteRow> shown() {
    return shown;
  }

  /** Said where there is nothing to choose, or more than is shown; else empty. */
  ReadOnlyStringProperty line() {
    return line.getReadOnlyProperty();
  }

  /** Has these, in this order where nothing is typed or they go with it equally well. */
  void offer(List<PaletteRow> rows) {
    all = List.copyOf(rows);
    generation++;
    choose(typed.get());
  }

  /** Has what is found off the FX thread; until then, nothing. */
  void offer(LibraryWork work, Callable<List<PaletteRow>> rows) {
    offer(List.of());
    line.set(Messages.text("palette.looking"));
    int asked = generation;
    work.ask(
        rows,
        found -> {
          if (asked == generation) {
            offer(found);
          }
        });
  }

  private void choose(String letters) {
    var match = new NameMatch(letters);
    var found =
        all.stream()
            .flatMap(
                row -> match.score(row.name()).stream().mapToObj(score -> new Scored(row, score)))
            .sorted(Comparator.comparingInt(Scored::score).reversed())
            .toList();
    int least = found.isEmpty() ? 0 : NameMatch.leastBeside(found.getFirst().score());
    var good = found.stream().takeWhile(one -> one.score() >= least).map(Scored::row).toList();
    shown.setAll(good.subList(0, Math.min(MOST, good.size())));
    line.set(words(good.size()));
  }

  private static String words(int found) {
    return found == 0
        ? Messages.text("palette.nothing")
        : found > MOST ? Messages.text("palette.more", MOST, found) : "";
  }
}
