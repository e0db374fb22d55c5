package app.hallway.library.vaults;

import app.hallway.export.BlockReading;
import app.hallway.model.BlockChange;
import app.hallway.model.BlockState;
import app.hallway.model.FollowUp;
import app.hallway.model.HighlightId;
import app.hallway.model.Note;
import app.hallway.model.NoteId;
import app.hallway.model.NoteKind;
import app.hallway.model.TalkId;
import app.hallway.model.VaultFlavour;
import app.hallway.store.Session;
import app.hallway.store.Store;
import app.hallway.store.vaults.KeptBlock;
import app.hallway.store.vaults.VaultRepository.Placed;
import app.hallway.vault.Agreed;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the user changed in files, as changes of the library. */
public final class Proposals {
  private static final String VALUE = "follow-up:\n";

  private final Store store;
  private final VaultFlavour flavour;

  public Proposals(Store store, VaultFlavour flavour) {
    this.store = store;
    this.flavour = flavour;
  }

  /** A change, and what is agreed on once it is made. */
  public record Proposal(BlockChange change, Agreed agreed) {}

  /** What cannot become the library's is the user's own at once. */
  Map<String, Agreed> judged(Map<String, Agreed> agreed, BlockRecords records) {
    var judged = new HashMap<>(agreed);
    agreed.forEach(
        (id, one) -> {
          var mine = one.mine();
          var yours = one.yours();
          boolean lost =
              one.state() == BlockState.PROPOSED && proposal(records.block(id, one)).isEmpty();
          if (lost && mine != null && yours != null) {
            judged.put(id, Agreed.apart(mine, yours));
          }
        });
    return judged;
  }

  /** Empty where there is nothing that the library could take. */
  public Optional<Proposal> proposal(KeptBlock block) {
    var mine = block.mine();
    var yours = block.yours();
    if (mine == null || yours == null) {
      return Optional.empty();
    }
    return switch (block.kind()) {
      case NOTE -> note(block).flatMap(note -> ofNote(note, yours));
      case HIGHLIGHT -> BlockReading.ofHighlight(mine, yours).map(it -> same(it, yours));
      case TALK -> BlockReading.ofTalk(mine, yours).map(it -> same(it, yours));
      case PROPERTY -> ofProperty(block, yours).map(it -> same(it, yours));
      case OTHER -> Optional.empty();
    };
  }

  private static Proposal same(BlockChange change, String yours) {
    return new Proposal(change, Agreed.on(yours));
  }

  private static Optional<BlockChange> ofProperty(KeptBlock block, String yours) {
    return block.row() > 0 && yours.startsWith(VALUE)
        ? BlockReading.ofFollowUp(yours.substring(VALUE.length()))
        : Optional.empty();
  }

  private Optional<Note> note(KeptBlock block) {
    return store.read(session -> session.notes().find(new NoteId(block.row())));
  }

  private Optional<Proposal> ofNote(Note note, String yours) {
    return BlockReading.ofNote(note.kind(), yours)
        .map(change -> dueKept(note, change))
        .map(change -> new Proposal(change, Agreed.on(written(note, change), yours)));
  }

  /** A question that is answered does not say when it was due. */
  private static BlockChange dueKept(Note note, BlockChange change) {
    return note.kind() == NoteKind.QUESTION
            && change instanceof BlockChange.OfNote(var markdown, var done, var due)
            && due == null
            && (done || note.isDone())
        ? new BlockChange.OfNote(markdown, done, note.due())
        : change;
  }

  private String written(Note note, BlockChange change) {
    return change instanceof BlockChange.OfNote(var markdown, var done, var due)
        ? BlockReading.written(
            new Note(
                note.id(),
                note.target(),
                note.kind(),
                markdown,
                note.created(),
                note.changed(),
                done ? Instant.EPOCH : null,
                due),
            flavour)
        : "";
  }

  /** Makes a change, within a step of the user. */
  public static void apply(BlockChange change, KeptBlock block, Session session, Instant now) {
    switch (change) {
      case BlockChange.OfNote(var markdown, var done, var due) -> {
        var note = new NoteId(block.row());
        session.notes().write(note, markdown, now);
        session.notes().tick(note, done ? now : null, now);
        session.notes().setDue(note, due, now);
      }
      case BlockChange.OfColour(var colour) ->
          session.highlights().recolour(new HighlightId(block.row()), colour, now);
      case BlockChange.OfFollowUp(FollowUp meant) ->
          session.talks().followUp(new TalkId(block.row()), meant, now);
    }
  }

  /** Remembers what is agreed on; the file is looked at again the next time. */
  public static void agree(Agreed agreed, Placed placed, Session session) {
    var block = placed.block();
    var file = placed.file();
    session.vaults().save(placed.vault(), file.seen(-1, -1, file.stamp()));
    session
        .vaults()
        .save(
            placed.file(),
            new KeptBlock(
                block.id(),
                block.block(),
                block.kind(),
                block.row(),
                agreed.ours(),
                agreed.theirs(),
                agreed.own(),
                agreed.state(),
                agreed.mine(),
                agreed.yours()));
  }
}
