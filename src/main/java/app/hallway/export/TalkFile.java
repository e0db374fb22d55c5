package app.hallway.export;

import app.hallway.export.FileOutline.Fact;
import app.hallway.export.FileOutline.Part;
import app.hallway.export.FileOutline.TalkFacts;
import app.hallway.model.FileOwner;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.Note;
import app.hallway.model.Speaking;
import app.hallway.model.Talk;
import app.hallway.model.TalkInReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file about one talk, with what the user marked in every report that tells of it. */
final class TalkFile {
  private record Telling(Material material, TalkInReport told) {}

  private final Talk talk;
  private final FileOwner owner;
  private final List<Telling> tellings = new ArrayList<>();
  private final List<Note> apart = new ArrayList<>();

  TalkFile(Talk talk, FileOwner owner) {
    this.talk = talk;
    this.owner = owner;
  }

  void add(Material material, TalkInReport told) {
    tellings.add(new Telling(material, told));
  }

  /** One that no report tells of. */
  static FileOutline apart(TalkNotes notes, FileOwner owner) {
    var file = new TalkFile(notes.talk(), owner);
    file.apart.addAll(notes.notes());
    return file.outline();
  }

  FileOutline outline() {
    var parts = new ArrayList<Part>();
    parts.add(new TalkFacts(talk, mark()));
    ExportedSection.remarks(notes()).forEach(parts::add);
    tellings.stream().map(this::chapter).forEach(parts::add);
    return new FileOutline(owner, talk.title(), facts(), parts);
  }

  private @Nullable HighlightColour mark() {
    return tellings.stream()
        .flatMap(telling -> telling.material().markOf(talk.id()).stream())
        .findFirst()
        .map(Highlight::colour)
        .orElse(null);
  }

  private Part chapter(Telling telling) {
    var material = telling.material();
    return new ExportedSection(material)
        .byline()
        .quotesIn(telling.told())
        .astray(material.detached(highlight -> talk.id().equals(highlight.talk())))
        .chapter();
  }

  /** Each once, though every report that tells of the talk brings them. */
  private List<Note> notes() {
    var told =
        tellings.stream().flatMap(telling -> telling.material().notesAbout(talk.id()).stream());
    return Stream.concat(told, apart.stream()).distinct().toList();
  }

  private List<Fact> facts() {
    return new FileFacts()
        .text("title", talk.title())
        .list("source", sources())
        .list("speaker", talk.speakers().stream().map(Speaking::name).distinct().toList())
        .text("event", talk.event())
        .text("day", talk.day())
        .text("kind", ExportWords.kind(talk.kind()))
        .text("state", talk.cancelled() ? ExportWords.CANCELLED : null)
        .text("follow-up", ExportWords.followUp(talk.followUp()))
        .gathered();
  }

  private List<String> sources() {
    return tellings.stream()
        .map(telling -> telling.material().report().metadata().canonicalUrl())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
