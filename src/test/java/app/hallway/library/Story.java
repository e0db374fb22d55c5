package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.detect.TalkDetector;
import app.hallway.library.reading.Reading;
import app.hallway.model.FollowUp;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.ImportOutcome;
import app.hallway.model.MentionId;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.Place;
import app.hallway.model.Placement;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.model.ReportView;
import app.hallway.model.StepOutcome;
import app.hallway.model.TalkEdit;
import app.hallway.model.TalkId;
import app.hallway.model.TalkInReport;
import app.hallway.model.TalkKind;
import app.hallway.model.TextSpan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody does with a few reports, by chance. */
final class Story implements AutoCloseable {
  private static final Pattern SENTENCE = Pattern.compile("(?U)\\p{Lu}[^.\\n]{40,}\\.");
  private static final List<OtherForm> FORMS =
      List.of(OtherForm.OWN, OtherForm.MORE_WHITE_SPACE, OtherForm.NUMBERED_PARAGRAPHS);

  private final Path file;
  private final Clock clock;
  private final Random random;
  private final MadeUp words;
  private final String place;
  private final List<Post.Session> programme = new ArrayList<>();
  private final List<List<Post>> posts = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final Deque<Done> done = new ArrayDeque<>();
  private final Deque<Done> undone = new ArrayDeque<>();
  private Set<ReportId> reports = new LinkedHashSet<>();
  private World world = World.EMPTY;
  private OtherForm form = OtherForm.OWN;
  private Library library;
  private @Nullable Copied copied;

  /** A deed, and how all stood before and after it. */
  private record Done(World before, World after) {}

  private record Copied(
      Path copy, World world, Set<ReportId> reports, List<Done> done, List<Done> undone) {}

  private interface Deed {
    /** Whether anything was done. */
    boolean done() throws IOException, LibraryException;
  }

  Story(Path file, Clock clock, long seed) throws LibraryException {
    this.file = file;
    this.clock = clock;
    this.random = new Random(seed);
    this.words = new MadeUp(random);
    this.place = words.word();
    this.library = open();
    for (int i = 0; i < 6; i++) {
      programme.add(
          new Post.Session(
              words.name() + " " + words.words(2),
              words.name() + " " + words.name(),
              "https://www.youtube.com/watch?v=" + words.word() + "00"));
    }
  }

  private Library open() throws LibraryException {
    var reading = new Reading(clock, new TalkDetector(), form.name().hashCode(), form);
    return Library.open(file, clock, reading);
  }

  @Override
  public void close() {
    library.close();
  }

  /** So many deeds, with all looked at after each. */
  void tell(int deeds) throws IOException, LibraryException {
    act("import", this::bringNew);
    while (told.size() < deeds) {
      deed();
    }
  }

  /** What was done, the last last. */
  List<String> told() {
    return told;
  }

  private void deed() throws IOException, LibraryException {
    switch (random.nextInt(34)) {
      case 0 -> act("import", this::bringNew);
      case 1, 2, 3, 4 -> act("new version", this::bringChanged);
      case 5, 6 -> act("import again", this::bringAgain);
      case 7, 8, 9, 10 -> act("mark", this::mark);
      case 11 -> act("mark talk", this::markTalk);
      case 12, 13 -> act("note", this::note);
      case 14 -> act("follow up", this::followUp);
      case 15 -> act("correct", this::correct);
      case 16 -> act("talk by hand", this::addTalk);
      case 17 -> act("join", this::join);
      case 18, 19 -> act("split", this::split);
      case 20, 21 -> act("separate", this::separate);
      case 22 -> act("bin", this::bin);
      case 23, 24 -> act("put back", this::putBack);
      case 25 -> act("attach", this::attach);
      case 26 -> act("accept", this::accept);
      case 27 -> act("delete mark", this::deleteMark);
      case 28, 29, 30 -> undo();
      case 31 -> redo();
      case 32 -> rebuild();
      default -> {
        if (copied == null) {
          copy();
        } else {
          restore(copied);
        }
      }
    }
  }

  private void act(String name, Deed deed) throws IOException, LibraryException {
    var before = world;
    if (deed.done()) {
      told.add(name);
      world = world.checked(library, form, reports);
      done.push(new Done(before, world));
      undone.clear();
    }
  }

  private boolean bringNew() {
    if (posts.size() == 3) {
      return false;
    }
    var opening = words.sentences(2);
    var sections =
        programme.stream()
            .skip(random.nextInt(3))
            .limit(2 + random.nextInt(2))
            .map(session -> new Post.Section(session, session.title(), words.sentences(2)))
            .toList();
    var address = "https://%s.example/%s".formatted(place, words.word());
    var title = "Notes of %s from %s Conf 2026".formatted(words.name(), words.name());
    posts.add(new ArrayList<>(List.of(new Post(address, title, opening, sections))));
    return bring(posts.size() - 1, posts.getLast().getFirst());
  }

