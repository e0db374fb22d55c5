package app.hallway.ui.talks;

import app.hallway.model.TalkKind;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Talk kinds in words, for a list to choose from. */
final class KindWords extends StringConverter<TalkKind> {
  @Override
  public String toString(@Nullable TalkKind kind) {
    return kind == null ? "" : TalkWords.kind(kind);
  }

  @Override
  public TalkKind fromString(String text) {
    throw new UnsupportedOperationException("kinds are chosen, not typed");
  }
}
