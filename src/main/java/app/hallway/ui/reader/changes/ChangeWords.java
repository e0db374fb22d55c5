package app.hallway.ui.reader.changes;

import app.hallway.library.wording.Wording;
import app.hallway.model.Change;
import app.hallway.model.ChangeKind;
import app.hallway.model.ReportVersion;
import app.hallway.model.VersionChanges;
import app.hallway.ui.common.links.LinkTarget;
import app.hallway.ui.common.texts.Dates;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.reader.open.OpenPage;

/** Versions and their changes in words. */
final class ChangeWords {
  private static final int LONGEST = 140;

  private ChangeWords() {}

  /** Such as {@code Version 2, imported on 14 Sep 2026, 09:30, newest}. */
  static String version(ReportVersion version) {
    return Messages.text(
        version.current()
            ? "reader.version.current"
            : version.takenBack() ? "reader.version.taken-back" : "reader.version",
        version.number(),
        Dates.minute(version.imported()));
  }

  /** What the bar over the page says. */
  static String sentence(OpenPage open, VersionChanges changes) {
    var words = Wording.changes(changes.counts());
    return open.wish().since() == null
        ? Messages.text("reader.changes.since", words)
        : Messages.text(
            "reader.changes.between", changes.to().number(), changes.from().number(), words);
  }

  /** Which version stands there, where nothing is to be said of changes. */
  static String sentence(OpenPage open) {
    var shown =
        open.versions().stream()
            .filter(each -> each.id().equals(open.view().version()))
            .findFirst()
            .orElseThrow();
    return Messages.text(
        open.view().newest()
            ? "reader.version.newest"
            : shown.takenBack() ? "reader.version.old.taken-back" : "reader.version.old",
        shown.number(),
        open.versions().size(),
        Dates.minute(shown.imported()),
        open.versions().stream().filter(ReportVersion::takenBack).count());
  }

  /** What kind of change it is. */
  static String kind(Change change) {
    return Messages.text("reader.change", change.kind());
  }

  /** The words that it is about. */
  static String words(Change change) {
    return switch (change) {
      case Change.Added added -> shortened(added.words());
      case Change.Moved moved -> shortened(moved.words());
      case Change.Removed removed -> shortened(removed.words());
      case Change.Altered altered -> altered(altered);
      case Change.LinkAdded link -> link(link.about(), link.url());
      case Change.LinkRemoved link -> link(link.words(), link.url());
      case Change.Retitled title -> replaced(title.before(), title.now());
    };
  }

  private static String altered(Change.Altered altered) {
    return altered.kind() == ChangeKind.HEADING_RENAMED
        ? replaced(altered.before(), altered.now())
        : shortened(altered.now());
  }

  private static String replaced(String before, String now) {
    return Messages.text("reader.change.replaced", shortened(before), shortened(now));
  }

  private static String link(String words, String url) {
    var address = LinkTarget.of(url).line();
    return words.isEmpty() || words.equals(url) ? address : words + " \u00b7 " + address;
  }

  private static String shortened(String words) {
    var line = words.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "\u2026";
  }
}
