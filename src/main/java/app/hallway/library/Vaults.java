package app.hallway.library;

import app.hallway.export.Catalogue;
import app.hallway.export.Layout;
import app.hallway.export.VaultDraft;
import app.hallway.export.VaultPlan;
import app.hallway.library.vaults.Proposals;
import app.hallway.library.vaults.ToldBlocks;
import app.hallway.library.vaults.VaultSource;
import app.hallway.library.vaults.VaultSync;
import app.hallway.model.BlockState;
import app.hallway.model.FileOwner;
import app.hallway.model.LibraryChange;
import app.hallway.model.ReportId;
import app.hallway.model.SyncOutcome;
import app.hallway.model.TalkId;
import app.hallway.model.VaultBlockView;
import app.hallway.model.VaultChange;
import app.hallway.model.VaultFlavour;
import app.hallway.model.VaultView;
import app.hallway.store.Session;
import app.hallway.store.Store;
import app.hallway.store.journal.Step;
import app.hallway.store.vaults.KeptBlock;
import app.hallway.store.vaults.KeptVault;
import app.hallway.store.vaults.ReportStamps.Stamps;
import app.hallway.store.vaults.VaultRepository.Placed;
import app.hallway.vault.Agreed;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Folders of notes that are kept up to date, in both directions: what the user wrote in their files
 * stays, and what the user changed of ours there is offered to the library.
 */
public final class Vaults {
  private final Store store;
  private final Clock clock;
  private final Exporting exporting;
  private final ReentrantLock syncing = new ReentrantLock();

  Vaults(Store store, Clock clock, Exporting exporting) {
    this.store = store;
    this.clock = clock;
    this.exporting = exporting;
  }

  /** What became of a block that was to be taken, left or restored. */
  public enum Decided {
    DONE,
    /** There is no such block, or nothing to decide about it. */
    NOTHING,
    /** What stands in the file can be nothing of the library. */
    NOT_TAKABLE
  }

  /** In the order in which they were added. */
  public List<VaultView> list() {
    return store.read(
        session -> session.vaults().all().stream().map(vault -> view(vault, session)).toList());
  }

  private static VaultView view(KeptVault vault, Session session) {
    var files = session.vaults().files(vault);
    long open =
        session.vaults().apart().stream()
            .filter(placed -> placed.vault().id() == vault.id())
            .filter(placed -> placed.block().state().isOpen())
            .count();
    return new VaultView(
        vault.folder(),
        vault.flavour(),
        vault.layout().toLowerCase(Locale.ROOT),
        vault.events(),
        (int) files.stream().filter(file -> !file.gone()).count(),
        (int) open,
        vault.automatic(),
        vault.synced(),
        vault.written());
  }

  /**
   * Names a folder; nothing is written before it is synced. Does nothing where it is one already.
   *
   * @param events the only ones that are told of; none for all
   */
  public void add(Path folder, VaultFlavour flavour, Layout layout, List<String> events) {
    store.write(
        session -> {
          var shown = events.stream().map(event -> session.events().shown(event)).toList();
          session.vaults().add(whole(folder), flavour, layout.name(), shown);
          session.tell(new LibraryChange.VaultsChanged());
          return true;
        });
  }

  /** Its files stay as they are. Returns whether it was one. */
  public boolean remove(Path folder) {
    return store.write(
        session -> {
          session.tell(new LibraryChange.VaultsChanged());
          return session.vaults().remove(whole(folder));
        });
  }

  /**
   * Has it brought up to date by itself while a {@link VaultKeeping} is open, or not any more.
   *
   * @return whether it was added
   */
  public boolean automatic(Path folder, boolean automatic) {
    return store.write(
        session -> {
          session.tell(new LibraryChange.VaultsChanged());
          return session.vaults().automatic(whole(folder), automatic);
        });
  }

  private static Path whole(Path folder) {
    return folder.toAbsolutePath().normalize();
  }

  /**
   * Brings a folder up to date; while another is, it waits for that.
   *
   * @param gone whether the user says that the files that are missing are meant to be
   * @param cancelled asked between files: those that are written stay
   * @return empty where the folder was not added
   * @throws IOException where a file cannot be written, with a message for people; each file is
   *     what it was, or up to date
   */
  public Optional<SyncOutcome> sync(Path folder, boolean gone, BooleanSupplier cancelled)
      throws IOException {
    for (var vault : store.read(session -> session.vaults().all())) {
      if (vault.folder().equals(whole(folder))) {
        return Optional.of(sync(vault, gone, cancelled));
      }
    }
    return Optional.empty();
  }

  private SyncOutcome sync(KeptVault vault, boolean gone, BooleanSupplier cancelled)
      throws IOException {
    syncing.lock();
    try {
      var outcome = new VaultSync(store, vault, source(vault), cancelled).run(gone);
      if (outcome instanceof SyncOutcome.Synced synced) {
        store.write(
            session -> {
              session.vaults().synced(vault, clock.instant(), synced.written());
              session.tell(new LibraryChange.VaultsChanged());
              return true;
            });
      }
      return outcome;
    } finally {
      syncing.unlock();
    }
  }

  private VaultSource source(KeptVault vault) {
    var plan = new VaultPlan(Layout.valueOf(vault.layout()), vault.flavour());
    return new Source(vault, plan);
  }

  private final class Source implements VaultSource {
    private final KeptVault vault;
    private final VaultPlan plan;
    private @Nullable Catalogue catalogue;

    Source(KeptVault vault, VaultPlan plan) {
      this.vault = vault;
      this.plan = plan;
    }

    @Override
    public Stamps stamps() {
      return store.read(session -> session.stamps().now());
    }

