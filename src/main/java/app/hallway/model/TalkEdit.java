package app.hallway.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A user's correction of a talk. Null leaves a field as it is; an empty day clears it. */
public record TalkEdit(
    @Nullable String title,
    @Nullable TalkKind kind,
    @Nullable List<Speaking> speakers,
    @Nullable String day,
    @Nullable List<TalkLink> links) {
  public static final TalkEdit NOTHING = new TalkEdit(null, null, null, null, null);

  public TalkEdit withTitle(String newTitle) {
    return new TalkEdit(newTitle, kind, speakers, day, links);
  }

  public TalkEdit withKind(TalkKind newKind) {
    return new TalkEdit(title, newKind, speakers, day, links);
  }

  public TalkEdit withSpeakers(List<Speaking> newSpeakers) {
    return new TalkEdit(title, kind, List.copyOf(newSpeakers), day, links);
  }

  public TalkEdit withDay(String newDay) {
    return new TalkEdit(title, kind, speakers, newDay, links);
  }

  public TalkEdit withLinks(List<TalkLink> newLinks) {
    return new TalkEdit(title, kind, speakers, day, List.copyOf(newLinks));
  }
}
