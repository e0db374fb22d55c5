package app.hallway.export;

import app.hallway.model.FileOwner;
import app.hallway.model.Note;
import app.hallway.model.Speaking;
import app.hallway.model.Talk;
import app.hallway.model.TalkInReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A file about one talk, with what the user marked in every report that tells of it. */
final class TalkFile {
  private record Telling(Material material, TalkInReport told) {}

  private final Talk talk;
  private final FileOwner owner;
  private final List<Telling> tellings = new ArrayList<>();

  TalkFile(Talk talk, FileOwner owner) {
    this.talk = talk;
    this.owner = owner;
  }

  void add(Material material, TalkInReport told) {
    tellings.add(new Telling(material, told));
  }

  ExportFile named(FileNames names) {
    return names.file(owner, page().toString());
  }

  private Page page() {
    var page = new Page(properties());
    page.heading(1, talk.title());
    var first = new ExportedSection(page, tellings.getFirst().material(), 2);
    first.facts(
        talk, tellings.stream().flatMap(t -> t.material().markOf(talk.id()).stream()).findFirst());
    first.notes(notes(), 1);
    tellings.forEach(telling -> tell(page, telling));
    return page;
  }

  private void tell(Page page, Telling telling) {
    var material = telling.material();
    page.heading(2, material.report().metadata().title());
    var section = new ExportedSection(page, material, 3);
    section.byline();
    section.quotes(telling.told());
    section.astray(material.detached(highlight -> talk.id().equals(highlight.talk())));
  }

  /** Each once, though every report that tells of the talk brings them. */
  private List<Note> notes() {
    return tellings.stream()
        .flatMap(telling -> telling.material().notesAbout(talk.id()).stream())
        .distinct()
        .toList();
  }

  private Properties properties() {
    return new Properties()
        .text("title", talk.title())
        .list("source", sources())
        .list("speaker", talk.speakers().stream().map(Speaking::name).distinct().toList())
        .text("event", talk.event())
        .text("day", talk.day())
        .text("kind", ExportWords.kind(talk.kind()))
        .text("follow-up", ExportWords.followUp(talk.followUp()))
        .owner(owner);
  }

  private List<String> sources() {
    return tellings.stream()
        .map(telling -> telling.material().report().metadata().canonicalUrl())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
