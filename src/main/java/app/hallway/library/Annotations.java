package app.hallway.library;

import app.hallway.annotations.AnnotationFiles;
import app.hallway.annotations.AnnotationWriter;
import app.hallway.annotations.ReadAnnotations;
import app.hallway.annotations.ReadAnnotations.LeftOver;
import app.hallway.annotations.SharedAnnotation;
import app.hallway.annotations.SharedNote;
import app.hallway.library.Exporting.Scope;
import app.hallway.library.reading.Articles;
import app.hallway.library.sharing.Gathering;
import app.hallway.library.sharing.SharedImport;
import app.hallway.library.sharing.WaitingAnnotations;
import app.hallway.model.AnnotationFate;
import app.hallway.model.AnnotationFormat;
import app.hallway.model.AnnotationOutcome;
import app.hallway.model.AnnotationRefusal;
import app.hallway.model.AnnotationSummary;
import app.hallway.model.AnnotationSummary.From;
import app.hallway.model.SourceBytes;
import app.hallway.model.TalkFilter;
import app.hallway.model.TalkSummary;
import app.hallway.model.WaitingAnnotation;
import app.hallway.store.Session;
import app.hallway.store.Store;
import app.hallway.store.journal.Step;
import app.hallway.store.notes.AnnotationRepository.Waiting;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Handing highlights and notes to other programs, and taking theirs. */
public final class Annotations {
  private final Store store;
  private final Clock clock;
  private final Articles articles;
  private final Exporting exporting;

  Annotations(Store store, Clock clock, Articles articles, Exporting exporting) {
    this.store = store;
    this.clock = clock;
    this.articles = articles;
    this.exporting = exporting;
  }

  /**
   * Writes what the scope has, and leaves the stream open.
   *
   * @return how many were written
   * @throws IllegalArgumentException for a form that is not written
   */
  public int export(Scope scope, AnnotationFormat format, OutputStream out) throws IOException {
    exporting.readAgain(scope);
    var all = store.read(session -> gather(scope, format, session));
    AnnotationWriter.write(format, all, out);
    return all.size();
  }

  /** Writes them to a file: that is the old one, or the whole new one, at any moment. */
  public int export(Scope scope, AnnotationFormat format, Path file) throws IOException {
    try (var temporary = store.making(file)) {
      int written;
      try (var out = new BufferedOutputStream(Files.newOutputStream(temporary.file()))) {
        written = export(scope, format, out);
      }
      Files.move(temporary.file(), file, StandardCopyOption.REPLACE_EXISTING);
      return written;
    }
  }

  private static List<SharedAnnotation> gather(
      Scope scope, AnnotationFormat format, Session session) {
    var gathering = new Gathering(session, scope.talk(), format == AnnotationFormat.HYPOTHESIS);
    var all = new ArrayList<SharedAnnotation>();
    Exporting.reports(scope, session).forEach(report -> all.addAll(gathering.of(report)));
    if (scope.report() == null) {
      talksApart(scope, session).forEach(talk -> all.addAll(gathering.of(talk.talk())));
    }
    return all;
  }

  private static Stream<TalkSummary> talksApart(Scope scope, Session session) {
    var event = scope.event() == null ? null : session.events().shown(scope.event());
    return session.talks().list(TalkFilter.ALL).stream()
        .filter(listed -> listed.report() == null && listed.notes() > 0)
        .filter(listed -> scope.talk() == null || scope.talk().equals(listed.talk().id()))
        .filter(listed -> event == null || event.equals(listed.talk().event()));
  }

  /**
   * A file of annotations, or what is piped in.
   *
   * @param bytes null where it cannot be read
   */
  public record Source(String name, @Nullable SourceBytes bytes) {
    public static Source of(Path file) {
      try (var in = Files.newInputStream(file)) {
        return of(file.toString(), in);
      } catch (IOException unreadable) {
        return new Source(file.toString(), null);
      }
    }

    /** Reads no more of it than tells that it is too large. */
    public static Source of(String name, InputStream in) throws IOException {
      return new Source(name, SourceBytes.of(in.readNBytes(AnnotationFiles.LARGEST + 1)));
    }
  }

  /** What a file was read as. */
  private record Read(From from, List<SharedAnnotation> annotations, List<LeftOver> leftOut) {
    static Read refused(String source, AnnotationRefusal reason) {
      return new Read(new From(source, null, reason), List.of(), List.of());
    }
  }

