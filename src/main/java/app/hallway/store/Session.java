package app.hallway.store;

import app.hallway.model.LibraryChange;
import app.hallway.model.StorageException;
import app.hallway.search.NoteWords;
import app.hallway.search.SearchIndex;
import app.hallway.store.bin.BinRepository;
import app.hallway.store.finding.FullTextSearch;
import app.hallway.store.index.WordIndex;
import app.hallway.store.journal.StepRepository;
import app.hallway.store.notes.AnnotationRepository;
import app.hallway.store.notes.HighlightRepository;
import app.hallway.store.notes.NoteRepository;
import app.hallway.store.notes.NoticeRepository;
import app.hallway.store.notes.TagRepository;
import app.hallway.store.reports.LikenessRepository;
import app.hallway.store.reports.ReportRepository;
import app.hallway.store.reports.RereadRepository;
import app.hallway.store.reports.SourceRepository;
import app.hallway.store.reports.VersionRepository;
import app.hallway.store.reports.WatchRepository;
import app.hallway.store.sql.Statements;
import app.hallway.store.talks.EventRepository;
import app.hallway.store.talks.JoinRepository;
import app.hallway.store.talks.MentionRepository;
import app.hallway.store.talks.OwnTellingRepository;
import app.hallway.store.talks.SpeakerRepository;
import app.hallway.store.talks.SuggestionRepository;
import app.hallway.store.talks.TalkRepository;
import app.hallway.store.talks.TellingRepository;
import app.hallway.store.vaults.ReportStamps;
import app.hallway.store.vaults.VaultRepository;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The library's tables within one transaction. Valid only while the function that it was handed to
 * runs, on that thread.
 */
public final class Session {
  private final Statements statements;
  private final NoteWords noteWords;
  private final Set<LibraryChange> facts = new LinkedHashSet<>();
  private boolean lost;

  Session(Statements statements, NoteWords noteWords) {
    this.statements = statements;
    this.noteWords = noteWords;
  }

  public ReportRepository reports() {
    return new ReportRepository(statements);
  }

  public VersionRepository versions() {
    return new VersionRepository(statements);
  }

  public RereadRepository reread() {
    return new RereadRepository(statements, words());
  }

  public SourceRepository sources() {
    return new SourceRepository(statements);
  }

  public WatchRepository watched() {
    return new WatchRepository(statements);
  }

  public VaultRepository vaults() {
    return new VaultRepository(statements);
  }

  public ReportStamps stamps() {
    return new ReportStamps(statements);
  }

  public LikenessRepository likeness() {
    return new LikenessRepository(statements);
  }

  public TalkRepository talks() {
    return new TalkRepository(statements);
  }

  public EventRepository events() {
    return new EventRepository(statements);
  }

  public MentionRepository mentions() {
    return new MentionRepository(statements);
  }

  public OwnTellingRepository ownTellings() {
    return new OwnTellingRepository(statements);
  }

  public TellingRepository tellings() {
    return new TellingRepository(statements);
  }

  public JoinRepository joins() {
    return new JoinRepository(statements);
  }

  public SpeakerRepository speakers() {
    return new SpeakerRepository(statements);
  }

  public SuggestionRepository suggestions() {
    return new SuggestionRepository(statements);
  }

  public HighlightRepository highlights() {
    return new HighlightRepository(statements);
  }

  public NoteRepository notes() {
    return new NoteRepository(statements);
  }

  public TagRepository tags() {
    return new TagRepository(statements);
  }

  public AnnotationRepository annotations() {
    return new AnnotationRepository(statements);
  }

  public NoticeRepository notices() {
    return new NoticeRepository(statements);
  }

  public BinRepository bin() {
    return new BinRepository(statements);
  }

  public StepRepository steps() {
    return new StepRepository(statements);
  }

  public SearchIndex search() {
    return new FullTextSearch(statements, noteWords);
  }

  public WordIndex words() {
    return new WordIndex(statements, noteWords);
  }

  /** A fact to be told once this is committed. */
  public void tell(LibraryChange fact) {
    facts.add(fact);
  }

  /** Does a part wholly or not at all, while the transaction goes on. */
  public <T> T part(Supplier<T> work) {
    statements.update("SAVEPOINT part");
    try {
      var result = work.get();
      statements.update("RELEASE part");
      return result;
    } catch (RuntimeException | Error failure) {
      undoPart(failure);
      throw failure;
    }
  }

  private void undoPart(Throwable cause) {
    try {
      statements.update("ROLLBACK TO part");
      statements.update("RELEASE part");
    } catch (StorageException rolledBackAlready) {
      lost = true;
      cause.addSuppressed(rolledBackAlready);
    }
  }

  /** True once SQLite has given the whole transaction up: nothing may be written any more. */
  public boolean isLost() {
    return lost;
  }

  Set<LibraryChange> facts() {
    return facts;
  }
}
