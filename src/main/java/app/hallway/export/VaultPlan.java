package app.hallway.export;

import java.util.List;
import java.util.stream.Stream;

/** How notes and highlights become the files of a vault. */
public record VaultPlan(Layout layout, Flavour flavour) {
  private static final String ENDING = ".md";

  /** Makes the files. A pure function: the same notes of the same library give the same files. */
  public List<VaultDraft> drafts(
      Catalogue catalogue, List<ReportNotes> reports, List<TalkNotes> talks) {
    var names = FileNames.of(layout, ENDING, catalogue);
    var outlines = new Outlines(catalogue);
    return Stream.concat(outlines.of(reports, layout), outlines.ofTalks(talks))
        .map(outline -> draft(outline, names.file(outline.owner(), "").name()))
        .toList();
  }

  private VaultDraft draft(FileOutline outline, String name) {
    return new VaultWriter(outline, name, new BlockForms(flavour)).draft();
  }
}
