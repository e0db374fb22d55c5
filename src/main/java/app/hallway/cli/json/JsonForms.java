package app.hallway.cli.json;

import app.hallway.cli.arguments.LostPlace;
import app.hallway.cli.output.Names;
import app.hallway.library.wording.Wording;
import app.hallway.model.Event;
import app.hallway.model.EventCandidate;
import app.hallway.model.Highlight;
import app.hallway.model.ImportOutcome;
import app.hallway.model.ImportWarning;
import app.hallway.model.Join;
import app.hallway.model.Note;
import app.hallway.model.NoteTarget.AboutHighlight;
import app.hallway.model.NoteTarget.AboutReport;
import app.hallway.model.NoteTarget.AboutTalk;
import app.hallway.model.Notice;
import app.hallway.model.Placement;
import app.hallway.model.QueuedTalk;
import app.hallway.model.RejectReason;
import app.hallway.model.ReportSummary;
import app.hallway.model.SearchHit;
import app.hallway.model.Speaker;
import app.hallway.model.SpeakerName;
import app.hallway.model.SpeakerOffer;
import app.hallway.model.SpeakerPage;
import app.hallway.model.Speaking;
import app.hallway.model.Suggestion;
import app.hallway.model.Talk;
import app.hallway.model.TalkLink;
import app.hallway.model.TalkMention;
import app.hallway.model.TalkPage;
import app.hallway.model.TalkSummary;
import app.hallway.model.TextSpan;
import app.hallway.model.Todo;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The JSON that the commands print, a promise to scripts: names do not change, a field that has no
 * value is null, constants are in lower case, times are ISO 8601, offsets are UTF-16 units.
 */
public final class JsonForms {
  private JsonForms() {}

  public static void report(JsonGenerator json, ReportSummary report) throws IOException {
    var metadata = report.metadata();
    json.writeNumberField("id", report.id().value());
    json.writeStringField("title", metadata.title());
    texts(json, "authors", metadata.authors());
    text(json, "date", metadata.date());
    text(json, "event", report.event());
    text(json, "source", metadata.canonicalUrl());
    text(json, "path", report.sourcePath());
    texts(json, "tags", report.userTags());
    json.writeBooleanField("read", report.read());
    json.writeBooleanField("changed", report.changed());
    json.writeNumberField("talks", report.talks());
    json.writeNumberField("highlights", report.highlights());
    json.writeNumberField("notes", report.notes());
    json.writeNumberField("warnings", report.warnings());
    json.writeNumberField("versions", report.versions());
    json.writeStringField("imported", report.imported().toString());
  }

  public static void talk(JsonGenerator json, TalkSummary summary) throws IOException {
    json.writeNumberField("id", summary.talk().id().value());
    about(json, summary.talk());
    id(json, "report", summary.report() == null ? null : summary.report().value());
    json.writeStringField("reportTitle", summary.reportTitle());
    json.writeNumberField("reports", summary.reports());
    json.writeNumberField("notes", summary.notes());
    json.writeBooleanField("highlighted", summary.highlighted());
  }

