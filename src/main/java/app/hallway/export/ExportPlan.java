package app.hallway.export;

import app.hallway.model.FileOwner;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How notes and highlights become files: spread how, written how, and put beside what is there. */
public record ExportPlan(Layout layout, Style style, Placing placing) {
  /** One that writes Markdown. */
  public static ExportPlan markdown(Layout layout, Placing placing) {
    return new ExportPlan(layout, new MarkdownStyle(), placing);
  }

  /**
   * Makes the files. A pure function: the same notes of the same library give the same bytes.
   * Reports of which the user has nothing give no file.
   *
   * @param catalogue has all that is going to be exported
   */
  public List<ExportFile> files(Catalogue catalogue, List<ReportNotes> reports) {
    return files(catalogue, reports, List.of());
  }

  /**
   * As the other.
   *
   * @param talks that no report tells of; each has a file of its own
   */
  public List<ExportFile> files(
      Catalogue catalogue, List<ReportNotes> reports, List<TalkNotes> talks) {
    var names = FileNames.of(layout, style.ending(), catalogue);
    return outlines(catalogue, reports, talks, layout).stream()
        .map(outline -> names.file(outline.owner(), style.write(outline)))
        .toList();
  }

  /**
   * Names files that are written already.
   *
   * @param contents by what they are about; the catalogue has all of that
   */
  public List<ExportFile> files(Catalogue catalogue, Map<FileOwner, String> contents) {
    var names = FileNames.of(layout, style.ending(), catalogue);
    return contents.entrySet().stream()
        .map(content -> names.file(content.getKey(), content.getValue()))
        .toList();
  }

  /** What the files would tell, in their order. */
  public static List<FileOutline> outlines(
      Catalogue catalogue, List<ReportNotes> reports, List<TalkNotes> talks, Layout layout) {
    var outlines = new Outlines(catalogue);
    return Stream.concat(outlines.of(reports, layout), outlines.ofTalks(talks)).toList();
  }
}