  /** Whether it is nothing but annotations, in a form that is known, and no report. */
  public boolean isKnown(Source source) {
    var format = read(source).from().format();
    return format != null && format != AnnotationFormat.CLIPPED_NOTE;
  }

  /**
   * Takes annotations of other programs, each to its report and its words; what has no report waits
   * for it. What came before adds nothing. One step of undo.
   *
   * @return what became of each
   */
  public AnnotationSummary take(List<Source> sources) {
    return take(sources, false);
  }

  /** Tells what would become of them, and changes nothing. */
  public AnnotationSummary tryOut(List<Source> sources) {
    return take(sources, true);
  }

  private AnnotationSummary take(List<Source> sources, boolean trial) {
    var files = sources.stream().map(this::read).toList();
    var coming =
        files.stream()
            .flatMap(
                file ->
                    file.annotations().stream()
                        .map(one -> new SharedImport.Coming(file.from().source(), one)))
            .toList();
    var outcomes = new ArrayList<AnnotationOutcome>();
    if (!coming.isEmpty()) {
      outcomes.addAll(taken(coming, Step.of("annotation.import"), trial));
    }
    files.forEach(file -> file.leftOut().forEach(one -> outcomes.add(leftOut(file.from(), one))));
    return new AnnotationSummary(files.stream().map(Read::from).toList(), outcomes);
  }

  private Read read(Source source) {
    var bytes = source.bytes();
    if (bytes == null) {
      return Read.refused(source.name(), AnnotationRefusal.UNREADABLE);
    }
    return switch (AnnotationFiles.read(bytes.toArray(), clock.getZone())) {
      case ReadAnnotations.Refused(var reason) -> Read.refused(source.name(), reason);
      case ReadAnnotations.Taken(var format, var all, var leftOut) ->
          new Read(new From(source.name(), format, null), all, leftOut);
    };
  }

  private static AnnotationOutcome leftOut(From from, LeftOver one) {
    return new AnnotationOutcome(from.source(), one.why(), "", one.words(), null, null);
  }

  /** Another version may come while places are looked for: then they are looked for in that. */
  private List<AnnotationOutcome> taken(
      List<SharedImport.Coming> coming, Step step, boolean trial) {
    var done = Optional.<List<AnnotationOutcome>>empty();
    while (done.isEmpty()) {
      var plan = SharedImport.plan(store, articles, coming);
      done =
          trial
              ? store.read(session -> plan.write(session, clock.instant(), true))
              : store.step(step, session -> plan.write(session, clock.instant(), false));
    }
    return done.get();
  }

  /** One that waits, and what it says. */
  private record Kept(Waiting row, SharedAnnotation annotation) {
    SharedImport.Coming coming() {
      return new SharedImport.Coming("", annotation);
    }
  }

  /** What waits for a report, in the order in which it came, and why. */
  public List<WaitingAnnotation> waiting() {
    var kept = kept();
    var outcomes = again(kept, true);
    return IntStream.range(0, outcomes.size())
        .mapToObj(i -> waiting(kept.get(i), outcomes.get(i).fate()))
        .toList();
  }

  /**
   * Looks for the reports of all that waits once more: who has its report is taken into it. One
   * step of undo.
   *
   * @return what became of each
   */
  public List<AnnotationOutcome> retry() {
    return again(kept(), false);
  }

  private List<AnnotationOutcome> again(List<Kept> kept, boolean trial) {
    var coming = kept.stream().map(Kept::coming).toList();
    return coming.isEmpty() ? List.of() : taken(coming, Step.of("annotation.retry"), trial);
  }

  private List<Kept> kept() {
    return store.read(session -> session.annotations().waiting()).stream()
        .flatMap(
            row -> WaitingAnnotations.annotation(row).map(said -> new Kept(row, said)).stream())
        .toList();
  }

  private static WaitingAnnotation waiting(Kept kept, AnnotationFate why) {
    var annotation = kept.annotation();
    return new WaitingAnnotation(
        kept.row().id(),
        why,
        annotation.source().title(),
        annotation.source().address(),
        SharedImport.words(annotation),
        annotation.notes().stream().map(SharedNote::markdown).collect(Collectors.joining("\n\n")),
        kept.row().arrived());
  }

  /** It is not waited for any more. Undoable. Returns whether it was. */
  public boolean discard(long waiting) {
    return store.step(
        Step.of("annotation.discard"), session -> session.annotations().remove(waiting));
  }
}
