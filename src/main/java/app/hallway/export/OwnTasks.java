package app.hallway.export;

import app.hallway.export.FileOutline.Part;
import app.hallway.export.FileOutline.Remark;
import app.hallway.export.FileOutline.Whereabouts;
import app.hallway.model.Note;
import app.hallway.model.NoteId;
import app.hallway.model.NoteKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The user's questions or actions about an event, each under what it is about. */
final class OwnTasks {
  private final EventMatter matter;
  private final Page page;

  OwnTasks(EventMatter matter, Page page) {
    this.matter = matter;
    this.page = page;
  }

  /** Those that are not done yet, under a heading; nothing where there are none. */
  void write(String title, NoteKind kind) {
    var told = new HashSet<NoteId>();
    var parts = new ArrayList<Part>();
    matter.talks().forEach(talk -> add(talk.talk().title(), talk.notes(), kind, told, parts));
    matter
        .reports()
        .forEach(
            report -> add(report.report().metadata().title(), report.notes(), kind, told, parts));
    if (!parts.isEmpty()) {
      page.heading(2, title);
      new PartWriter(page).write(parts, 2);
    }
  }

  private static void add(
      String about, List<Note> notes, NoteKind kind, Set<NoteId> told, List<Part> parts) {
    var open =
        notes.stream()
            .filter(note -> note.kind() == kind && !note.isDone() && !note.markdown().isBlank())
            .filter(note -> told.add(note.id()))
            .toList();
    if (!open.isEmpty()) {
      parts.add(new Whereabouts(about, List.of()));
      open.forEach(note -> parts.add(new Remark(note)));
    }
  }
}