  private boolean bringChanged() {
    int which = random.nextInt(posts.size());
    var next = posts.get(which).getLast().changed(random, words, programme);
    posts.get(which).add(next);
    return bring(which, next);
  }

  private boolean bringAgain() {
    int which = random.nextInt(posts.size());
    return bring(which, any(posts.get(which)).orElseThrow());
  }

  private boolean bring(int which, Post post) {
    return switch (library.importing().importBytes("post-" + which + ".md", post.bytes())) {
      case ImportOutcome.Imported imported -> {
        reports.add(imported.report());
        yield true;
      }
      case ImportOutcome.NewVersion newer -> true;
      case ImportOutcome.Unchanged same -> false;
      case ImportOutcome.Rejected rejected -> throw new AssertionError(rejected.toString());
      case ImportOutcome.PassedOver passed -> throw new AssertionError(passed.toString());
    };
  }

  private <T> Optional<T> any(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }

  private Optional<ReportView> anyOpen() {
    return any(open(reports).toList());
  }

  private Stream<ReportView> open(Set<ReportId> all) {
    return all.stream().flatMap(report -> library.reports().open(report).stream());
  }

  private Optional<TextSpan> anySentence(String text) {
    return any(
        SENTENCE.matcher(text).results().map(it -> new TextSpan(it.start(), it.end())).toList());
  }

  private HighlightColour anyColour() {
    return any(List.of(HighlightColour.values())).orElseThrow();
  }

  /** Now and then in a version that is not the newest, as on a page that is late. */
  private boolean mark() {
    return anyOpen().filter(this::mark).isPresent();
  }

  private boolean mark(ReportView newest) {
    var versions = library.versions().of(newest.summary().id());
    var seen =
        random.nextInt(4) > 0
            ? newest
            : library.versions().open(any(versions).orElseThrow().id()).orElseThrow();
    var span = anySentence(seen.readingText()).orElseThrow();
    var marked = library.highlights().markText(new Place(seen.version(), span), anyColour());
    var sentence = Seen.words(span, seen.readingText());
    marked.ifPresentOrElse(
        id -> world = world.with(id, sentence),
        () -> assertThat(Seen.words(newest.readingText())).doesNotContain(sentence));
    undone.clear();
    return marked.isPresent();
  }

  private List<TalkInReport> toldIn(ReportId report) {
    return library.talks().of(report);
  }

  private List<TalkId> talks() {
    return reports.stream()
        .flatMap(report -> toldIn(report).stream())
        .map(talk -> talk.talk().id())
        .distinct()
        .toList();
  }

  private boolean markTalk() {
    return anyOpen().filter(view -> markTalk(view.summary().id())).isPresent();
  }

  private boolean markTalk(ReportId report) {
    var open =
        any(
            toldIn(report).stream()
                .filter(talk -> !talk.span().isEmpty() && talk.highlight() == null)
                .toList());
    open.ifPresent(
        talk -> {
          var id = library.highlights().markTalk(report, talk.talk().id(), anyColour());
          world = world.with(id, World.WHOLE_TALK);
        });
    return open.isPresent();
  }

  private boolean note() {
    return anyOpen().filter(view -> note(view.summary().id())).isPresent();
  }

  private boolean note(ReportId report) {
    var targets = new ArrayList<NoteTarget>();
    toldIn(report).forEach(talk -> targets.add(new NoteTarget.AboutTalk(talk.talk().id())));
    library
        .highlights()
        .of(report)
        .forEach(mark -> targets.add(new NoteTarget.AboutHighlight(mark.id())));
    targets.add(new NoteTarget.AboutReport(report));
    var target = any(targets).orElseThrow();
    world = world.with(library, library.notes().add(target, NoteKind.NOTE, words.sentence()));
    return true;
  }

  private boolean followUp() {
    var talk = any(talks());
    talk.ifPresent(
        id -> {
          var now = library.talks().find(id).orElseThrow().followUp();
          var next = now == FollowUp.TO_WATCH ? FollowUp.WATCHED : FollowUp.TO_WATCH;
          library.talks().followUp(id, next);
        });
    return talk.isPresent();
  }

  private boolean correct() {
    var talk = any(talks());
    talk.ifPresent(
        id -> library.talks().correct(id, TalkEdit.NOTHING.withTitle("Mine: " + words.words(2))));
    return talk.isPresent();
  }

  private boolean addTalk() {
    return anyOpen()
        .flatMap(
            view ->
                library
                    .talks()
                    .addByHand(
                        new Place(view.version(), anySentence(view.readingText()).orElseThrow()),
                        words.name() + " " + words.words(2),
                        TalkKind.TALK))
        .isPresent();
  }

