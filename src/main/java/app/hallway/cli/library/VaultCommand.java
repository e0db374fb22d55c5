package app.hallway.cli.library;

import app.hallway.cli.arguments.JsonOption;
import app.hallway.cli.arguments.Known;
import app.hallway.cli.context.Context;
import app.hallway.cli.json.VaultJson;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Names;
import app.hallway.cli.output.Refusal;
import app.hallway.cli.output.TerminalText;
import app.hallway.cli.output.Texts;
import app.hallway.export.Layout;
import app.hallway.library.Library;
import app.hallway.library.Vaults;
import app.hallway.library.Vaults.Decided;
import app.hallway.model.SyncOutcome;
import app.hallway.model.SyncOutcome.ManyGone;
import app.hallway.model.SyncOutcome.NoFolder;
import app.hallway.model.SyncOutcome.Synced;
import app.hallway.model.VaultBlockView;
import app.hallway.model.VaultFlavour;
import app.hallway.model.VaultView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps folders of notes up to date, and brings back what was changed in them. */
@Command(name = "vault")
public final class VaultCommand implements Callable<Integer> {
  /** What to do. */
  enum Deed {
    ADD,
    REMOVE,
    LIST,
    SYNC,
    STATUS,
    TAKE,
    LEAVE,
    PUT,
    RESTORE,
    AUTOMATIC
  }

  private final Context context;

  @Parameters(
      index = "0",
      paramLabel = "add|remove|list|sync|status|take|leave|put|restore|automatic")
  private Deed deed = Deed.LIST;

  @Parameters(index = "1", arity = "0..*", paramLabel = "FOLDER|ID|FILE")
  private List<String> names = new ArrayList<>();

  @Option(names = "--flavour", paramLabel = "FLAVOUR")
  private VaultFlavour flavour = VaultFlavour.OBSIDIAN;

  @Option(names = "--layout", paramLabel = "UNIT")
  private Layout layout = Layout.REPORT;

  @Option(names = "--only", paramLabel = "EVENT")
  private List<String> only = new ArrayList<>();

  @Option(names = "--automatic")
  private boolean automatic;

  @Option(names = "--off")
  private boolean off;

  @Option(names = "--gone")
  private boolean gone;

  @Option(names = "--all")
  private boolean all;

  @Mixin private JsonOption json = new JsonOption();

