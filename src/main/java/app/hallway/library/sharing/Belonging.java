package app.hallway.library.sharing;

import app.hallway.anchor.QuotePlaces;
import app.hallway.annotations.SharedAnnotation;
import app.hallway.annotations.SharedSource;
import app.hallway.library.likeness.GenericTitles;
import app.hallway.model.Placement;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.search.PlainWords;
import app.hallway.store.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells which report the text of an annotation is: the one at its address, else the one that has
 * its title where that is sure. Within one transaction.
 */
public final class Belonging {
  private static final Pattern AND = Pattern.compile("\\s*[,;&]\\s*|\\s+and\\s+");

  /** Words that are so long do not stand in another report by chance. */
  private static final int TELLING = 24;

  private final Session session;
  private final Map<ReportId, QuotePlaces> places = new HashMap<>();
  private @Nullable Map<String, List<ReportSummary>> titles;

  public Belonging(Session session) {
    this.session = session;
  }

  /** Which one it is. */
  public sealed interface Found {
    record One(ReportId report) implements Found {}

    record None() implements Found {}

    record Several() implements Found {}
  }

  /**
   * Finds the report of a text.
   *
   * @param annotations all that there are of it: their words may tell
   */
  public Found find(SharedSource source, List<SharedAnnotation> annotations) {
    var keys = SourceKeys.of(source);
    return byAddress(keys)
        .<Found>map(Found.One::new)
        .orElseGet(() -> byTitle(source, keys, annotations));
  }

  private Optional<ReportId> byAddress(SourceKeys keys) {
    return keys.addresses().stream()
        .flatMap(key -> session.reports().withUrlKey(key).stream())
        .filter(report -> session.reports().find(report).isPresent())
        .findFirst();
  }

  private Found byTitle(SharedSource source, SourceKeys keys, List<SharedAnnotation> annotations) {
    var called =
        keys.titles().stream()
            .map(key -> titles().getOrDefault(key, List.of()))
            .filter(reports -> !reports.isEmpty())
            .findFirst()
            .orElse(List.of());
    var sure = called.stream().filter(report -> isSure(source, report, annotations)).toList();
    if (sure.size() > 1) {
      return one(sure.stream().filter(report -> hasWords(report.id(), annotations)).toList(), true);
    }
    return one(sure, called.size() > 1);
  }

  private static Found one(List<ReportSummary> reports, boolean several) {
    if (reports.size() == 1) {
      return new Found.One(reports.getFirst().id());
    }
    return several ? new Found.Several() : new Found.None();
  }

  private Map<String, List<ReportSummary>> titles() {
    if (titles == null) {
      titles =
          session.reports().list(new ReportFilter.All()).stream()
              .collect(
                  Collectors.groupingBy(report -> SourceKeys.title(report.metadata().title())));
    }
    return titles;
  }

  private boolean isSure(
      SharedSource source, ReportSummary report, List<SharedAnnotation> annotations) {
    var told = names(AND.splitAsStream(source.author()).toList());
    var known = names(report.metadata().authors());
    boolean unknown = told.isEmpty() || known.isEmpty();
    boolean same = told.stream().anyMatch(known::contains);
    return same
        || (unknown && GenericTitles.isDistinctive(report.metadata().title()))
        || hasWords(report.id(), annotations);
  }

  private static Set<String> names(List<String> authors) {
    return authors.stream()
        .map(PlainWords::of)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }

  private boolean hasWords(ReportId report, List<SharedAnnotation> annotations) {
    var words = places.computeIfAbsent(report, this::places);
    return annotations.stream()
        .filter(one -> one.passage().exact().length() >= TELLING)
        .anyMatch(
            one -> words.find(Landing.quoted(one.passage()), null) instanceof Placement.Anchored);
  }

  private QuotePlaces places(ReportId report) {
    return QuotePlaces.in(
        session.versions().current(report).map(session.versions()::readingText).orElse(""));
  }
}
