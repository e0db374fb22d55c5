package app.hallway.ui.talks.words;

import app.hallway.model.TalkKind;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Talk kinds in words, for a list to choose from. */
public final class KindWords extends StringConverter<TalkKind> {
  @Override
  public String toString(@Nullable TalkKind kind) {
    return kind == null ? "" : TalkWords.kind(kind);
  }

  @Override
  public TalkKind fromString(String text) {
    throw new UnsupportedOperationException("kinds are chosen, not typed");
  }
}
