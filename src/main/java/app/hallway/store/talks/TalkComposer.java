package app.hallway.store.talks;

import app.hallway.model.FollowUp;
import app.hallway.model.Speaking;
import app.hallway.model.Talk;
import app.hallway.model.TalkEdit;
import app.hallway.model.TalkLink;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a talk of what is told of it, the best first, and of what the user corrected. */
final class TalkComposer {
  private TalkComposer() {}

  static Talk compose(
      List<? extends SourcedTelling> told, @Nullable TalkEdit correction, FollowUp followUp) {
    var best = told.getFirst();
    var edit = correction == null ? TalkEdit.NOTHING : correction;
    return new Talk(
        best.talk(),
        edit.title() == null ? best.title() : edit.title(),
        edit.kind() == null ? best.kind() : edit.kind(),
        edit.speakers() == null ? speakers(told) : edit.speakers(),
        edit.day() == null ? day(told) : blankToNull(edit.day()),
        edit.links() == null ? links(told) : edit.links(),
        best.event(),
        followUp,
        told.stream().anyMatch(TalkComposer::isByHand),
        correction != null,
        told.stream().anyMatch(one -> one.telling().cancelled()));
  }

  private static boolean isByHand(SourcedTelling told) {
    return switch (told) {
      case OwnTelling _ -> true;
      case Mention mention -> mention.origin() == Mention.Origin.BY_HAND;
    };
  }

  /** Where the user told of the talk and not of its day, the best mention does. */
  private static @Nullable String day(List<? extends SourcedTelling> told) {
    return told.stream()
        .filter(one -> one instanceof Mention || one.day() != null)
        .findFirst()
        .map(SourcedTelling::day)
        .orElse(null);
  }

  private static List<Speaking> speakers(List<? extends SourcedTelling> told) {
    return told.stream()
        .map(SourcedTelling::speakers)
        .filter(speakers -> !speakers.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** What the best links, and from the others what it does not have a link for. */
  private static List<TalkLink> links(List<? extends SourcedTelling> told) {
    var links = new ArrayList<TalkLink>();
    for (var one : told) {
      var more = one.links().stream().filter(link -> isMissing(links, link)).toList();
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
