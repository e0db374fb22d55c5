package app.hallway.library;

import app.hallway.detect.LinkGrammar;
import app.hallway.model.DetectedTalk;
import app.hallway.model.LinkRole;
import app.hallway.model.Speaking;
import app.hallway.model.TalkLink;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * By what a talk is known again: keys begin with {@code link:}, {@code title:}, {@code speaker:}.
 */
final class TalkKeys {
  private static final Set<LinkRole> IDENTIFYING = Set.of(LinkRole.SCHEDULE, LinkRole.VIDEO);
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private TalkKeys() {}

  static List<String> of(DetectedTalk talk) {
    var keys = new ArrayList<String>();
    talk.links().stream().filter(TalkKeys::identifies).map(TalkKeys::link).forEach(keys::add);
    keys.add(title(talk.title()));
    talk.speakers().stream().map(TalkKeys::speaker).forEach(keys::add);
    return keys;
  }

  static boolean identifies(TalkLink link) {
    return IDENTIFYING.contains(link.role()) && !link.isExpected();
  }

  static String link(TalkLink link) {
    return "link:" + LinkGrammar.canonical(link.url());
  }

  static String title(String title) {
    return "title:" + plain(title);
  }

  static String speaker(Speaking speaker) {
    return "speaker:" + plain(speaker.name());
  }

  /** Letters and digits only, without case and accents. */
  static String plain(String text) {
    var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return NO_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
