package app.hallway.export;

import app.hallway.model.FileOwner;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.Note;
import app.hallway.model.ReportSummary;
import app.hallway.model.Talk;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file tells, part after part, as the library has it: nothing in it is written in a format
 * yet, but what the user wrote as Markdown is that.
 *
 * @param owner what it is about, by which the file is known again
 * @param facts by which files are sorted and found, in their order
 */
public record FileOutline(FileOwner owner, String title, List<Fact> facts, List<Part> parts) {
  public FileOutline {
    facts = List.copyOf(facts);
    parts = List.copyOf(parts);
  }

  /** A property of the file. Its name is part of the format, and the same everywhere. */
  public sealed interface Fact {
    String name();
  }

  /** One that is a text, not blank. */
  public record Worded(String name, String text) implements Fact {}

  /** One that is a day. */
  public record Dated(String name, LocalDate day) implements Fact {}

  /** One that is several texts, at least one. */
  public record Listed(String name, List<String> texts) implements Fact {
    public Listed {
      texts = List.copyOf(texts);
    }
  }

  /** One that is a number. */
  public record Counted(String name, int number) implements Fact {}

  /** A part of what the file tells. */
  public sealed interface Part {}

  /**
   * Parts that belong together under a heading.
   *
   * @param title null where it would say once more what the headings above say
   */
  public record Chapter(@Nullable String title, List<Part> parts) implements Part {
    public Chapter {
      parts = List.copyOf(parts);
    }
  }

  /** Who wrote a report, when, and where it is. */
  public record Byline(ReportSummary report) implements Part {}

  /**
   * Who gave a talk, its links, and what the user means to do with it.
   *
   * @param mark the colour that the whole talk is highlighted in, or null
   */
  public record TalkFacts(Talk talk, @Nullable HighlightColour mark) implements Part {}

  /**
   * Where what follows stands, or stood, in its report.
   *
   * @param talk the title of the talk that it is told of, where no heading says so, or null
   * @param headings outermost first, without the report's title
   */
  public record Whereabouts(@Nullable String talk, List<String> headings) implements Part {
    public Whereabouts {
      headings = List.copyOf(headings);
    }

    boolean isNowhere() {
      return talk == null && headings.isEmpty();
    }
  }

  /**
   * Words that the user marked.
   *
   * @param markdown what reads as these words
   */
  public record Quote(Highlight highlight, String markdown) implements Part {}

  /** What the user wrote about what stands before it. */
  public record Remark(Note note) implements Part {}
}