  public static void event(JsonGenerator json, Event event, List<EventCandidate> candidates)
      throws IOException {
    json.writeStringField("name", event.name());
    json.writeStringField("foundAs", event.foundAs());
    texts(json, "aliases", event.aliases());
    json.writeNumberField("reports", event.reports());
    json.writeNumberField("talks", event.talks());
    json.writeArrayFieldStart("candidates");
    for (var candidate : candidates) {
      boolean into = candidate.into().id().equals(event.id());
      json.writeStartObject();
      json.writeStringField("name", (into ? candidate.other() : candidate.into()).name());
      json.writeStringField("likeness", Names.of(candidate.likeness()));
      json.writeStringField("why", Wording.edition(candidate));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  public static void speaker(JsonGenerator json, Speaker speaker) throws IOException {
    json.writeStringField("name", speaker.name().text());
    texts(json, "otherNames", speaker.otherNames().stream().map(SpeakerName::text).toList());
    texts(json, "affiliations", speaker.affiliations());
    json.writeNumberField("talks", speaker.talks());
    texts(json, "events", speaker.events());
    json.writeArrayFieldStart("reports");
    for (var report : speaker.reports()) {
      json.writeNumber(report.value());
    }
    json.writeEndArray();
  }

  public static void speakerOffer(JsonGenerator json, SpeakerOffer offer) throws IOException {
    json.writeStringField("name", offer.speaker().name().text());
    json.writeStringField("other", offer.other().name().text());
    json.writeStringField("likeness", Names.of(offer.likeness()));
    text(json, "affiliation", offer.affiliation());
    json.writeStringField("message", Wording.likeness(offer));
  }

  public static void speakerPage(JsonGenerator json, SpeakerPage page) throws IOException {
    speaker(json, page.speaker());
    json.writeArrayFieldStart("given");
    for (var given : page.talks()) {
      json.writeStartObject();
      talk(json, given.talk());
      text(json, "as", given.as().name());
      text(json, "affiliation", given.as().affiliation());
      id(json, "year", given.year() == null ? null : given.year().longValue());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("offers");
    for (var offer : page.offers()) {
      json.writeStartObject();
      speakerOffer(json, offer);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  public static void talkPage(JsonGenerator json, TalkPage page) throws IOException {
    json.writeNumberField("id", page.talk().id().value());
    about(json, page.talk());
    json.writeArrayFieldStart("mentions");
    for (var mention : page.mentions()) {
      json.writeStartObject();
      mention(json, mention);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("notes");
    for (var note : page.notes()) {
      json.writeNumber(note.id().value());
    }
    json.writeEndArray();
    json.writeBooleanField("writtenDown", !page.own().isEmpty());
    texts(json, "tags", page.tags());
    json.writeArrayFieldStart("candidates");
    for (var candidate : page.candidates()) {
      json.writeStartObject();
      json.writeNumberField("talk", candidate.talk().talk().id().value());
      json.writeStringField("title", candidate.talk().talk().title());
      json.writeStringField("likeness", Names.of(candidate.likeness()));
      json.writeStringField("detail", candidate.detail());
      json.writeStringField("message", Wording.likeness(candidate));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  public static void suggestion(JsonGenerator json, Suggestion suggestion) throws IOException {
    var found = suggestion.found();
    var lines = found.mentions().getFirst();
    json.writeNumberField("id", suggestion.id().value());
    json.writeNumberField("report", suggestion.report().value());
    json.writeStringField("title", found.title());
    json.writeStringField("kind", Names.of(found.kind()));
    speakers(json, found.speakers());
    text(json, "day", found.day());
    json.writeNumberField("line", lines.first());
    json.writeNumberField("endLine", lines.last());
    text(json, "heading", suggestion.heading().isEmpty() ? null : suggestion.heading());
    span(json, suggestion.span());
    links(json, found.links());
    json.writeNumberField("confidence", found.confidence());
    json.writeArrayFieldStart("evidence");
    for (var reason : found.evidence()) {
      json.writeStartObject();
      json.writeStringField("clue", reason.clue());
      json.writeStringField("detail", reason.detail());
      json.writeNumberField("weight", reason.weight());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void mention(JsonGenerator json, TalkMention mention) throws IOException {
    json.writeNumberField("report", mention.report().id().value());
    json.writeStringField("reportTitle", mention.report().metadata().title());
    json.writeStringField("title", mention.title());
    json.writeNumberField("line", mention.lines().first());
    json.writeNumberField("endLine", mention.lines().last());
    span(json, mention.span());
    speakers(json, mention.speakers());
    links(json, mention.links());
    json.writeArrayFieldStart("highlights");
    for (var highlight : mention.highlights()) {
      json.writeNumber(highlight.id().value());
    }
    json.writeEndArray();
    joined(json, mention.join());
  }

  private static void joined(JsonGenerator json, @Nullable Join join) throws IOException {
    if (join == null) {
      json.writeNullField("join");
      return;
    }
    json.writeObjectFieldStart("join");
    json.writeStringField("reason", Names.of(join.reason()));
    json.writeStringField("detail", join.detail());
    json.writeStringField("message", Wording.join(join));
    json.writeEndObject();
  }

  private static void about(JsonGenerator json, Talk talk) throws IOException {
    json.writeStringField("title", talk.title());
    json.writeStringField("kind", Names.of(talk.kind()));
    speakers(json, talk.speakers());
    text(json, "day", talk.day());
    text(json, "event", talk.event());
    links(json, talk.links());
    json.writeStringField("followUp", Names.of(talk.followUp()));
  }

  static void speakers(JsonGenerator json, List<Speaking> speakers) throws IOException {
    json.writeArrayFieldStart("speakers");
    for (var speaker : speakers) {
      json.writeStartObject();
      json.writeStringField("name", speaker.name());
      text(json, "affiliation", speaker.affiliation());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The first link of each role; one that is only promised has no address yet. */
  static void links(JsonGenerator json, List<TalkLink> links) throws IOException {
    var written = new HashSet<>();
    json.writeObjectFieldStart("links");
    for (var link : links) {
      if (!link.isExpected() && written.add(link.role())) {
        json.writeStringField(Names.of(link.role()), link.url());
      }
    }
    json.writeEndObject();
  }

  public static void note(JsonGenerator json, Note note) throws IOException {
    var target = note.target();
    json.writeNumberField("id", note.id().value());
    json.writeStringField("kind", Names.of(note.kind()));
    id(json, "report", target instanceof AboutReport(var report) ? report.value() : null);
    id(json, "talk", target instanceof AboutTalk(var talk) ? talk.value() : null);
    id(json, "highlight", target instanceof AboutHighlight(var mark) ? mark.value() : null);
    json.writeStringField("markdown", note.markdown());
    text(json, "done", note.done());
    text(json, "due", note.due());
    json.writeStringField("created", note.created().toString());
    json.writeStringField("changed", note.changed().toString());
  }

  public static void todo(JsonGenerator json, Todo todo) throws IOException {
    note(json, todo.note());
    json.writeBooleanField("overdue", todo.overdue());
    json.writeObjectFieldStart("about");
    id(json, "report", todo.report() == null ? null : todo.report().value());
    json.writeStringField("reportTitle", todo.reportTitle());
    var talk = todo.talk();
    id(json, "talk", talk == null ? null : talk.id().value());
    text(json, "talkTitle", talk == null ? null : talk.title());
    text(json, "event", todo.event());
    json.writeEndObject();
  }

  public static void queued(JsonGenerator json, QueuedTalk queued) throws IOException {
    talk(json, queued.summary());
    json.writeStringField("since", queued.since().toString());
    json.writeStringField("recording", Names.of(queued.recording()));
    json.writeArrayFieldStart("notices");
    for (var notice : queued.notices()) {
      json.writeNumber(notice.id().value());
    }
    json.writeEndArray();
  }

  public static void notice(JsonGenerator json, Notice notice) throws IOException {
    json.writeNumberField("id", notice.id().value());
    json.writeNumberField("talk", notice.talk().id().value());
    json.writeStringField("talkTitle", notice.talk().title());
    json.writeNumberField("report", notice.report().value());
    json.writeStringField("reportTitle", notice.reportTitle());
    json.writeStringField("message", Wording.notice(notice));
    json.writeArrayFieldStart("links");
    for (var link : notice.links()) {
      json.writeStartObject();
      json.writeStringField("role", Names.of(link.role()));
      json.writeStringField("url", link.url());
      json.writeBooleanField("expected", link.expected());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("made", notice.made().toString());
    json.writeBooleanField("seen", notice.seen());
  }

  public static void highlight(JsonGenerator json, Highlight highlight) throws IOException {
    json.writeNumberField("id", highlight.id().value());
    json.writeNumberField("report", highlight.report().value());
    id(json, "talk", highlight.talk() == null ? null : highlight.talk().value());
    json.writeBooleanField("wholeTalk", highlight.wholeTalk());
    json.writeStringField("colour", Names.of(highlight.colour()));
    placement(json, highlight.placement());
    json.writeArrayFieldStart("candidates");
    if (highlight.placement() instanceof Placement.Detached(var candidates)) {
      for (var candidate : candidates) {
        json.writeStartObject();
        json.writeStringField("place", LostPlace.name(highlight.place(candidate.span())));
        span(json, candidate.span());
        json.writeNumberField("score", candidate.score());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeStringField("quote", highlight.anchor().quote());
    json.writeStringField("trail", String.join(" > ", highlight.anchor().trail()));
    json.writeStringField("created", highlight.created().toString());
    json.writeStringField("changed", highlight.changed().toString());
  }

  public static void placement(JsonGenerator json, Placement placement) throws IOException {
    switch (placement) {
      case Placement.Anchored(var span) -> place(json, "anchored", span);
      case Placement.Edited(var span) -> place(json, "edited", span);
      case Placement.Detached lost -> place(json, "detached", null);
    }
  }

  private static void place(JsonGenerator json, String state, @Nullable TextSpan span)
      throws IOException {
    json.writeStringField("state", state);
    span(json, span);
  }

  private static void span(JsonGenerator json, @Nullable TextSpan span) throws IOException {
    id(json, "start", span == null ? null : (long) span.start());
    id(json, "end", span == null ? null : (long) span.end());
  }

  public static void hit(JsonGenerator json, SearchHit hit) throws IOException {
    json.writeStringField("kind", Names.of(hit.kind()));
    id(json, "report", hit.report() == null ? null : hit.report().value());
    id(json, "talk", hit.talk() == null ? null : hit.talk().value());
    id(json, "note", hit.note() == null ? null : hit.note().value());
    id(json, "highlight", hit.highlight() == null ? null : hit.highlight().value());
    span(json, hit.span());
    json.writeStringField("title", hit.title());
    json.writeArrayFieldStart("snippet");
    for (var part : hit.snippet()) {
      json.writeStartObject();
      json.writeStringField("text", part.text());
      json.writeBooleanField("match", part.match());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  public static void warnings(JsonGenerator json, List<ImportWarning> warnings) throws IOException {
    json.writeArrayFieldStart("warnings");
    for (var warning : warnings) {
      json.writeStartObject();
      json.writeStringField("kind", Names.of(warning.kind()));
      json.writeNumberField("line", warning.line());
      json.writeStringField("detail", warning.detail());
      json.writeStringField("message", Wording.warning(warning));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  public static void rejected(JsonGenerator json, RejectReason reason, String detail)
      throws IOException {
    json.writeObjectFieldStart("rejected");
    json.writeStringField("reason", Names.of(reason));
    json.writeStringField("detail", detail);
    json.writeStringField("message", Wording.rejected(reason, detail));
    json.writeEndObject();
  }

  public static void passedOver(JsonGenerator json, ImportOutcome.PassedOver passed)
      throws IOException {
    json.writeObjectFieldStart("passedOver");
    json.writeStringField("reason", Names.of(passed.reason()));
    json.writeNumberField("files", passed.files());
    json.writeStringField("message", Wording.passedOver(passed));
    json.writeEndObject();
  }

  static void text(JsonGenerator json, String name, @Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, value.toString());
    }
  }

  private static void texts(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (var value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static void id(JsonGenerator json, String name, @Nullable Long value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeNumberField(name, value);
    }
  }
}
