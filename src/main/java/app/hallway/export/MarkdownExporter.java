package app.hallway.export;

import java.util.List;

/** Notes and highlights as Markdown. A pure function: the same notes give the same bytes. */
public final class MarkdownExporter {
  public enum Layout {
    FILE_PER_REPORT,
    FILE_PER_TALK,
    FILE_PER_EVENT
  }

  public List<ExportFile> export(List<ReportNotes> reports, Layout layout) {
    throw new UnsupportedOperationException("export " + reports + layout);
  }
}
