package app.hallway.ui.reader.page;

import app.hallway.model.Highlight;
import app.hallway.model.LineSpan;
import app.hallway.model.Speaking;
import app.hallway.model.Suggestion;
import app.hallway.model.TalkId;
import app.hallway.model.TalkInReport;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkLink;
import app.hallway.model.TextSpan;
import app.hallway.model.VersionId;
import app.hallway.model.VersionMarks;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What the user's marks on a page are, and what may be talks there.
 *
 * @param version whose page they lie on; null where there are none
 */
public record PageMarks(
    @Nullable VersionId version,
    List<Highlight> highlights,
    List<TalkInReport> talks,
    List<Suggestion> suggestions) {
  public static final PageMarks NONE = new PageMarks(null, List.of(), List.of(), List.of());

  public PageMarks {
    highlights = List.copyOf(highlights);
    talks = List.copyOf(talks);
    suggestions = List.copyOf(suggestions);
  }

  public static PageMarks of(VersionMarks marks) {
    return new PageMarks(marks.version(), marks.highlights(), marks.talks(), marks.suggestions());
  }

  /** On the page of another version their places are those of other words. */
  public boolean lieOn(VersionId shown) {
    return shown.equals(version);
  }

  public Optional<TalkInReport> talk(TalkId id) {
    return talks.stream().filter(told -> told.talk().id().equals(id)).findFirst();
  }

  /**
   * Whether these are shown on a page that was made for others, by what is changed in place: marks
   * and numbers of notes.
   */
  public boolean standIn(PageMarks others) {
    return furniture().equals(others.furniture());
  }

  private List<Furniture> furniture() {
    return talks.stream().map(Furniture::of).toList();
  }

  /** What the page says of a talk in so many words. */
  private record Furniture(
      TalkId talk,
      LineSpan lines,
      TalkKind kind,
      List<Speaking> speakers,
      List<TalkLink> links,
      int reports,
      boolean cancelled) {
    static Furniture of(TalkInReport told) {
      var talk = told.talk();
      return new Furniture(
          talk.id(),
          told.lines(),
          talk.kind(),
          talk.speakers(),
          talk.links(),
          told.reports(),
          talk.cancelled());
    }
  }

  /** Start, end, colour and id of each text highlight, for the page. */
  String highlightsForPage() {
    var numbers = new StringJoiner(",", "[", "]");
    for (var highlight : highlights) {
      if (!highlight.wholeTalk()) {
        highlight.placement().span().ifPresent(span -> numbers.add(numbers(highlight, span)));
      }
    }
    return numbers.toString();
  }

  private static String numbers(Highlight highlight, TextSpan span) {
    return span.start()
        + ","
        + span.end()
        + ","
        + PageNames.COLOURS.numberOf(highlight.colour())
        + ","
        + highlight.id();
  }

  /** Id, colour (-1 for none) and number of notes of each talk, for the page. */
  String talksForPage() {
    var numbers = new StringJoiner(",", "[", "]");
    for (var told : talks) {
      var highlight = told.highlight();
      int colour = highlight == null ? -1 : PageNames.COLOURS.numberOf(highlight.colour());
      numbers.add(told.talk().id() + "," + colour + "," + told.notes());
    }
    return numbers.toString();
  }

  /** Where each that may be a talk begins, and its id, for the page. */
  String suggestionsForPage() {
    var numbers = new StringJoiner(",", "[", "]");
    for (var suggestion : suggestions) {
      numbers.add(suggestion.span().start() + "," + suggestion.id());
    }
    return numbers.toString();
  }
}
