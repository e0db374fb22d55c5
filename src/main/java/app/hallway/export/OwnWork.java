package app.hallway.export;

import app.hallway.model.FileOwner;
import app.hallway.model.PassReason;
import app.hallway.model.TalkKind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Knows the Markdown files that Hallway itself writes. They say so in a property; those of older
 * programs, which had none, are known where their form leaves no doubt.
 */
public final class OwnWork {
  /** What the property says of a file of notes that the library did not take. */
  public static final String RESCUED = "rescued notes";

  private static final Pattern RESCUE_FILE =
      Pattern.compile("hallway-unsaved-notes-\\d{4}-\\d\\d-\\d\\d-\\d{6}(?:-\\d+)?\\.md");

  private static final List<String> OF_REPORT =
      List.of("title", "source", "author", "date", "event", "talks");
  private static final List<String> OF_TALK =
      List.of("title", "source", "speaker", "event", "day", "kind", "follow-up");
  private static final List<String> OF_EVENT =
      List.of("title", "event", "source", "author", "talks");
  private static final String LINK = "[" + ExportWords.ORIGINAL + "](";

  private OwnWork() {}

  /** Why an import passes a file over; empty where it is not known as Hallway's. */
  public static Optional<PassReason> reason(String fileName, byte[] bytes) {
    var head = FileHead.of(bytes);
    if (head.text(FileOwner.PROPERTY).equals(RESCUED) || RESCUE_FILE.matcher(fileName).matches()) {
      return Optional.of(PassReason.RESCUED_NOTES);
    }
    boolean export = isTemplated(bytes) || owner(head).isPresent();
    export = export || isOldReport(head) || isOldTalk(head);
    return export || isOldEvent(head) ? Optional.of(PassReason.EXPORT) : Optional.empty();
  }

  /** Whether a template wrote it, by its last line. */
  private static boolean isTemplated(byte[] bytes) {
    int start = Math.max(0, bytes.length - OwnMark.LONGEST);
    var end = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    return OwnMark.atEnd(end).isPresent();
  }

  static Optional<FileOwner> owner(FileHead head) {
    return FileOwner.parse(head.text(FileOwner.PROPERTY));
  }

  /** Whether an older program wrote a file about the very thing that another one is about. */
  static boolean isOlder(FileHead head, ExportFile file) {
    var now = FileHead.of(file.content().getBytes(StandardCharsets.UTF_8));
    return head.text("title").equals(now.text("title"))
        && switch (file.owner().kind()) {
          case REPORT -> isOldReport(head) && head.list("source").equals(now.list("source"));
          case TALK -> isOldTalk(head) && head.list("event").equals(now.list("event"));
          case EVENT -> isOldEvent(head);
        };
  }

  private static boolean isOldReport(FileHead head) {
    var by = head.list("author").isEmpty() ? "" : "By " + String.join(", ", head.list("author"));
    return isOld(head, OF_REPORT)
        && !head.text("source").isEmpty()
        && plain(head.line(1)).startsWith(plain(by))
        && head.line(1).contains(head.text("date"))
        && head.line(1).contains(LINK);
  }

  private static boolean isOldTalk(FileHead head) {
    var kind = head.text("kind");
    return isOld(head, OF_TALK)
        && Arrays.stream(TalkKind.values()).map(ExportWords::kind).anyMatch(kind::equals)
        && List.of(head.line(1).split(ExportWords.DOT)).contains(kind);
  }

  private static boolean isOldEvent(FileHead head) {
    return isOld(head, OF_EVENT)
        && head.text("event").equals(head.text("title"))
        && head.line(1).startsWith("## ")
        && (head.line(2).startsWith("By ") || head.line(2).contains(LINK));
  }

  /** Has these properties in this order, and no others, and its title for a heading. */
  private static boolean isOld(FileHead head, List<String> order) {
    var known = order.stream().filter(head.properties()::containsKey).toList();
    return known.equals(List.copyOf(head.properties().keySet()))
        && !head.text("title").isEmpty()
        && plain(head.line(0)).equals("# " + plain(head.text("title")));
  }

  private static String plain(String text) {
    return text.replace("\\", "").replace('\u00a0', ' ');
  }
}
