package app.hallway.ui.talks.page;

import app.hallway.library.wording.Wording;
import app.hallway.model.Highlight;
import app.hallway.model.Speaking;
import app.hallway.model.TalkMention;
import app.hallway.model.TalkPage;
import app.hallway.ui.common.Browser;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.common.TextButton;
import app.hallway.ui.common.texts.Dates;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.talks.cards.LinkLine;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** What one report tells of a talk. */
final class MentionColumn extends VBox {
  private static final int LONGEST = 700;
  private static final int LINES_SHOWN = 9;

  private final TalkMention mention;
  private final TalkPage page;
  private final TalkPageViewModel model;
  private final Sheets sheets;

  MentionColumn(
      TalkMention mention, TalkPage page, TalkPageViewModel model, Sheets sheets, Browser browser) {
    this.mention = mention;
    this.page = page;
    this.model = model;
    this.sheets = sheets;
    getStyleClass().add("mention-column");
    getChildren().addAll(report(), byline());
    if (!mention.title().equals(page.talk().title())) {
      getChildren().add(Labels.paragraph("strong", mention.title()));
    }
    optional("secondary", speakers());
    optional("why-joined", mention.join() == null ? "" : Wording.join(mention.join()));
    getChildren().add(words());
    mention.links().forEach(link -> getChildren().add(LinkLine.of(link, browser)));
    mention.highlights().forEach(mark -> getChildren().add(mark(mark)));
    getChildren().add(split());
  }

  private Node report() {
    var title = mention.report().metadata().title();
    var button = new Button(title);
    button.getStyleClass().add("report-link");
    button.setMnemonicParsing(false);
    button.setWrapText(true);
    button.setMinHeight(USE_PREF_SIZE);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(Messages.text("talks.open-report", title));
    button.setOnAction(
        event -> {
          sheets.close();
          model.open(mention);
        });
    return button;
  }

  private Node byline() {
    var metadata = mention.report().metadata();
    var date = metadata.date();
    var text =
        Stream.of(String.join(", ", metadata.authors()), date == null ? "" : Dates.day(date))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" \u00b7 "));
    return Labels.paragraph("hint", text);
  }

  private String speakers() {
    var names = mention.speakers().stream().map(Speaking::name).toList();
    return names.equals(page.talk().speakers().stream().map(Speaking::name).toList())
        ? ""
        : String.join(", ", names);
  }

  private void optional(String styleClass, String text) {
    if (!text.isEmpty()) {
      getChildren().add(Labels.paragraph(styleClass, text));
    }
  }

  /** The beginning of what it says, or that it says no more. */
  private Node words() {
    var told = afterTitle(mention.words()).replaceAll("\\s*\\n\\s*", "\n").strip();
    if (told.isEmpty()) {
      return Labels.paragraph(
          "hint",
          Messages.text(mention.span().isEmpty() ? "talkpage.gone" : "talkpage.title-only"));
    }
    var label = Labels.wrapping("told", LINES_SHOWN);
    label.setText(told.length() > LONGEST ? told.substring(0, cut(told)) + "…" : told);
    return label;
  }

  private String afterTitle(String words) {
    int line = words.indexOf('\n');
    return line > 0 && words.substring(0, line).contains(mention.title())
        ? words.substring(line)
        : words;
  }

  private static int cut(String text) {
    return Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
  }

  private static Node mark(Highlight mark) {
    var quote = mark.wholeTalk() ? Messages.text("talkpage.whole") : mark.anchor().quote().strip();
    var label = Labels.wrapping("mark-quote", 3);
    label.setText(quote);
    label.getStyleClass().add("mark-" + mark.colour().name().toLowerCase(Locale.ROOT));
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  private Node split() {
    var split =
        new TextButton(
            Messages.text("talkpage.split"),
            Messages.text("talkpage.split.tip"),
            () -> model.split(mention));
    Labels.appear(split, page.mentions().size() + page.own().size() > 1);
    return split;
  }
}
