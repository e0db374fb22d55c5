package app.hallway.export;

import app.hallway.model.TalkId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Notes and highlights as Markdown. A pure function: the same notes give the same bytes. */
public final class MarkdownExporter {
  /** How what there is spreads over files. */
  public enum Layout {
    FILE_PER_REPORT,
    FILE_PER_TALK,
    FILE_PER_EVENT
  }

  private static final Comparator<ReportNotes> BY_ID =
      Comparator.comparingLong(notes -> notes.report().id().value());

  private static final Comparator<ReportNotes> BY_DATE =
      Comparator.<ReportNotes, LocalDate>comparing(
              notes -> notes.report().metadata().date(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(BY_ID);

  /** Reports of which the user has nothing give no file. */
  public List<ExportFile> export(List<ReportNotes> reports, Layout layout) {
    var names = new FileNames();
    return switch (layout) {
      case FILE_PER_REPORT ->
          materials(reports).map(material -> ReportFile.whole(material, names)).toList();
      case FILE_PER_TALK -> perTalk(materials(reports).toList(), names);
      case FILE_PER_EVENT -> perEvent(reports, names);
    };
  }

  private static Stream<Material> materials(List<ReportNotes> reports) {
    return reports.stream()
        .sorted(BY_ID)
        .map(Material::new)
        .filter(material -> !material.isEmpty());
  }

  private static List<ExportFile> perTalk(List<Material> materials, FileNames names) {
    var talks = new LinkedHashMap<TalkId, TalkFile>();
    for (var material : materials) {
      for (var told : material.talks()) {
        talks
            .computeIfAbsent(told.talk().id(), id -> new TalkFile(told.talk()))
            .add(material, told);
      }
    }
    var rest = materials.stream().filter(material -> !material.hasNothingBesideTalks());
    return Stream.concat(
            talks.values().stream().map(talk -> talk.named(names)),
            rest.map(material -> ReportFile.withoutTalks(material, names)))
        .toList();
  }

  /** A report of no known event has a file of its own. */
  private static List<ExportFile> perEvent(List<ReportNotes> reports, FileNames names) {
    var events = new LinkedHashMap<String, EventFile>();
    reports.stream()
        .sorted(BY_DATE)
        .filter(notes -> notes.report().event() != null)
        .forEach(
            notes ->
                events.computeIfAbsent("" + notes.report().event(), EventFile::new).add(notes));
    var others = reports.stream().filter(notes -> notes.report().event() == null).toList();
    return Stream.concat(
            events.values().stream().flatMap(event -> event.named(names)),
            materials(others).map(material -> ReportFile.whole(material, names)))
        .toList();
  }
}
