package app.hallway.store.talks;

import app.hallway.model.FollowUp;
import app.hallway.model.Speaking;
import app.hallway.model.Talk;
import app.hallway.model.TalkEdit;
import app.hallway.model.TalkLink;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a talk of what reports tell of it, the best mention first, and of what the user says. */
final class TalkComposer {
  private TalkComposer() {}

  static Talk compose(List<Mention> mentions, @Nullable TalkEdit correction, FollowUp followUp) {
    var best = mentions.getFirst();
    var edit = correction == null ? TalkEdit.NOTHING : correction;
    return new Talk(
        best.talk(),
        edit.title() == null ? best.title() : edit.title(),
        edit.kind() == null ? best.kind() : edit.kind(),
        edit.speakers() == null ? speakers(mentions) : edit.speakers(),
        edit.day() == null ? best.day() : blankToNull(edit.day()),
        edit.links() == null ? links(mentions) : edit.links(),
        best.event(),
        followUp,
        mentions.stream().anyMatch(mention -> mention.origin() == Mention.Origin.BY_HAND),
        correction != null);
  }

  private static List<Speaking> speakers(List<Mention> mentions) {
    return mentions.stream()
        .map(Mention::speakers)
        .filter(speakers -> !speakers.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** What the best mention links, and from the others what it does not have a link for. */
  private static List<TalkLink> links(List<Mention> mentions) {
    var links = new ArrayList<TalkLink>();
    for (var mention : mentions) {
      var more = mention.links().stream().filter(link -> isMissing(links, link)).toList();
      links.removeIf(link -> link.isExpected() && !isMissing(more, link));
      links.addAll(more);
    }
    return links;
  }

  private static boolean isMissing(List<TalkLink> links, TalkLink link) {
    return links.stream()
        .noneMatch(
            known -> known.role() == link.role() && (!known.isExpected() || link.isExpected()));
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }
}
