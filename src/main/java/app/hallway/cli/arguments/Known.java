package app.hallway.cli.arguments;

import app.hallway.cli.output.Refusal;
import app.hallway.cli.output.Texts;
import app.hallway.library.Library;
import app.hallway.model.Errand;
import app.hallway.model.Event;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightId;
import app.hallway.model.Note;
import app.hallway.model.NoteId;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.model.ReportVersion;
import app.hallway.model.Speaker;
import app.hallway.model.SpeakerName;
import app.hallway.model.Suggestion;
import app.hallway.model.SuggestionId;
import app.hallway.model.Talk;
import app.hallway.model.TalkId;
import app.hallway.templates.Template;
import java.io.IOException;
import java.util.Optional;

/** Finds what a command names by id, or says that the library does not have it. */
public final class Known {
  private Known() {}

  public static ReportSummary report(Library library, ReportId id) throws Refusal {
    return library
        .reports()
        .find(id)
        .orElseThrow(() -> new Refusal(Texts.of("error.no-report", id)));
  }

  public static ReportVersion version(Library library, ReportId report, int number) throws Refusal {
    return library
        .versions()
        .numbered(report, number)
        .orElseThrow(() -> new Refusal(Texts.of("error.no-version", number, report)));
  }

  public static Talk talk(Library library, TalkId id) throws Refusal {
    return library.talks().find(id).orElseThrow(() -> new Refusal(Texts.of("error.no-talk", id)));
  }

  public static Suggestion suggestion(Library library, SuggestionId id) throws Refusal {
    return library
        .talks()
        .suggestion(id)
        .orElseThrow(() -> new Refusal(Texts.of("error.no-suggestion", id)));
  }

  public static Template template(Library library, String name) throws IOException, Refusal {
    return library.templating().find(name).orElseThrow(() -> unknownTemplate(name));
  }

  /** One that writes files itself, and is no part of others. */
  public static Template writing(Library library, String name) throws IOException, Refusal {
    var template = template(library, name);
    if (template.per().filter("part"::equals).isPresent()) {
      throw unknownTemplate(name);
    }
    return template;
  }

  private static Refusal unknownTemplate(String name) {
    return new Refusal(Texts.of("templates.unknown", name));
  }

  public static Event event(Library library, String name) throws Refusal {
    return library
        .events()
        .named(name)
        .orElseThrow(() -> new Refusal(Texts.of("error.no-event", name)));
  }

  public static Note note(Library library, NoteId id) throws Refusal {
    return library.notes().find(id).orElseThrow(() -> new Refusal(Texts.of("error.no-note", id)));
  }

  public static Highlight highlight(Library library, HighlightId id) throws Refusal {
    return library
        .highlights()
        .find(id)
        .orElseThrow(() -> new Refusal(Texts.of("error.no-highlight", id)));
  }

  /** What is to be shown, which must be there. */
  public static void errand(Library library, Errand errand) throws Refusal {
    if (!library.has(errand)) {
      throw unknown(errand);
    }
  }

  /** For what is to be shown and is not there. */
  public static Refusal unknown(Errand errand) {
    return new Refusal(
        switch (errand) {
          case Errand.OpenReport(var report) -> Texts.of("error.no-report", report);
          case Errand.OpenTalk(var talk) -> Texts.of("error.no-talk", talk);
          case Errand.OpenHighlight(var highlight) -> Texts.of("error.no-highlight", highlight);
          case Errand.ToFront _, Errand.OpenFiles _ ->
              throw new IllegalArgumentException("always to be had: " + errand);
        });
  }

  /** By any of their names; capitals do not matter where only one is written so. */
  public static Speaker speaker(Library library, SpeakerName name) throws Refusal {
    return library
        .speakers()
        .find(name)
        .or(() -> inOtherCapitals(library, name))
        .orElseThrow(() -> new Refusal(Texts.of("error.no-speaker", name)));
  }

  private static Optional<Speaker> inOtherCapitals(Library library, SpeakerName name) {
    var found =
        library.speakers().list().stream()
            .filter(speaker -> speaker.name().text().equalsIgnoreCase(name.text()))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