    @Override
    public Function<TalkId, FileOwner> talkOwners() {
      return store.read(session -> new Cataloguing(session).talkOwners());
    }

    @Override
    public Function<String, FileOwner> eventOwners() {
      return store.read(session -> new Cataloguing(session).eventOwners());
    }

    private synchronized Catalogue catalogue() {
      if (catalogue == null) {
        catalogue = exporting.catalogue(plan.layout());
      }
      return catalogue;
    }

    @Override
    public List<VaultDraft> of(List<ReportId> reports) {
      var known = plan.layout() == Layout.REPORT ? Catalogue.NONE : catalogue();
      return plan.drafts(known, exporting.gather(reports), List.of());
    }

    @Override
    public List<VaultDraft> ofTalksApart() {
      return plan.drafts(catalogue(), List.of(), exporting.talksApart(vault.events()));
    }
  }

  /**
   * All that the files say in another way than the library, as they were when they were synced
   * last: first what is to be decided.
   */
  public List<VaultBlockView> status() {
    return store.read(session -> session.vaults().apart()).stream().map(this::view).toList();
  }

  /** The same, each with what it is about and how the file differs. */
  public List<VaultChange> changes() {
    var placed = store.read(session -> session.vaults().apart());
    var views = placed.stream().map(this::view).toList();
    return store.read(
        session -> {
          var told = new ToldBlocks(session);
          return IntStream.range(0, views.size())
              .mapToObj(i -> told.of(placed.get(i), views.get(i)))
              .toList();
        });
  }

  private VaultBlockView view(Placed placed) {
    var block = placed.block();
    return new VaultBlockView(
        block.id(),
        placed.vault().folder().resolve(placed.file().path()),
        block.block(),
        block.state(),
        block.kind(),
        block.row(),
        block.state().isOpen() && proposals(placed).proposal(block).isPresent(),
        block.mine(),
        block.yours());
  }

  private Proposals proposals(Placed placed) {
    return new Proposals(store, placed.vault().flavour());
  }

  /** What stands in the file becomes the library's. Undoable. */
  public Decided take(long id) {
    var placed = find(id);
    if (placed.isEmpty() || !placed.get().block().state().isOpen()) {
      return Decided.NOTHING;
    }
    var block = placed.get().block();
    var proposal = proposals(placed.get()).proposal(block);
    proposal.ifPresent(
        it ->
            Steps.run(
                store,
                Step.of("vault.take"),
                session -> {
                  Proposals.apply(it.change(), block, session, clock.instant());
                  Proposals.agree(it.agreed(), placed.get(), session);
                }));
    return proposal.isPresent() ? Decided.DONE : Decided.NOT_TAKABLE;
  }

  /** Both stay as they are; it is not offered again until the user changes it again. Undoable. */
  public Decided leave(long id) {
    var placed = find(id);
    if (placed.isEmpty() || !placed.get().block().state().isOpen()) {
      return Decided.NOTHING;
    }
    var block = placed.get().block();
    Steps.run(
        store,
        Step.of("vault.leave"),
        session -> {
          if (block.mine() == null || block.yours() == null) {
            session.vaults().forget(placed.get().file(), block.block());
          } else {
            Proposals.agree(Agreed.apart(block.mine(), block.yours()), placed.get(), session);
          }
          session.tell(new LibraryChange.VaultsChanged());
        });
    return Decided.DONE;
  }

  /**
   * What the library says is written over what stands in the file, with the next sync; where the
   * user changes it there before that, it is a conflict. Undoable until then.
   */
  public Decided putBack(long id) {
    var placed = find(id);
    if (placed.isEmpty() || !isPutBack(placed.get().block())) {
      return Decided.NOTHING;
    }
    var yours = Objects.requireNonNull(placed.get().block().yours());
    Steps.run(
        store,
        Step.of("vault.put"),
        session -> {
          Proposals.agree(Agreed.writtenOver(yours), placed.get(), session);
          session.tell(new LibraryChange.VaultsChanged());
        });
    return Decided.DONE;
  }

  private static boolean isPutBack(KeptBlock block) {
    return block.state().isOpen() && block.mine() != null && block.yours() != null;
  }

  /** What the user took out of a file comes back with the next sync. */
  public Decided restore(long id) {
    var placed = find(id);
    if (placed.isEmpty() || placed.get().block().state() != BlockState.DELETED) {
      return Decided.NOTHING;
    }
    return store.write(
        session -> {
          var file = placed.get().file();
          session.vaults().forget(file, placed.get().block().block());
          session.vaults().save(placed.get().vault(), file.seen(-1, -1, file.stamp()));
          session.tell(new LibraryChange.VaultsChanged());
          return Decided.DONE;
        });
  }

  /** A file that the user took away comes back with the next sync. Returns whether it was away. */
  public boolean restore(Path file) {
    return store.write(
        session -> {
          for (var vault : session.vaults().all()) {
            for (var kept : session.vaults().files(vault)) {
              if (kept.gone() && vault.folder().resolve(kept.path()).equals(whole(file))) {
                session.vaults().forget(kept);
                session.tell(new LibraryChange.VaultsChanged());
                return true;
              }
            }
          }
          return false;
        });
  }

  /** The files that the user took away. */
  public List<Path> away() {
    return store.read(
        session ->
            session.vaults().all().stream()
                .flatMap(
                    vault ->
                        session.vaults().files(vault).stream()
                            .filter(file -> file.gone())
                            .map(file -> vault.folder().resolve(file.path())))
                .toList());
  }

  private Optional<Placed> find(long id) {
    return store.read(session -> session.vaults().find(id));
  }
}
