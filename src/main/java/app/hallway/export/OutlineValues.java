package app.hallway.export;

import app.hallway.export.FileOutline.Byline;
import app.hallway.export.FileOutline.Chapter;
import app.hallway.export.FileOutline.Counted;
import app.hallway.export.FileOutline.Dated;
import app.hallway.export.FileOutline.Fact;
import app.hallway.export.FileOutline.Listed;
import app.hallway.export.FileOutline.Part;
import app.hallway.export.FileOutline.Quote;
import app.hallway.export.FileOutline.Remark;
import app.hallway.export.FileOutline.TalkFacts;
import app.hallway.export.FileOutline.Whereabouts;
import app.hallway.export.FileOutline.Worded;
import app.hallway.model.FileOwner;
import app.hallway.model.Note;
import app.hallway.model.NoteTarget.AboutHighlight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a file tells, as values for templates: maps, lists, texts and truth values. */
public final class OutlineValues {
  private static final Whereabouts NOWHERE = new Whereabouts(null, List.of());

  private final List<Map<String, Object>> notes = new ArrayList<>();
  private final List<Map<String, Object>> highlights = new ArrayList<>();
  private final List<Map<String, Object>> talks = new ArrayList<>();
  private final List<Map<String, Object>> reports = new ArrayList<>();
  private final List<Map<String, Object>> detached = new ArrayList<>();
  private final List<Map<String, Object>> otherNotes = new ArrayList<>();
  private @Nullable ValueMap report;
  private @Nullable ValueMap talk;

  private OutlineValues(List<Part> parts) {
    parts.forEach(
        part -> {
          switch (part) {
            case Byline(var told) -> report = ThingValues.report(told);
            case TalkFacts(var told, var mark) -> talk = ThingValues.talk(told, mark);
            case Chapter chapter -> chapter(chapter);
            case Remark _, Quote _, Whereabouts _ -> {}
          }
        });
    marked(parts, highlights, notes);
  }

  /** The values of a file. */
  public static Map<String, Object> of(FileOutline outline) {
    var told = new OutlineValues(outline.parts());
    var kind = outline.owner().kind();
    return new ValueMap()
        .text("kind", kind.name().toLowerCase(Locale.ROOT))
        .text("title", outline.title())
        .text("owner", outline.owner())
        .list("properties", outline.facts().stream().map(OutlineValues::property).toList())
        .map("talk", told.talk == null ? Map.of() : told.talk.all())
        .list("notes", told.talk == null ? List.of() : told.notes)
        .list("reports", told.report == null ? told.reports : List.of(told.section()))
        .map("event", Map.of())
        .all();
  }

  /**
   * The values of one file with all there is.
   *
   * @param outlines of reports, and of talks that no report tells of
   */
  public static Map<String, Object> page(String title, List<FileOutline> outlines) {
    var reports = new ArrayList<Map<String, Object>>();
    var talks = new ArrayList<Map<String, Object>>();
    var events = new ArrayList<String>();
    for (var outline : outlines) {
      var told = new OutlineValues(outline.parts());
      if (told.talk != null) {
        var values = told.talk.list("notes", told.notes).list("highlights", told.highlights);
        talks.add(placed(values, events));
      } else {
        told.section();
        reports.add(placed(Objects.requireNonNull(told.report), events));
      }
    }
    return new ValueMap()
        .text("kind", "page")
        .text("title", title)
        .text("owner", "")
        .list("properties", List.of())
        .list("events", events)
        .list("reports", reports)
        .list("talks", talks)
        .all();
  }

  /** With the number of its event among all, from 1; 0 for none. */
  private static Map<String, Object> placed(ValueMap values, List<String> events) {
    var event = String.valueOf(values.all().get("event"));
    if (!event.isEmpty() && !events.contains(event)) {
      events.add(event);
    }
    return values.number("eventNumber", events.indexOf(event) + 1).all();
  }

  /** The values of a file about an event, and about nothing smaller. */
  public static Map<String, Object> event(EventMatter matter, FileOwner owner) {
    return new ValueMap()
        .text("kind", "event")
        .text("title", matter.event())
        .text("owner", owner)
        .list("properties", List.of())
        .map("talk", Map.of())
        .list("notes", List.of())
        .list("reports", List.of())
        .map("event", EventValues.of(matter))
        .all();
  }

  private static Map<String, Object> property(Fact fact) {
    var map = new ValueMap().text("name", fact.name());
    return switch (fact) {
      case Worded(_, var text) -> map.text("kind", "text").text("value", text).all();
      case Dated(_, var day) -> map.text("kind", "date").text("value", day).all();
      case Counted(_, var number) -> map.text("kind", "number").number("value", number).all();
      case Listed(_, var texts) -> map.text("kind", "list").list("value", texts).all();
    };
  }

  private Map<String, Object> section() {
    return Objects.requireNonNull(report)
        .list("notes", notes)
        .list("highlights", highlights)
        .list("talks", talks)
        .list("detached", detached)
        .list("otherNotes", otherNotes)
        .all();
  }

  private void chapter(Chapter chapter) {
    var first = chapter.parts().isEmpty() ? null : chapter.parts().getFirst();
    switch (first) {
      case TalkFacts _ -> {
        var told = new OutlineValues(chapter.parts());
        talks.add(
            Objects.requireNonNull(told.talk)
                .list("highlights", told.highlights)
                .list("notes", told.notes)
                .all());
      }
      case Byline _ -> reports.add(new OutlineValues(chapter.parts()).section());
      case null, default -> {
        if (ExportWords.DETACHED.equals(chapter.title())) {
          marked(chapter.parts(), detached, otherNotes);
        } else {
          var here = ExportWords.OTHER_NOTES.equals(chapter.title()) ? otherNotes : notes;
          marked(chapter.parts(), highlights, here);
        }
      }
    }
  }

  /** Highlights with the notes on them; all other notes apart. */
  private static void marked(
      List<Part> parts, List<Map<String, Object>> quotes, List<Map<String, Object>> apart) {
    var place = NOWHERE;
    var found = new ArrayList<Marked>();
    for (var part : parts) {
      switch (part) {
        case Whereabouts here -> place = here;
        case Quote quote -> {
          found.add(new Marked(quote, place, new ArrayList<>()));
          place = NOWHERE;
        }
        case Remark(var note) when !found.isEmpty() && found.getLast().has(note) ->
            found.getLast().notes.add(note);
        case Remark(var note) -> apart.add(ThingValues.note(note));
        case Byline _, TalkFacts _, Chapter _ -> {}
      }
    }
    found.forEach(one -> quotes.add(one.values()));
  }

  /**
   * A highlight and what is written on it.
   *
   * @param place where it stands, if others stand before it that do not stand there
   */
  private record Marked(Quote quote, Whereabouts place, List<Note> notes) {
    boolean has(Note note) {
      return note.target() instanceof AboutHighlight(var about)
          && about.equals(quote.highlight().id());
    }

    Map<String, Object> values() {
      var where =
          new ValueMap()
              .text("talk", place.talk())
              .text("heading", String.join(" \u203a ", place.headings()));
      return ThingValues.highlight(quote.highlight(), quote.markdown())
          .map("place", where.all())
          .list("notes", ThingValues.notes(notes))
          .all();
    }
  }
}
