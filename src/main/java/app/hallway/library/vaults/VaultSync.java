package app.hallway.library.vaults;

import app.hallway.export.Layout;
import app.hallway.export.TalksBase;
import app.hallway.export.VaultDraft;
import app.hallway.export.VaultPlan;
import app.hallway.export.WholeFile;
import app.hallway.library.reading.Workers;
import app.hallway.model.ReportId;
import app.hallway.model.SyncOutcome;
import app.hallway.model.SyncOutcome.Fate;
import app.hallway.model.SyncOutcome.SyncedFile;
import app.hallway.model.VaultFlavour;
import app.hallway.store.Store;
import app.hallway.store.vaults.KeptVault;
import app.hallway.store.vaults.ReportStamps.Stamps;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings one vault up to date, in both directions. */
public final class VaultSync {
  /** So many reports are held in memory for one batch. */
  private static final int BATCH = 16;

  private static final int AHEAD = 3;

  private final Store store;
  private final KeptVault vault;
  private final VaultSource source;
  private final BooleanSupplier cancelled;
  private final List<SyncedFile> news = new ArrayList<>();

  /**
   * One for a vault.
   *
   * @param cancelled asked between files: those that are written stay
   */
  public VaultSync(Store store, KeptVault vault, VaultSource source, BooleanSupplier cancelled) {
    this.store = store;
    this.vault = vault;
    this.source = source;
    this.cancelled = cancelled;
  }

  /**
   * Does it.
   *
   * @param gone whether the user says that the files that are missing are meant to be
   */
  public SyncOutcome run(boolean gone) throws IOException {
    if (!Files.isDirectory(vault.folder()) || !Files.isReadable(vault.folder())) {
      return new SyncOutcome.NoFolder(vault.folder());
    }
    var stamps = source.stamps();
    var folder = new VaultFolder(vault.folder());
    var places = FilePlaces.of(folder, store.read(session -> session.vaults().files(vault)));
    int missing = places.missing().size();
    if (missing * 2 > places.known() && !gone) {
      return new SyncOutcome.ManyGone(vault.folder(), missing, places.known());
    }
    try (var temporary = store.making(vault.folder().resolve(".hallway"))) {
      var name = "" + temporary.file().getFileName();
      var keeper = new FileKeeper(store, vault, folder, places, name);
      takeAway(places, folder);
      if (keepAll(stamps, keeper)) {
        base(name);
        remember(stamps);
      }
    }
    return new SyncOutcome.Synced(news);
  }

  /** Written once: from then on it is the user's. */
  private void base(String temporary) throws IOException {
    var base = vault.folder().resolve(TalksBase.NAME);
    boolean ofTalks =
        vault.flavour() == VaultFlavour.OBSIDIAN && vault.layout().equals(Layout.TALK.name());
    if (ofTalks
        && vault.whole() == 0
        && WholeFile.replace(base, temporary, TalksBase.bytes(), () -> !Files.exists(base))) {
      news.add(new SyncedFile(TalksBase.NAME, Fate.CREATED));
    }
  }

  /** Where a file cannot be written, what was done until then is remembered all the same. */
  private boolean keepAll(Stamps stamps, FileKeeper keeper) throws IOException {
    try {
      return ofUnits(stamps, keeper);
    } finally {
      keeper.save();
      news.addAll(keeper.news());
    }
  }

  /** Where a part of the folder cannot be looked into, what is missing may lie there. */
  private void takeAway(FilePlaces places, VaultFolder folder) {
    if (!folder.isWhole()) {
      return;
    }
    for (var file : places.missing()) {
      news.add(new SyncedFile(file.path(), Fate.GONE));
    }
    store.write(
        session -> {
          places.missing().forEach(file -> session.vaults().save(vault, file.gone(true)));
          return true;
        });
  }

  private void remember(Stamps stamps) {
    if (stamps.apart() != vault.apart() || stamps.whole() != vault.whole()) {
      store.write(
          session -> {
            session.vaults().written(vault, stamps.apart(), stamps.whole());
            return true;
          });
    }
  }

  private boolean ofUnits(Stamps stamps, FileKeeper keeper) throws IOException {
    var layout = Layout.valueOf(vault.layout());
    var told =
        stamps.reports().values().stream()
            .filter(stamp -> stamp.cared() && isTold(stamp.event()))
            .sorted(Comparator.comparingLong(stamp -> stamp.owner().id()))
            .toList();
    var units = VaultUnits.of(layout, told, source);
    var due =
        units.stream()
            .filter(unit -> keeper.isDue("" + unit.owner(), stamped(unit.number())))
            .toList();
    var batches = batches(due);
    try (var drawing = new Workers<>(batches.iterator(), this::drafts, AHEAD)) {
      for (var batch : batches) {
        if (cancelled.getAsBoolean()) {
          return false;
        }
        var drafts = drawing.next();
        for (var unit : batch) {
          var owner = "" + unit.owner();
          keeper.keep(owner, drafts.get(owner), stamped(unit.number()));
        }
        keeper.save();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    return apart(
        stamps, keeper, units.stream().map(unit -> "" + unit.owner()).collect(Collectors.toSet()));
  }

  /** Neighbours share reports: together they have no more than some, or are one. */
  private static List<List<VaultUnit>> batches(List<VaultUnit> units) {
    var batches = new ArrayList<List<VaultUnit>>();
    var batch = new ArrayList<VaultUnit>();
    var reports = new HashSet<ReportId>();
    for (var unit : units) {
      reports.addAll(unit.reports());
      if (reports.size() > BATCH && !batch.isEmpty()) {
        batches.add(List.copyOf(batch));
        batch.clear();
        reports.clear();
        reports.addAll(unit.reports());
      }
      batch.add(unit);
    }
    if (!batch.isEmpty()) {
      batches.add(List.copyOf(batch));
    }
    return batches;
  }

  /** Those of the units; what else their reports tell of may be told elsewhere too. */
  private Map<String, VaultDraft> drafts(List<VaultUnit> units) {
    var reports = units.stream().flatMap(unit -> unit.reports().stream()).distinct().toList();
    var drafts = byOwner(source.of(reports));
    drafts.keySet().retainAll(units.stream().map(unit -> "" + unit.owner()).toList());
    return drafts;
  }

  /** What no report tells of, and what is told no more. */
  private boolean apart(Stamps stamps, FileKeeper keeper, Set<String> reports) throws IOException {
    var rest = new TreeSet<>(keeper.owners());
    rest.removeAll(reports);
    long stamp = stamped(stamps.apart());
    boolean changed = stamps.apart() != vault.apart();
    boolean touched = rest.stream().anyMatch(owner -> keeper.isDue(owner, stamp));
    if (!changed && !touched) {
      return true;
    }
    var drafts =
        stamps.apart() == 0 ? Map.<String, VaultDraft>of() : byOwner(source.ofTalksApart());
    rest.addAll(drafts.keySet());
    for (var owner : rest) {
      if (keeper.isDue(owner, stamp)) {
        keeper.keep(owner, drafts.get(owner), stamp);
      }
    }
    keeper.save();
    return true;
  }

  private boolean isTold(@Nullable String event) {
    return vault.events().isEmpty() || (event != null && vault.events().contains(event));
  }

  /** A new form of files makes all of them due. */
  private static long stamped(long number) {
    return number + VaultPlan.FORM;
  }

  private static Map<String, VaultDraft> byOwner(List<VaultDraft> drafts) {
    var byOwner = new LinkedHashMap<String, VaultDraft>();
    drafts.forEach(draft -> byOwner.put("" + draft.owner(), draft));
    return byOwner;
  }
}
