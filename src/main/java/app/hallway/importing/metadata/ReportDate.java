package app.hallway.importing.metadata;

import app.hallway.importing.frontmatter.Fields;
import app.hallway.model.ImportWarning;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** When a report was published: a date that can be right, or none. */
final class ReportDate {
  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
  private static final String[] PUBLISHED = {
    "date",
    "published",
    "publishdate",
    "publish_date",
    "pubdate",
    "pub_date",
    "date_published",
    "datepublished",
    "published_at",
    "publishedat",
    "published_on",
    "published_time",
    "created",
    "created_at",
    "createdat",
    "date_created",
    "created_on",
    "posted",
    "posted_on",
    "posted_at"
  };
  private static final String[] CHANGED = {
    "updated", "updated_at", "lastmod", "last_modified_at", "date_updated", "modified"
  };

  private final LocalDate latest;
  private final Consumer<ImportWarning> warnings;

  ReportDate(Clock clock, Consumer<ImportWarning> warnings) {
    this.latest = LocalDate.now(clock).plusYears(1);
    this.warnings = warnings;
  }

  Optional<LocalDate> of(Fields fields, SourceName source) {
    return plausible(fields, PUBLISHED)
        .or(
            () ->
                NameDate.candidates(source.name(), source.path())
                    .filter(this::isPlausible)
                    .findFirst())
        .or(() -> plausible(fields, CHANGED));
  }

  private Optional<LocalDate> plausible(Fields fields, String... names) {
    return fields.texts(names).flatMap(text -> plausible(text).stream()).findFirst();
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
