package app.hallway.library.vaults;

import app.hallway.model.FileOwner;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightId;
import app.hallway.model.NoteId;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.model.Talk;
import app.hallway.model.TalkId;
import app.hallway.model.VaultBlockView;
import app.hallway.model.VaultChange;
import app.hallway.store.Session;
import app.hallway.store.vaults.VaultRepository.Placed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what blocks are about; within one transaction. */
public final class ToldBlocks {
  private final Session session;

  public ToldBlocks(Session session) {
    this.session = session;
  }

  /** What a block is about, as far as that is known. */
  private record Subject(
      @Nullable ReportId report, @Nullable TalkId talk, @Nullable HighlightId highlight) {
    static final Subject UNKNOWN = new Subject(null, null, null);

    static Subject of(Highlight mark) {
      return new Subject(mark.report(), mark.talk(), mark.id());
    }

    /** What it does not say itself, its file does. */
    Subject or(Subject file) {
      return new Subject(
          report == null ? file.report() : report, talk == null ? file.talk() : talk, highlight);
    }
  }

  public VaultChange of(Placed placed, VaultBlockView view) {
    var about = subject(placed).or(file(placed));
    var report = Optional.ofNullable(about.report()).flatMap(session.reports()::find);
    var talk = Optional.ofNullable(about.talk()).flatMap(session.talks()::find);
    return new VaultChange(
        view,
        report.map(ReportSummary::event).or(() -> talk.map(Talk::event)).orElse(null),
        report.map(it -> it.metadata().title()).orElse(null),
        talk.map(Talk::title).orElse(null),
        report.map(ReportSummary::id).orElse(null),
        talk.map(Talk::id).orElse(null),
        about.highlight(),
        BlockWords.between(view.kind(), view.mine(), view.yours()));
  }

  private Subject subject(Placed placed) {
    long row = placed.block().row();
    if (row == 0) {
      return Subject.UNKNOWN;
    }
    return switch (placed.block().kind()) {
      case NOTE ->
          session
              .notes()
              .find(new NoteId(row))
              .map(note -> target(note.target()))
              .orElse(Subject.UNKNOWN);
      case HIGHLIGHT -> highlight(new HighlightId(row));
      case TALK, PROPERTY -> new Subject(null, new TalkId(row), null);
      case OTHER -> Subject.UNKNOWN;
    };
  }

  private Subject target(NoteTarget target) {
    return switch (target) {
      case NoteTarget.AboutReport(var report) -> new Subject(report, null, null);
      case NoteTarget.AboutTalk(var talk) -> new Subject(null, talk, null);
      case NoteTarget.AboutHighlight(var mark) -> highlight(mark);
    };
  }

  private Subject highlight(HighlightId id) {
    return session.highlights().find(id).map(Subject::of).orElse(Subject.UNKNOWN);
  }

  private static Subject file(Placed placed) {
    return FileOwner.parse(placed.file().owner())
        .map(
            owner ->
                switch (owner.kind()) {
                  case REPORT -> new Subject(new ReportId(owner.id()), null, null);
                  case TALK -> new Subject(null, new TalkId(owner.id()), null);
                  case EVENT -> Subject.UNKNOWN;
                })
        .orElse(Subject.UNKNOWN);
  }
}
