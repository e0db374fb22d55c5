package app.hallway.export;

import app.hallway.model.FileOwner;
import app.hallway.model.TalkId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Spreads what the user has over the outlines of files. */
final class Outlines {
  private static final Comparator<ReportNotes> BY_ID =
      Comparator.comparingLong(notes -> notes.report().id().value());

  static final Comparator<ReportNotes> BY_DATE =
      Comparator.<ReportNotes, LocalDate>comparing(
              notes -> notes.report().metadata().date(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(BY_ID);

  private final Catalogue catalogue;

  Outlines(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Reports of which the user has nothing give none. */
  Stream<FileOutline> of(List<ReportNotes> reports, Layout layout) {
    return switch (layout) {
      case REPORT -> materials(reports).map(ReportFile::whole);
      case TALK -> perTalk(reports);
      case EVENT -> perEvent(reports);
    };
  }

  /** Talks that no report tells of have a file each, whatever the layout. */
  Stream<FileOutline> ofTalks(List<TalkNotes> talks) {
    var owners = owners();
    return talks.stream()
        .map(notes -> TalkFile.apart(notes, known(owners.get(notes.talk().id().value()), notes)));
  }

  private Map<Long, FileOwner> owners() {
    return catalogue.talks().stream()
        .map(Catalogue.Entry::owner)
        .collect(Collectors.toMap(FileOwner::id, Function.identity()));
  }

  private static Stream<Material> materials(List<ReportNotes> reports) {
    return reports.stream()
        .sorted(BY_ID)
        .map(Material::new)
        .filter(material -> !material.isEmpty());
  }

  private Stream<FileOutline> perTalk(List<ReportNotes> reports) {
    var owners = owners();
    var materials = materials(reports).toList();
    var talks = new LinkedHashMap<TalkId, TalkFile>();
    for (var material : materials) {
      for (var told : material.talks()) {
        talks
            .computeIfAbsent(
                told.talk().id(),
                id -> new TalkFile(told.talk(), known(owners.get(id.value()), id)))
            .add(material, told);
      }
    }
    var rest = materials.stream().filter(material -> !material.hasNothingBesideTalks());
    return Stream.concat(
        talks.values().stream().map(TalkFile::outline), rest.map(ReportFile::withoutTalks));
  }

  /** A report of no known event has a file of its own. */
  private Stream<FileOutline> perEvent(List<ReportNotes> reports) {
    var owners = new HashMap<String, FileOwner>();
    catalogue.events().forEach(event -> owners.put(event.title(), event.owner()));
    var events = new LinkedHashMap<String, EventFile>();
    reports.stream()
        .sorted(BY_DATE)
        .filter(notes -> notes.report().event() != null)
        .forEach(
            notes ->
                events
                    .computeIfAbsent(
                        "" + notes.report().event(),
                        name -> new EventFile(name, known(owners.get(name), name)))
                    .add(notes));
    var others = reports.stream().filter(notes -> notes.report().event() == null).toList();
    return Stream.concat(
        events.values().stream().flatMap(event -> event.outline().stream()),
        materials(others).map(ReportFile::whole));
  }

  private static FileOwner known(@Nullable FileOwner owner, Object what) {
    if (owner == null) {
      throw new IllegalArgumentException("not in the catalogue: " + what);
    }
    return owner;
  }
}
