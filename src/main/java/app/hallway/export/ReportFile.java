package app.hallway.export;

import app.hallway.model.FileOwner;
import app.hallway.model.Highlight;
import app.hallway.model.TalkInReport;
import java.util.List;

/** A file about one report. */
final class ReportFile {
  private final Material material;
  private final FileOwner owner;
  private final List<TalkInReport> talks;
  private final List<Highlight> detached;

  private ReportFile(Material material, List<TalkInReport> talks, List<Highlight> detached) {
    this.material = material;
    this.owner = FileOwner.of(material.report());
    this.talks = talks;
    this.detached = detached;
  }

  static ExportFile whole(Material material, FileNames names) {
    return new ReportFile(material, material.talks(), material.detached(any -> true)).named(names);
  }

  /** For where the talks have files of their own. */
  static ExportFile withoutTalks(Material material, FileNames names) {
    var detached = material.detached(highlight -> material.talkOf(highlight).isEmpty());
    return new ReportFile(material, List.of(), detached).named(names);
  }

  private ExportFile named(FileNames names) {
    return names.file(owner, page().toString());
  }

  private Page page() {
    var page = new Page(properties());
    page.heading(1, material.report().metadata().title());
    var section = new ExportedSection(page, material, 2);
    section.byline();
    section.besideTalks();
    talks.forEach(section::talk);
    section.astray(detached);
    return page;
  }

  private Properties properties() {
    var metadata = material.report().metadata();
    return new Properties()
        .text("title", metadata.title())
        .text("source", metadata.canonicalUrl())
        .list("author", metadata.authors())
        .date("date", metadata.date())
        .text("event", material.report().event())
        .list("talks", talks.stream().map(told -> told.talk().title()).toList())
        .owner(owner);
  }
}
