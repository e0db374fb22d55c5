package app.hallway.importing.metadata;

import app.hallway.model.ImportWarning;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** When a report was published: a date that can be right, or none. */
final class ReportDate {
  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
  private static final int HEAD = 40;
  private final LocalDate latest;
  private final Consumer<ImportWarning> warnings;

  ReportDate(Clock clock, Consumer<ImportWarning> warnings) {
    this.latest = LocalDate.now(clock).plusYears(1);
    this.warnings = warnings;
  }

  /** What says when it was published, else what says when it was changed, else the event's days. */
  Optional<LocalDate> of(
      Facts facts, String title, String markdown, Byline byline, SourceName source) {
    return firstPlausible(facts.published())
        .or(() -> byline.published().filter(this::isPlausible))
        .or(() -> dated(source))
        .or(() -> first(DaysInText.alone(markdown.lines().limit(HEAD).toList())))
        .or(() -> first(DaysInText.in(title)))
        .or(() -> DaysInText.ofOwnFiles(markdown).filter(this::isPlausible))
        .or(() -> firstPlausible(facts.changed()))
        .or(() -> first(DaysInText.inOpening(markdown)));
  }

  private Optional<LocalDate> first(Stream<LocalDate> days) {
    return days.filter(this::isPlausible).findFirst();
  }

  private Optional<LocalDate> dated(SourceName source) {
    return NameDate.candidates(source.name(), source.path()).filter(this::isPlausible).findFirst();
  }

  private Optional<LocalDate> firstPlausible(List<String> texts) {
    return texts.stream().flatMap(text -> plausible(text).stream()).findFirst();
  }

  private Optional<LocalDate> plausible(String text) {
    var date = DateText.parse(text);
    if (date.isPresent() && !isPlausible(date.get())) {
      warnings.accept(new ImportWarning(ImportWarning.Kind.DATE_IMPLAUSIBLE, 0, text));
      return Optional.empty();
    }
    return date;
  }

  private boolean isPlausible(LocalDate date) {
    return !date.isBefore(EARLIEST) && !date.isAfter(latest);
  }
}
