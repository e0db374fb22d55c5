package app.hallway.export;

import app.hallway.export.FileOutline.Fact;
import app.hallway.export.FileOutline.Part;
import app.hallway.model.FileOwner;
import app.hallway.model.Note;
import app.hallway.model.NoteId;
import app.hallway.model.NoteTarget.AboutTalk;
import app.hallway.model.ReportMetadata;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A file about one event, with a part for each report about it. */
final class EventFile {
  private final String event;
  private final FileOwner owner;
  private final List<Material> materials = new ArrayList<>();
  private final Set<NoteId> told = new HashSet<>();

  EventFile(String event, FileOwner owner) {
    this.event = event;
    this.owner = owner;
  }

  /** A note about a talk is told with the first report that tells of the talk. */
  void add(ReportNotes reported) {
    var notes = reported.notes().stream().filter(this::isNew).toList();
    var material =
        new Material(
            new ReportNotes(
                reported.report(),
                reported.talks(),
                reported.highlights(),
                notes,
                reported.quotes()));
    if (!material.isEmpty()) {
      materials.add(material);
    }
  }

  private boolean isNew(Note note) {
    return !(note.target() instanceof AboutTalk) || told.add(note.id());
  }

  /** Empty where there is nothing to tell. */
  Optional<FileOutline> outline() {
    return materials.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FileOutline(
                owner, event, facts(), materials.stream().map(EventFile::chapter).toList()));
  }

  private static Part chapter(Material material) {
    return new ExportedSection(material)
        .byline()
        .besideTalks()
        .talks(material.talks())
        .astray(material.detached(any -> true))
        .chapter();
  }

  private List<Fact> facts() {
    return new FileFacts()
        .text("title", event)
        .text("event", event)
        .list(
            "source",
            metadata()
                .map(ReportMetadata::canonicalUrl)
                .filter(Objects::nonNull)
                .distinct()
                .toList())
        .list("author", metadata().flatMap(report -> report.authors().stream()).distinct().toList())
        .list(
            "talks",
            materials.stream()
                .flatMap(m -> m.talks().stream())
                .map(told -> told.talk().title())
                .distinct()
                .toList())
        .gathered();
  }

  private Stream<ReportMetadata> metadata() {
    return materials.stream().map(material -> material.report().metadata());
  }
}
