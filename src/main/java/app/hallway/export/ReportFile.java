package app.hallway.export;

import app.hallway.export.FileOutline.Fact;
import app.hallway.model.FileOwner;
import app.hallway.model.Highlight;
import app.hallway.model.TalkInReport;
import java.util.List;

/** A file about one report. */
final class ReportFile {
  private final Material material;
  private final List<TalkInReport> talks;
  private final List<Highlight> detached;

  private ReportFile(Material material, List<TalkInReport> talks, List<Highlight> detached) {
    this.material = material;
    this.talks = talks;
    this.detached = detached;
  }

  static FileOutline whole(Material material) {
    return new ReportFile(material, material.talks(), material.detached(any -> true)).outline();
  }

  /** For where the talks have files of their own. */
  static FileOutline withoutTalks(Material material) {
    var detached = material.detached(highlight -> material.talkOf(highlight).isEmpty());
    return new ReportFile(material, List.of(), detached).outline();
  }

  private FileOutline outline() {
    var told = new ExportedSection(material).byline().besideTalks().talks(talks).astray(detached);
    var report = material.report();
    return new FileOutline(FileOwner.of(report), report.metadata().title(), facts(), told.parts());
  }

  private List<Fact> facts() {
    var metadata = material.report().metadata();
    return new FileFacts()
        .text("title", metadata.title())
        .text("source", metadata.canonicalUrl())
        .list("author", metadata.authors())
        .date("date", metadata.date())
        .text("event", material.report().event())
        .list("talks", talks.stream().map(told -> told.talk().title()).toList())
        .gathered();
  }
}
