package app.hallway.ui.vaults;

import app.hallway.model.WordChange;
import app.hallway.model.WordChange.Kind;
import app.hallway.ui.common.texts.Messages;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Words with those struck out that went and those underlined that came. */
final class WordsFlow extends TextFlow {
  private static final String GAP = "\u2009";

  WordsFlow(List<WordChange> words) {
    getStyleClass().add("words-flow");
    words.forEach(this::add);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(words.stream().map(WordsFlow::heard).collect(Collectors.joining(" ")));
  }

  /** What one of the two texts says, with those words underlined that the other does not have. */
  static WordsFlow of(Kind kind, List<WordChange> words) {
    return new WordsFlow(
        words.stream()
            .filter(part -> part.kind() == kind || part.kind() == Kind.SAME)
            .map(part -> part.kind() == kind ? new WordChange(Kind.NEW, part.text()) : part)
            .toList());
  }

  /** What came does not stick to what went. */
  private void add(WordChange part) {
    if (part.kind() == Kind.NEW && !getChildren().isEmpty()) {
      getChildren().add(new Text(GAP));
    }
    var text = new Text(part.text());
    text.getStyleClass()
        .add(
            switch (part.kind()) {
              case SAME -> "word-same";
              case GONE -> "word-gone";
              case NEW -> "word-new";
            });
    getChildren().add(text);
  }

  /** Nobody hears how words look. */
  private static String heard(WordChange part) {
    return switch (part.kind()) {
      case SAME -> part.text();
      case GONE -> Messages.text("changes.heard.gone", part.text());
      case NEW -> Messages.text("changes.heard.new", part.text());
    };
  }
}
