package app.hallway.export;

import app.hallway.export.Catalogue.Entry;
import app.hallway.model.Anchor;
import app.hallway.model.FileOwner;
import app.hallway.model.FileOwner.Kind;
import app.hallway.model.FollowUp;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.HighlightId;
import app.hallway.model.LineSpan;
import app.hallway.model.LinkRole;
import app.hallway.model.Note;
import app.hallway.model.NoteId;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.Placement;
import app.hallway.model.Placement.Anchored;
import app.hallway.model.Placement.Detached;
import app.hallway.model.ReportId;
import app.hallway.model.ReportMetadata;
import app.hallway.model.ReportSummary;
import app.hallway.model.Speaking;
import app.hallway.model.Talk;
import app.hallway.model.TalkId;
import app.hallway.model.TalkInReport;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkLink;
import app.hallway.model.TextSpan;
import app.hallway.model.VersionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One report with what a user has about it, as a test tells it. */
final class ToldReport {
  private final ReportId report;
  private final String title;
  private final @Nullable String event;
  private final List<TalkInReport> talks = new ArrayList<>();
  private final List<Highlight> highlights = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  ToldReport(long report, String title, @Nullable String event) {
    this.report = new ReportId(report);
    this.title = title;
    this.event = event;
  }

  ToldReport talk(long id, int line, String talkTitle, FollowUp followUp) {
    var talk =
        new Talk(
            new TalkId(id),
            talkTitle,
            TalkKind.KEYNOTE,
            List.of(new Speaking("Ada Example", "Sample_Works"), new Speaking("Bo Sample", null)),
            "Day 2",
            List.of(
                new TalkLink(LinkRole.VIDEO, "https://example.org/v"),
                new TalkLink(LinkRole.SLIDES, "")),
            event,
            followUp,
            false,
            false);
    var lines = new LineSpan(line, line + 5);
    var span = new TextSpan(line * 100, line * 100 + 99);
    talks.add(new TalkInReport(talk, lines, span, null, 0, 0, 1, List.of(), 0.9));
    return this;
  }

  ToldReport mark(long id, long talk, HighlightColour colour) {
    return placed(id, talk, true, colour, 0, "the whole mention");
  }

  ToldReport quote(long id, @Nullable Long talk, int start, String words) {
    return placed(id, talk, false, HighlightColour.YELLOW, start, words);
  }

  private ToldReport placed(
      long id,
      @Nullable Long talk,
      boolean whole,
      HighlightColour colour,
      int start,
      String words) {
    var anchor = anchor(start, words, List.of(title, "Somewhere"));
    return highlight(id, talk, whole, colour, anchor, new Anchored(anchor.span()));
  }

  ToldReport detached(long id, @Nullable Long talk, String words) {
    return detached(id, talk, words, List.of(title, "Somewhere"));
  }

  ToldReport detached(long id, @Nullable Long talk, String words, List<String> trail) {
    return highlight(
        id, talk, false, HighlightColour.RED, anchor(0, words, trail), new Detached(List.of()));
  }

  private static Anchor anchor(int start, String words, List<String> trail) {
    return new Anchor(words, "", "", new TextSpan(start, start + words.length()), trail);
  }

  private ToldReport highlight(
      long id,
      @Nullable Long talk,
      boolean whole,
      HighlightColour colour,
      Anchor anchor,
      Placement placement) {
    highlights.add(
        new Highlight(
            new HighlightId(id),
            report,
            talk == null ? null : new TalkId(talk),
            whole,
            colour,
            anchor,
            new VersionId(1),
            placement,
            Instant.EPOCH,
            Instant.EPOCH));
    return this;
  }

  ToldReport note(long id, NoteTarget target, NoteKind kind, String markdown) {
    return note(id, target, kind, markdown, null, null);
  }

  ToldReport note(
      long id,
      NoteTarget target,
      NoteKind kind,
      String markdown,
      @Nullable Instant done,
      @Nullable LocalDate due) {
    notes.add(
        new Note(new NoteId(id), target, kind, markdown, Instant.EPOCH, Instant.EPOCH, done, due));
    return this;
  }

  ReportNotes told() {
    var metadata =
        new ReportMetadata(
            title,
            List.of("Cy Writer"),
            LocalDate.of(2024, 5, 6),
            List.of(),
            null,
            "https://example.org/" + report);
    var summary =
        new ReportSummary(
            report,
            metadata,
            event,
            true,
            false,
            talks.size(),
            highlights.size(),
            notes.size(),
            0,
            1,
            Instant.EPOCH,
            null,
            List.of());
    return new ReportNotes(summary, talks, highlights, notes, Map.of());
  }

  /** A library that has these reports and nothing else. */
  static Catalogue catalogue(List<ReportNotes> told) {
    var talks =
        told.stream()
            .flatMap(notes -> notes.talks().stream())
            .map(talk -> entry(Kind.TALK, talk.talk().id().value(), talk.talk().title()))
            .distinct()
            .toList();
    var events =
        told.stream()
            .flatMap(notes -> Stream.ofNullable(notes.report().event()))
            .distinct()
            .map(event -> entry(Kind.EVENT, event.length(), event))
            .toList();
    return new Catalogue(told.stream().map(ToldReport::entry).toList(), talks, events);
  }

  private static Entry entry(ReportNotes notes) {
    return new Entry(FileOwner.of(notes.report()), notes.report().metadata().title());
  }

  private static Entry entry(Kind kind, long id, String title) {
    return new Entry(new FileOwner(kind, id, Instant.EPOCH), title);
  }
}