  public VaultCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    try (var library = context.openLibrary()) {
      var vaults = library.vaults();
      return switch (deed) {
        case ADD -> add(library);
        case REMOVE -> remove(vaults);
        case LIST -> list(vaults);
        case SYNC -> sync(vaults);
        case STATUS -> status(vaults);
        case TAKE -> decide(vaults::take);
        case LEAVE -> decide(vaults::leave);
        case PUT -> decide(vaults::putBack);
        case RESTORE -> restore(vaults);
        case AUTOMATIC -> automatic(vaults, folder(), !off);
      };
    }
  }

  private Path folder() throws Refusal {
    if (names.size() != 1) {
      throw new Refusal(Texts.of("vault.no-folder"));
    }
    return whole(names.getFirst());
  }

  private static Path whole(String name) {
    return Path.of(name).toAbsolutePath().normalize();
  }

  private int add(Library library) throws Refusal {
    var folder = folder();
    if (!Files.isDirectory(folder)) {
      throw new Refusal(Texts.of("vault.missing", folder));
    }
    for (var event : only) {
      Known.event(library, event);
    }
    library.vaults().add(folder, flavour, layout, only);
    context.say("vault.added", folder);
    return automatic ? automatic(library.vaults(), folder, true) : Exit.DONE;
  }

  private int automatic(Vaults vaults, Path folder, boolean on) throws Refusal {
    if (!vaults.automatic(folder, on)) {
      throw new Refusal(Texts.of("vault.unknown", folder));
    }
    context.say(on ? "vault.automatic" : "vault.by-hand", folder);
    return Exit.DONE;
  }

  private int remove(Vaults vaults) throws Refusal {
    var folder = folder();
    if (!vaults.remove(folder)) {
      throw new Refusal(Texts.of("vault.unknown", folder));
    }
    context.say("vault.removed", folder);
    return Exit.DONE;
  }

  private int list(Vaults vaults) {
    for (var vault : vaults.list()) {
      if (json.isSet()) {
        context.json(VaultJson::vault, vault);
      } else {
        context.say(
            "vault.listed", vault.folder(), Names.of(vault.flavour()), vault.files(), vault.open());
      }
    }
    return Exit.DONE;
  }

  private int sync(Vaults vaults) throws IOException, Refusal {
    var folders =
        names.isEmpty()
            ? vaults.list().stream().map(VaultView::folder).toList()
            : names.stream().map(VaultCommand::whole).toList();
    int code = Exit.DONE;
    for (var folder : folders) {
      var outcome =
          vaults
              .sync(folder, gone, context::outputIsClosed)
              .orElseThrow(() -> new Refusal(Texts.of("vault.unknown", folder)));
      code = Math.max(code, tell(folder, outcome));
    }
    long open = vaults.status().stream().filter(block -> block.state().isOpen()).count();
    if (open > 0 && !json.isSet()) {
      context.say("vault.open", open);
    }
    return code;
  }

  private int tell(Path folder, SyncOutcome outcome) {
    return switch (outcome) {
      case Synced(var files) -> {
        files.forEach(file -> tell(folder, file));
        yield Exit.DONE;
      }
      case NoFolder _ -> {
        context.complain("vault.away", folder);
        yield Exit.REJECTED;
      }
      case ManyGone(_, var missing, var known) -> {
        context.complain("vault.many-gone", folder, missing, known);
        yield Exit.REJECTED;
      }
    };
  }

  private void tell(Path folder, SyncOutcome.SyncedFile file) {
    if (json.isSet()) {
      context.json(VaultJson.file(folder), file);
    } else {
      context.say("vault.file." + Names.of(file.fate()), folder.resolve(file.path()));
    }
  }

  private int status(Vaults vaults) {
    vaults.status().stream()
        .filter(block -> all || block.state().isOpen())
        .sorted(Comparator.comparing(block -> !block.state().isOpen()))
        .forEach(this::print);
    if (all) {
      vaults.away().forEach(this::printAway);
    }
    return Exit.DONE;
  }

  private void print(VaultBlockView block) {
    if (json.isSet()) {
      context.json(VaultJson::block, block);
      return;
    }
    var words = Texts.of("vault.state." + Names.of(block.state()));
    context.say("vault.block", block.id(), words, block.file(), block.block());
    difference(block.mine(), block.yours()).forEach(line -> context.out().println(line));
    if (block.state().isOpen() && !block.takable()) {
      context
          .out()
          .println(Texts.of(block.mine() == null ? "vault.deleted-here" : "vault.not-takable"));
    }
  }

  private void printAway(Path file) {
    if (json.isSet()) {
      context.json(VaultJson::away, file);
    } else {
      context.say("vault.taken-away", file);
    }
  }

  /** The lines that only one of both has. */
  private static Stream<String> difference(@Nullable String mine, @Nullable String yours) {
    var library = lines(mine);
    var file = lines(yours);
    return Stream.concat(
        library.stream().filter(line -> !file.contains(line)).map(line -> "    - " + line),
        file.stream().filter(line -> !library.contains(line)).map(line -> "    + " + line));
  }

  private static List<String> lines(@Nullable String text) {
    return text == null ? List.of() : text.lines().map(TerminalText::words).toList();
  }

  private int decide(LongFunction<Decided> decision) throws Refusal {
    for (long id : ids()) {
      switch (decision.apply(id)) {
        case DONE -> context.say("vault.done." + Names.of(deed), id);
        case NOTHING -> throw new Refusal(Texts.of("vault.nothing", id));
        case NOT_TAKABLE -> throw new Refusal(Texts.of("vault.refused", id));
      }
    }
    return Exit.DONE;
  }

  private List<Long> ids() throws Refusal {
    var ids = new ArrayList<Long>();
    for (var name : names) {
      if (!name.matches("\\d{1,18}")) {
        throw new Refusal(Texts.of("error.id", name));
      }
      ids.add(Long.parseLong(name));
    }
    if (ids.isEmpty()) {
      throw new Refusal(Texts.of("vault.no-id"));
    }
    return ids;
  }

  /** Blocks by their ids, files by their names. */
  private int restore(Vaults vaults) throws Refusal {
    if (names.size() == 1 && !names.getFirst().matches("\\d+")) {
      var file = whole(names.getFirst());
      if (!vaults.restore(file)) {
        throw new Refusal(Texts.of("vault.not-away", file));
      }
      context.say("vault.restored", file);
      return Exit.DONE;
    }
    return decide(vaults::restore);
  }
}
