package app.hallway.library.vaults;

import app.hallway.export.Layout;
import app.hallway.model.FileOwner;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import app.hallway.store.vaults.ReportStamps.Stamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds what has a file of its own in a vault, without a look at what is to stand in it. */
final class VaultUnits {
  private final Map<FileOwner, List<Stamp>> units = new LinkedHashMap<>();

  private VaultUnits() {}

  /**
   * In the order of the reports.
   *
   * @param told of the reports that the vault tells of
   */
  static List<VaultUnit> of(Layout layout, List<Stamp> told, VaultSource source) {
    var found = new VaultUnits();
    switch (layout) {
      case REPORT -> told.forEach(report -> found.add(report.owner(), report));
      case TALK -> found.addTalks(told, source.talkOwners());
      case EVENT -> found.addEvents(told, source.eventOwners());
    }
    return found.units.entrySet().stream().map(it -> unit(it.getKey(), it.getValue())).toList();
  }

  private void addTalks(List<Stamp> told, Function<TalkId, FileOwner> owners) {
    for (var report : told) {
      report.talks().stream()
          .sorted(Comparator.comparingLong(TalkId::value))
          .forEach(talk -> add(owners.apply(talk), report));
      if (report.beside()) {
        add(report.owner(), report);
      }
    }
  }

  /** A report of no known event has a file of its own. */
  private void addEvents(List<Stamp> told, Function<String, FileOwner> owners) {
    for (var report : told) {
      var event = report.event();
      add(event == null ? report.owner() : owners.apply(event), report);
    }
  }

  private void add(FileOwner owner, Stamp report) {
    units.computeIfAbsent(owner, _ -> new ArrayList<>()).add(report);
  }

  private static VaultUnit unit(FileOwner owner, List<Stamp> stamps) {
    long number = 0;
    var reports = new ArrayList<ReportId>();
    for (var stamp : stamps) {
      number = number * 31 + stamp.number();
      reports.add(new ReportId(stamp.owner().id()));
    }
    return new VaultUnit(owner, number, reports);
  }
}
