package app.hallway.library.likeness;

import app.hallway.importing.metadata.SourceName;
import app.hallway.model.ReportMetadata;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What tells whether two texts are states of one report where neither address nor path says it.
 * Rather two reports for one than one for two: a series of posts has much in common, and so have a
 * post and the one that brings it up again a year later.
 *
 * @param title null where only the file's name stands for it
 */
public record ReportLikeness(
    @Nullable String title, List<String> authors, @Nullable LocalDate date, Fingerprint text) {
  private static final int FEWEST_RUNS = 24;
  private static final double SAME_TITLE = 0.5;
  private static final double LIKE_TITLE = 0.55;
  private static final double NO_TITLE = 0.6;
  private static final double OTHER_DATE = 0.7;
  private static final double OTHER_TITLE = 0.8;
  private static final double OTHER_TITLE_AND_DATE = 0.95;

  public static ReportLikeness of(
      ReportMetadata about, String sourceName, @Nullable Path path, Fingerprint text) {
    return new ReportLikeness(
        about.title().equals(new SourceName(sourceName, path).asTitle()) ? null : about.title(),
        about.authors(),
        about.date(),
        text);
  }

  private enum Titles {
    SAME,
    LIKE,
    UNKNOWN,
    OTHER
  }

  /** Whether so much of a report's words is here that more has to be known of it. */
  public boolean mayBe(Fingerprint other) {
    int shared = text.shared(other);
    return shared >= FEWEST_RUNS && contained(shared, other) >= SAME_TITLE;
  }

  private double contained(int shared, Fingerprint other) {
    return (double) shared / Math.min(text.size(), other.size());
  }

  /** How much of the shorter text stands in the other; 0 where they are not one report. */
  public double to(ReportLikeness other) {
    int shared = text.shared(other.text);
    double contained = contained(shared, other.text);
    double common = (double) shared / (text.size() + other.text.size() - shared);
    return shared >= FEWEST_RUNS && isEnough(other, contained, common) ? contained + common : 0;
  }

  private boolean isEnough(ReportLikeness other, double contained, double common) {
    boolean otherDate = date != null && other.date != null && !date.equals(other.date);
    double needed =
        switch (titles(other)) {
          case SAME -> otherDate ? OTHER_DATE : SAME_TITLE;
          case LIKE -> otherDate ? OTHER_TITLE : LIKE_TITLE;
          case UNKNOWN -> otherDate ? OTHER_TITLE : NO_TITLE;
          case OTHER -> 2;
        };
    boolean sameAuthors = mayHaveSameAuthors(other);
    return (contained >= needed && sameAuthors)
        || common >= (otherDate || !sameAuthors ? OTHER_TITLE_AND_DATE : OTHER_TITLE);
  }

  private Titles titles(ReportLikeness other) {
    if (title == null || other.title == null) {
      return Titles.UNKNOWN;
    }
    if (squeezed(title).equals(squeezed(other.title))) {
      return Titles.SAME;
    }
    var some = new HashSet<>(Fingerprint.words(title));
    var others = new HashSet<>(Fingerprint.words(other.title));
    return some.containsAll(others) || others.containsAll(some) ? Titles.LIKE : Titles.OTHER;
  }

  private static String squeezed(String title) {
    return String.join("", Fingerprint.words(title));
  }

  private boolean mayHaveSameAuthors(ReportLikeness other) {
    var some = names(authors);
    var others = names(other.authors);
    return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
  }

  private static Set<String> names(List<String> authors) {
    var names = new HashSet<String>();
    authors.forEach(name -> names.add(squeezed(name).toLowerCase(Locale.ROOT)));
    return names;
  }
}
