package app.hallway.export;

import app.hallway.export.FileOutline.TalkFacts;
import app.hallway.export.FileOutline.Whereabouts;
import app.hallway.markdown.LiteralText;
import app.hallway.markdown.LogseqBlock;
import app.hallway.markdown.MarkdownBlock;
import app.hallway.markdown.MarkdownBlock.Shape;
import app.hallway.markdown.OwnWords;
import app.hallway.model.HallwayLink;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.Note;
import app.hallway.model.NoteKind;
import app.hallway.model.ReportSummary;
import app.hallway.model.VaultFlavour;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the blocks of a vault are written: each one container of Markdown, so that its extent is told
 * by syntax and by nothing else. A quote or a note is a block quote; what is said of a report or a
 * talk is a heading with a list. No line ends in a blank, none of the text in a line end.
 */
final class BlockForms {
  /** Begins the words for a first line of something to do that is no sentence. */
  static final String TO_DO = "To do";

  static final String FOLLOW_UP = "Follow-up: ";
  static final String DUE_SIGN = " \ud83d\udcc5 ";
  static final String ANSWERED = "answered";

  private final VaultFlavour flavour;

  BlockForms(VaultFlavour flavour) {
    this.flavour = flavour;
  }

  VaultFlavour flavour() {
    return flavour;
  }

  /** A block with what it is known by, which is not seen: after it, or as a property of it. */
  String marked(String id, String words) {
    return switch (flavour) {
      case OBSIDIAN -> "\n" + words + "\n\n^" + id + "\n";
      case PLAIN -> "\n" + words + "\n\n<a id=\"" + id + "\"></a>\n";
      case LOGSEQ -> LogseqBlock.write(id, words) + "\n";
    };
  }

  /** A heading with facts below it; there is at least one. */
  String head(int level, String title, List<String> facts) {
    var heading = MarkdownBlock.heading(Math.min(level, 6), title).text();
    if (flavour == VaultFlavour.LOGSEQ) {
      return heading + "\n" + String.join("\n", facts);
    }
    var list = facts.stream().map(fact -> "- " + fact).collect(Collectors.joining("\n"));
    return heading + "\n\n" + list;
  }

  List<String> facts(ReportSummary report) {
    var byline = PartWriter.byline(report.metadata());
    var known = joined(byline, link(HallwayLink.to(report.id())));
    return List.of(known.isEmpty() ? "Report" : known);
  }

  List<String> facts(TalkFacts told) {
    var talk = told.talk();
    var facts = new ArrayList<String>();
    facts.add(LiteralText.inLine(ExportWords.speakers(talk.speakers())));
    facts.add(
        joined(
            ExportWords.kind(talk.kind()),
            talk.cancelled() ? ExportWords.CANCELLED : "",
            LiteralText.inLine(Objects.requireNonNullElse(talk.day(), "")),
            link(HallwayLink.to(talk.id()))));
    facts.add(WebLink.all(talk.links()));
    if (told.mark() != null) {
      facts.add(ExportWords.sign(told.mark()) + ExportWords.HIGHLIGHTED);
    }
    var meant = ExportWords.followUp(talk.followUp());
    facts.add(meant.isEmpty() ? "" : FOLLOW_UP + meant);
    return facts.stream().filter(fact -> !fact.isEmpty()).toList();
  }

  private String link(String address) {
    return flavour == VaultFlavour.PLAIN ? "" : "[Hallway](" + address + ")";
  }

