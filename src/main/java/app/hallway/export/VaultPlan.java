package app.hallway.export;

import app.hallway.model.FileOwner;
import app.hallway.model.VaultFlavour;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How notes and highlights become the files of a vault. */
public record VaultPlan(Layout layout, VaultFlavour flavour) {
  private static final String ENDING = ".md";

  /** Counts up whenever the same notes give another text than before. */
  public static final int FORM = 2;

  /**
   * Makes the files. A pure function: the same notes of the same library give the same files.
   *
   * @param catalogue has all talks and events that have a file
   */
  public List<VaultDraft> drafts(
      Catalogue catalogue, List<ReportNotes> reports, List<TalkNotes> talks) {
    var outlines = new Outlines(catalogue);
    return Stream.concat(outlines.of(reports, layout), outlines.ofTalks(talks))
        .map(this::draft)
        .toList();
  }

  private VaultDraft draft(FileOutline outline) {
    var name = FileNames.plain(outline.title(), ENDING);
    return new VaultWriter(outline, name, new BlockForms(flavour)).draft();
  }

  /** Whose file it is by what stands at its beginning; empty where it says nothing of that. */
  public static Optional<FileOwner> owner(byte[] beginning) {
    return OwnWork.owner(FileHead.of(beginning));
  }

  /**
   * A name that nothing else has.
   *
   * @param taken the names there are, in the form of {@link #sameName}
   */
  public static String free(String asked, FileOwner owner, Set<String> taken) {
    var name = asked;
    for (int attempt = 1; taken.contains(sameName(name)); attempt++) {
      name = FileNames.other(asked, owner.id(), attempt);
    }
    return name;
  }

  /** The same for names that some file system takes for one. */
  public static String sameName(String name) {
    return FileNames.sameFile(name);
  }
}
