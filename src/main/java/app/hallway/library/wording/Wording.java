package app.hallway.library.wording;

import app.hallway.model.AnnotationFate;
import app.hallway.model.AnnotationRefusal;
import app.hallway.model.ChangeCounts;
import app.hallway.model.EventCandidate;
import app.hallway.model.FolderNews;
import app.hallway.model.ImportOutcome;
import app.hallway.model.ImportSummary;
import app.hallway.model.ImportWarning;
import app.hallway.model.Join;
import app.hallway.model.JoinCandidate;
import app.hallway.model.LeftOut;
import app.hallway.model.LeftOutCounts;
import app.hallway.model.LinkRole;
import app.hallway.model.NewLink;
import app.hallway.model.Notice;
import app.hallway.model.Placement;
import app.hallway.model.RejectReason;
import app.hallway.model.SearchDoubt;
import app.hallway.model.SpeakerOffer;
import app.hallway.model.Spoiled;
import app.hallway.model.StorageException;
import app.hallway.templates.TemplateFault;
import app.hallway.texts.Phrasebook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.stream.Collectors;

/** What reasons and warnings say to a person: one sentence that also tells what to do. */
public final class Wording {
  private static final Phrasebook TEXTS = Phrasebook.of("app.hallway.library.messages");

  private static final int WATCHED_CHANGES = 2;

  private Wording() {}

  public static String warning(ImportWarning warning) {
    var detail =
        warning.kind() == ImportWarning.Kind.LEFT_OUT
            ? leftOut(LeftOutCounts.ofDetail(warning.detail()))
            : warning.detail();
    var sentence = format("warning." + warning.kind(), detail);
    return warning.line() == 0 ? sentence : format("warning.at-line", sentence, warning.line());
  }

  /** What was left out of a report, in a few words: "comments (3), related posts (4 links)". */
  public static String leftOut(LeftOutCounts counts) {
    return counts.counts().entrySet().stream()
        .map(one -> format("left-out." + one.getKey(), number(one.getKey(), one.getValue())))
        .collect(Collectors.joining(", "));
  }

  /** Menus and lists of links are told by their links, all else by its parts. */
  private static int number(LeftOut.Kind kind, LeftOutCounts.Count count) {
    return switch (kind) {
      case RELATED, NAVIGATION, SHARING -> count.links();
      default -> count.parts();
    };
  }

  /** What a part that was left out was taken for. */
  public static String leftOut(LeftOut.Kind kind) {
    return format("left-out-part." + kind);
  }

  /** The detail may be empty. */
  public static String rejected(RejectReason reason, String detail) {
    var sentence = format("reject." + reason, detail);
    return detail.isEmpty() ? sentence.replace(" ()", "") : sentence;
  }

  /** Why files or links are passed over. */
  public static String passedOver(ImportOutcome.PassedOver passed) {
    return format("pass." + passed.reason(), passed.files());
  }

  /** How a query was understood where it was not as it may have been meant. */
  public static String doubt(SearchDoubt doubt) {
    return format(
        "search.doubt." + doubt.operator(), doubt.value(), String.join(", ", doubt.values()));
  }

  /** What came or did not come from watched folders, in one line. */
  public static String watch(FolderNews news) {
    return switch (news) {
      case FolderNews.Missing(var folder) -> format("watch.missing", shown(folder));
      case FolderNews.Outside(var folder, var links) ->
          format("watch.outside", links.size(), shown(folder), shown(links.getFirst()));
      case FolderNews.Brought(var folder, var summary) -> watch(folder, summary);
    };
  }

  private static String watch(Path folder, ImportSummary summary) {
    long fresh = count(summary, ImportOutcome.Imported.class);
    long changed = count(summary, ImportOutcome.NewVersion.class);
    long refused = count(summary, ImportOutcome.Rejected.class);
    var parts = new ArrayList<String>();
    if (fresh > 0) {
      parts.add(format("watch.new", fresh));
    }
    if (changed > 0) {
      var changes = summary.changes();
      parts.add(
          format("watch.changed", changed)
              + (changes.isEmpty() ? "" : " (" + changes(changes, WATCHED_CHANGES) + ")"));
    }
    if (refused > 0) {
      parts.add(format("watch.refused", refused));
    }
    long passed = count(summary, ImportOutcome.PassedOver.class);
    if (passed > 0) {
      parts.add(format("watch.passed-over", passed));
    }
    return format("watch.brought", fresh + changed, shown(folder), String.join(", ", parts));
  }

  private static long count(ImportSummary summary, Class<?> kind) {
    return summary.outcomes().stream().filter(kind::isInstance).count();
  }