  /**
   * Words that the user marked.
   *
   * @param markdown what reads as these words
   * @param place where they stand, as far as no heading says so
   * @param detached whether they do not stand there any more
   */
  String quote(Highlight highlight, String markdown, Whereabouts place, boolean detached) {
    var words = Quotes.quote(HighlightColour.YELLOW, markdown).text();
    var sign = ExportWords.sign(highlight.colour()).strip();
    var where = where(place, detached);
    return switch (flavour) {
      case OBSIDIAN -> {
        var title = where.isEmpty() ? "Quote" : where;
        var link = "[" + title + "](" + HallwayLink.to(highlight.id()) + ")";
        yield under(callout("quote", spaced(sign, link)), Quotes.beginsWithWords(markdown)) + words;
      }
      case PLAIN -> {
        var label = joined("**Highlight**" + (sign.isEmpty() ? "" : " " + sign), where);
        yield "> " + label + "\n>\n" + words;
      }
      case LOGSEQ -> {
        var link = where.isEmpty() ? "Quote" : where;
        var label = spaced("**Highlight**", sign);
        yield joined(label, "[" + link + "](" + HallwayLink.to(highlight.id()) + ")")
            + "\n"
            + LogseqForms.words(words);
      }
    };
  }

  private static String where(Whereabouts place, boolean detached) {
    var headings = String.join(" \u203a ", place.headings());
    var words =
        joined(
            detached ? "No longer in the report" : "",
            Objects.requireNonNullElse(place.talk(), ""),
            headings);
    return LiteralText.inLine(words).replace("]", "\\]");
  }

  /** What the user wrote. */
  String note(Note note) {
    var words = OwnWords.under(0, note.markdown());
    if (flavour == VaultFlavour.LOGSEQ) {
      return LogseqForms.note(note, words);
    }
    boolean isTask = note.kind() == NoteKind.ACTION;
    var body = isTask ? task(words, note) : words.text();
    return under(header(note), isTask || words.begins() == Shape.PARAGRAPH)
        + MarkdownBlock.paragraph(body).quoted().text();
  }

  /**
   * The first line of a quote, and what parts it from the next: to all but Obsidian both are one
   * paragraph, which a list that begins with 2 cannot end, and which a rule makes a heading.
   */
  private static String under(String head, boolean wordsFollow) {
    return wordsFollow || head.endsWith("\n>") ? head + "\n" : head + "\n>\n";
  }

  private String header(Note note) {
    if (flavour == VaultFlavour.OBSIDIAN) {
      var label = NoteLabel.of(note.kind());
      return callout(label.callout(), spaced(label.title(), capital(questioned(note))));
    }
    return "> " + label(note) + "\n>";
  }

  /** Says which kind of note it is, where no callout does. */
  static String label(Note note) {
    var more = questioned(note);
    return spaced(
        "**" + NoteLabel.of(note.kind()).words() + "**", more.isEmpty() ? "" : "(" + more + ")");
  }

  /** How a question is; empty for what is none. */
  private static String questioned(Note note) {
    return note.kind() == NoteKind.QUESTION ? state(note) : "";
  }

  private static String state(Note note) {
    if (note.isDone()) {
      return ANSWERED;
    }
    return note.due() == null ? "" : "due " + note.due();
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String callout(String type, String title) {
    return ("> [!" + type + "] " + title).stripTrailing();
  }

  /** The words of a task, which begin with a sentence. */
  static String ofTask(MarkdownBlock words) {
    return words.begins() == Shape.PARAGRAPH ? words.text() : TO_DO + "\n\n" + words.text();
  }

  private String task(MarkdownBlock words, Note note) {
    var text = ofTask(words);
    var lines = text.split("\n", -1);
    var out =
        new StringBuilder(note.isDone() ? "- [x] " : "- [ ] ").append(lines[0]).append(due(note));
    for (int i = 1; i < lines.length; i++) {
      out.append('\n').append(lines[i].isEmpty() ? "" : "  " + lines[i]);
    }
    return out.toString();
  }

  private String due(Note note) {
    if (note.due() == null) {
      return "";
    }
    return flavour == VaultFlavour.OBSIDIAN ? DUE_SIGN + note.due() : " (due " + note.due() + ")";
  }

  private static String spaced(String... words) {
    return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
  }

  private static String joined(String... parts) {
    return Stream.of(parts)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(ExportWords.DOT));
  }
}
