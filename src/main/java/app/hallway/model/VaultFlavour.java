package app.hallway.model;

/** What reads the files of a vault, and so how they are written. */
public enum VaultFlavour {
  /** Callouts, block ids and properties as Obsidian has them. */
  OBSIDIAN,
  /** What every reader of Markdown shows: block quotes with a bold label, and anchors. */
  PLAIN,
  /** Pages of a file graph of Logseq: bullets with an {@code id} property, tasks with markers. */
  LOGSEQ
}
