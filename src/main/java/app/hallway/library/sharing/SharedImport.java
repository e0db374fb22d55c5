package app.hallway.library.sharing;

import app.hallway.annotations.SharedAnnotation;
import app.hallway.annotations.SharedKind;
import app.hallway.annotations.SharedSource;
import app.hallway.library.likeness.TalkKeys;
import app.hallway.library.reading.Articles;
import app.hallway.library.sharing.Belonging.Found;
import app.hallway.library.sharing.SharedTaking.Done;
import app.hallway.model.AnnotationFate;
import app.hallway.model.AnnotationOutcome;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportId;
import app.hallway.model.TalkFilter;
import app.hallway.model.TalkId;
import app.hallway.model.TalkSummary;
import app.hallway.model.VersionId;
import app.hallway.store.Session;
import app.hallway.store.Store;
import app.hallway.store.talks.Mention;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Annotations that are about to be taken, with the places that they have in reports as these are
 * shown. Places are looked for, and reports rendered, before the transaction that writes.
 */
public final class SharedImport {
  private final List<Coming> coming;
  private final Map<SharedSource, Found> reports;
  private final Map<ReportId, Landing> landings;

  private SharedImport(
      List<Coming> coming, Map<SharedSource, Found> reports, Map<ReportId, Landing> landings) {
    this.coming = coming;
    this.reports = reports;
    this.landings = landings;
  }

  /**
   * An annotation that comes.
   *
   * @param file where it comes from
   */
  public record Coming(String file, SharedAnnotation annotation) {}

  /** A report as it is shown. */
  private record Shown(VersionId version, String text, List<Mention> mentions) {}

  /** Reads from the library, and renders what has to be rendered. */
  public static SharedImport plan(Store store, Articles articles, List<Coming> coming) {
    var bySource =
        coming.stream()
            .map(Coming::annotation)
            .collect(
                Collectors.groupingBy(
                    SharedAnnotation::source, LinkedHashMap::new, Collectors.toList()));
    var found = new HashMap<SharedSource, Found>();
    var shown = new HashMap<ReportId, Shown>();
    store.read(
        session -> {
          var belonging = new Belonging(session);
          bySource.forEach((source, its) -> found.put(source, belonging.find(source, its)));
          found.values().forEach(one -> show(one, session, shown));
          return true;
        });
    var landings = new HashMap<ReportId, Landing>();
    shown.forEach(
        (report, it) ->
            landings.put(
                report,
                new Landing(
                    report,
                    it.version(),
                    it.text(),
                    it.mentions(),
                    articles.of(it.version()).orElse(null))));
    return new SharedImport(List.copyOf(coming), found, landings);
  }

  private static void show(Found found, Session session, Map<ReportId, Shown> shown) {
    if (found instanceof Found.One(var report) && !shown.containsKey(report)) {
      session
          .versions()
          .current(report)
          .ifPresent(
              version ->
                  shown.put(
                      report,
                      new Shown(
                          version,
                          session.versions().readingText(version),
                          session.mentions().in(version))));
    }
  }

  /**
   * Takes them all; empty, and nothing is written, where a report shows another version by now.
   *
   * @param trial whether to tell only what would become of them
   */
  public Optional<List<AnnotationOutcome>> write(Session session, Instant now, boolean trial) {
    if (landings.values().stream().anyMatch(landing -> !isShown(landing, session))) {
      return Optional.empty();
    }
    var taking = new SharedTaking(session, now, trial);
    var talks = new TalksApart(session);
    var outcomes = new ArrayList<AnnotationOutcome>();
    coming.forEach(one -> outcomes.add(take(one, taking, talks)));
    return Optional.of(outcomes);
  }

  private static boolean isShown(Landing landing, Session session) {
    return session
        .versions()
        .current(landing.report())
        .filter(landing.version()::equals)
        .isPresent();
  }

  private AnnotationOutcome take(Coming one, SharedTaking taking, TalksApart talks) {
    var annotation = one.annotation();
    var found = reports.getOrDefault(annotation.source(), new Found.None());
    var landing = found instanceof Found.One(var report) ? landings.get(report) : null;
    if (landing != null) {
      return outcome(one, taking.take(annotation, landing), landing.report());
    }
    var talk = annotation.kind() == SharedKind.TALK ? talks.find(annotation) : null;
    if (talk != null) {
      return outcome(one, taking.take(annotation, new NoteTarget.AboutTalk(talk)), null);
    }
    var fate =
        found instanceof Found.Several ? AnnotationFate.SEVERAL_REPORTS : AnnotationFate.NO_REPORT;
    return outcome(one, taking.await(annotation, fate), null);
  }

  private static AnnotationOutcome outcome(Coming one, Done done, @Nullable ReportId report) {
    return new AnnotationOutcome(
        one.file(),
        done.fate(),
        title(one.annotation()),
        words(one.annotation()),
        report,
        done.highlight());
  }

  private static String title(SharedAnnotation annotation) {
    var source = annotation.source();
    var talk = annotation.talk();
    if (source.title().isEmpty() && source.address().isEmpty() && talk != null) {
      return talk.title();
    }
    return source.title().isEmpty() ? source.address() : source.title();
  }

  /** What it marks, or what was written where it marks nothing. */
  public static String words(SharedAnnotation annotation) {
    var marked = annotation.passage().exact();
    return marked.isBlank() && !annotation.notes().isEmpty()
        ? annotation.notes().getFirst().markdown()
        : marked;
  }

  /** Talks that no report tells of, by what they are called. */
  private static final class TalksApart {
    private final Session session;
    private @Nullable List<TalkSummary> talks;

    TalksApart(Session session) {
      this.session = session;
    }

    @Nullable TalkId find(SharedAnnotation annotation) {
      var wanted = annotation.talk();
      if (wanted == null || !SourceKeys.of(annotation.source()).lines().isEmpty()) {
        return null;
      }
      var title = TalkKeys.title(wanted.title());
      var event = annotation.source().event();
      var found =
          all().stream()
              .filter(listed -> TalkKeys.title(listed.talk().title()).equals(title))
              .filter(listed -> event == null || Objects.equals(event, listed.talk().event()))
              .toList();
      return found.size() == 1 ? found.getFirst().talk().id() : null;
    }

    private List<TalkSummary> all() {
      if (talks == null) {
        talks =
            session.talks().list(TalkFilter.ALL).stream()
                .filter(listed -> listed.report() == null)
                .toList();
      }
      return talks;
    }
  }
}