  /** A folder as the user would say it. */
  public static String shown(Path folder) {
    var home = Path.of(System.getProperty("user.home", "/"));
    return folder.startsWith(home) && !folder.equals(home) && home.getNameCount() > 0
        ? "~" + folder.getFileSystem().getSeparator() + home.relativize(folder)
        : folder.toString();
  }

  /** What is different, in one line: "2 recordings added, 1 heading renamed". */
  public static String changes(ChangeCounts counts) {
    return changes(counts, Integer.MAX_VALUE);
  }

  /**
   * The same, cut short.
   *
   * @param kinds at most so many kinds of changes are told
   */
  public static String changes(ChangeCounts counts, int kinds) {
    if (counts.isEmpty()) {
      return format("changes.none");
    }
    var words =
        counts.numbers().entrySet().stream()
            .limit(kinds)
            .map(number -> format("changes." + number.getKey(), number.getValue()))
            .collect(Collectors.joining(", "));
    return counts.numbers().size() <= kinds ? words : format("changes.more", words);
  }

  /** What came for a talk: "A recording of “Boring queues” is in “Three days at Harbour Conf”". */
  public static String notice(Notice notice) {
    var things =
        notice.links().stream()
            .sorted(Comparator.comparing((NewLink link) -> link.role() != LinkRole.VIDEO))
            .map(Wording::thing)
            .distinct()
            .toList();
    var all = String.join(format("notice.and"), things);
    boolean many = things.size() > 1 || notice.links().getFirst().role() == LinkRole.SLIDES;
    return format(
        many ? "notice.are" : "notice.is",
        all.substring(0, 1).toUpperCase(TEXTS.locale()) + all.substring(1),
        notice.talk().title(),
        notice.reportTitle());
  }

  private static String thing(NewLink link) {
    return format((link.expected() ? "notice.expected." : "notice.") + link.role());
  }

  /** Why a mention was taken for a talk that another report had told of. */
  public static String join(Join join) {
    var sentence = format("join." + join.reason(), join.detail());
    return join.detail().isEmpty() ? sentence.replace(" ()", "") : sentence;
  }

  /** What speaks for two talks being one. */
  public static String likeness(JoinCandidate candidate) {
    var sentence = format("likeness." + candidate.likeness(), candidate.detail());
    return candidate.detail().isEmpty() ? sentence.replace(" ()", "") : sentence;
  }

  /** What speaks for two events being one edition. */
  public static String edition(EventCandidate candidate) {
    return format("edition." + candidate.likeness(), candidate.detail());
  }

  /** What became of an annotation, and what to do about it. */
  public static String annotation(AnnotationFate fate) {
    return format("annotation." + fate);
  }

  /** Why a file has no annotations that can be taken. */
  public static String annotations(AnnotationRefusal refusal) {
    return format("annotations." + refusal);
  }

  /** What is wrong with a template, where, and what to do. */
  public static String template(TemplateFault fault) {
    var sentence = format("template." + fault.reason(), fault.detail()).replace(" ()", "");
    if (fault.line() == 0) {
      return format("template.within", fault.template(), sentence);
    }
    return format("template.at", fault.template(), fault.line(), fault.column(), sentence);
  }

  /** Why a highlight lost its place. */
  public static String detached(Placement.Detached lost) {
    return format("detached", lost.candidates().size());
  }

  /** Why two speakers may be one person. */
  public static String likeness(SpeakerOffer offer) {
    var here = offer.here().isEmpty() ? offer.there() : offer.here();
    var there = offer.there().isEmpty() ? offer.here() : offer.there();
    var sentence = format("speakers." + offer.likeness(), here, there);
    return offer.affiliation() == null
        ? sentence
        : format("speakers.with-affiliation", sentence, offer.affiliation());
  }

  /** What there is to say of a failure that nobody thought of, in a few words. */
  static String unexpected() {
    return storage(StorageException.Reason.FAILED);
  }

  /** What of a report is not as it came. */
  public static String spoiled(Spoiled one) {
    return format("spoiled." + one.part(), one.report(), one.title(), one.version(), one.detail());
  }

  /** Why a library could not be written, in a few words. */
  public static String storage(StorageException.Reason reason) {
    return format("storage." + reason);
  }

  /** What of a report is too much for this machine, in a few words. */
  public static String tooMuch(boolean nesting) {
    return format(nesting ? "too-much.nesting" : "too-much.memory");
  }

  private static String format(String key, Object... arguments) {
    return TEXTS.text(key, arguments);
  }
}