  private boolean join() {
    var all = talks();
    var one = any(all);
    var other = any(all.stream().filter(id -> one.filter(id::equals).isEmpty()).toList());
    other.ifPresent(id -> library.talks().join(one.orElseThrow(), id));
    return other.isPresent();
  }

  private boolean split() {
    var mentions =
        talks().stream()
            .map(id -> library.talks().page(id).orElseThrow().mentions())
            .filter(of -> of.size() > 1)
            .flatMap(List::stream)
            .map(mention -> new MentionId(mention.id().value()))
            .toList();
    var mention = any(mentions);
    mention.ifPresent(library.talks()::split);
    return mention.isPresent();
  }

  private boolean separate() {
    var other = anyOpen().flatMap(view -> library.versions().separate(view.version()));
    other.ifPresent(reports::add);
    undone.clear();
    return other.isPresent();
  }

  private boolean bin() {
    var view = anyOpen();
    view.ifPresent(open -> library.reports().delete(open.summary().id()));
    return view.isPresent();
  }

  private boolean putBack() {
    var binned =
        any(
            library.reports().list(new ReportFilter.Binned()).stream()
                .map(ReportSummary::id)
                .filter(reports::contains)
                .toList());
    binned.ifPresent(library.reports()::restore);
    return binned.isPresent();
  }

  private Optional<Highlight> anyMark(Predicate<Highlight> wanted) {
    return any(
        reports.stream()
            .flatMap(report -> library.highlights().of(report).stream())
            .filter(wanted)
            .toList());
  }

  private boolean attach() {
    return anyMark(mark -> mark.placement() instanceof Placement.Detached && !mark.wholeTalk())
        .filter(this::attach)
        .isPresent();
  }

  private boolean attach(Highlight mark) {
    var text = library.versions().open(mark.shownIn()).orElseThrow().readingText();
    var span =
        mark.placement() instanceof Placement.Detached(var candidates) && !candidates.isEmpty()
            ? candidates.getFirst().span()
            : anySentence(text).orElseThrow();
    assertThat(library.highlights().attach(mark.id(), mark.place(span))).isTrue();
    world = world.with(mark.id(), Seen.words(span, text));
    return true;
  }

  private boolean accept() {
    return anyMark(mark -> mark.placement() instanceof Placement.Edited && !mark.wholeTalk())
        .filter(this::accept)
        .isPresent();
  }

  private boolean accept(Highlight mark) {
    var text = library.versions().open(mark.shownIn()).orElseThrow().readingText();
    var span = ((Placement.Edited) mark.placement()).at();
    assertThat(library.highlights().accept(mark.id(), mark.place(span))).isTrue();
    world = world.with(mark.id(), Seen.words(span, text));
    return true;
  }

  private boolean deleteMark() {
    var mark = anyMark(each -> true);
    mark.ifPresent(
        each -> {
          world = world.without(library, each.id());
          library.highlights().delete(each.id());
        });
    return mark.isPresent();
  }

  private void undo() {
    if (!done.isEmpty()) {
      told.add("undo");
      var step = done.pop();
      assertThat(library.history().undo()).isInstanceOf(StepOutcome.Done.class);
      stands(step.before());
      undone.push(step);
    }
  }

  private void redo() {
    if (!undone.isEmpty()) {
      told.add("redo");
      var step = undone.pop();
      assertThat(library.history().redo()).isInstanceOf(StepOutcome.Done.class);
      stands(step.after());
      done.push(step);
    }
  }

  /** All is as it was. */
  private void stands(World expected) {
    world = expected;
    var now = expected.checked(library, form, reports);
    for (var report : reports) {
      assertThat(now.seen(report)).isEqualTo(expected.seen(report));
    }
  }

  private void rebuild() throws LibraryException {
    told.add("rebuild");
    library.close();
    form = any(FORMS).orElseThrow();
    library = open();
    library.upkeep().rebuild();
    stands(world);
  }

  private void copy() throws LibraryException {
    var copy = file.resolveSibling(place + ".copy");
    library.upkeep().backup(copy);
    copied = new Copied(copy, world, Set.copyOf(reports), List.copyOf(done), List.copyOf(undone));
  }

  private void restore(Copied from) throws LibraryException {
    told.add("restore");
    library.close();
    new Backups(file, clock).restore(from.copy());
    library = open();
    reports = new LinkedHashSet<>(from.reports());
    done.clear();
    from.done().reversed().forEach(done::push);
    undone.clear();
    from.undone().reversed().forEach(undone::push);
    library.upkeep().rebuild(); // the copy may be of another form
    stands(from.world());
  }
}
