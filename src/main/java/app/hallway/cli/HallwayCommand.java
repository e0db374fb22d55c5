package app.hallway.cli;

import static picocli.CommandLine.ScopeType.INHERIT;

import app.hallway.cli.arguments.ErrandArguments;
import app.hallway.cli.context.Context;
import app.hallway.cli.context.Failures;
import app.hallway.cli.context.Surroundings;
import app.hallway.cli.context.Window;
import app.hallway.cli.library.BackupCommand;
import app.hallway.cli.library.CheckCommand;
import app.hallway.cli.library.DigestCommand;
import app.hallway.cli.library.DraftCommand;
import app.hallway.cli.library.ExportCommand;
import app.hallway.cli.library.RedoCommand;
import app.hallway.cli.library.RestoreCommand;
import app.hallway.cli.library.SearchCommand;
import app.hallway.cli.library.TemplatesCommand;
import app.hallway.cli.library.UndoCommand;
import app.hallway.cli.library.VaultCommand;
import app.hallway.cli.notes.ActionsCommand;
import app.hallway.cli.notes.AnnotationsCommand;
import app.hallway.cli.notes.DeleteCommand;
import app.hallway.cli.notes.HighlightCommand;
import app.hallway.cli.notes.HighlightsCommand;
import app.hallway.cli.notes.NoteCommand;
import app.hallway.cli.notes.NotesCommand;
import app.hallway.cli.notes.ReanchorCommand;
import app.hallway.cli.output.Names;
import app.hallway.cli.output.Texts;
import app.hallway.cli.reports.ChangesCommand;
import app.hallway.cli.reports.EventCommand;
import app.hallway.cli.reports.EventsCommand;
import app.hallway.cli.reports.ImportCommand;
import app.hallway.cli.reports.InspectCommand;
import app.hallway.cli.reports.RenderCommand;
import app.hallway.cli.reports.ReportCommand;
import app.hallway.cli.reports.ReportsCommand;
import app.hallway.cli.reports.WatchCommand;
import app.hallway.cli.talks.NoticesCommand;
import app.hallway.cli.talks.QueueCommand;
import app.hallway.cli.talks.SpeakerCommand;
import app.hallway.cli.talks.SpeakersCommand;
import app.hallway.cli.talks.TalkCommand;
import app.hallway.cli.talks.TalksCommand;
import app.hallway.cli.window.OpenCommand;
import app.hallway.cli.window.Showing;
import app.hallway.cli.window.TourCommand;
import app.hallway.model.HighlightId;
import app.hallway.model.NoteId;
import app.hallway.model.ReportId;
import app.hallway.model.SpeakerName;
import app.hallway.model.SuggestionId;
import app.hallway.model.TalkId;
import java.lang.module.ModuleDescriptor;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.LongFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * The command line. Its exit codes: 0 done, 1 something was rejected, 2 wrong usage, 3 the library
 * cannot be used.
 */
@Command(name = "hallway")
public final class HallwayCommand implements Callable<Integer> {
  private static final Map<String, Function<Context, Callable<Integer>>> COMMANDS = inOrder();

  private final Context context;

  @Parameters(arity = "0..*", paramLabel = "REPORT")
  private final List<String> reports = new ArrayList<>();

  @Spec private CommandSpec spec = CommandSpec.create();

  public HallwayCommand(Surroundings surroundings, Window window) {
    this.context = new Context(surroundings, window);
  }

  @Option(names = "--library", paramLabel = "FILE", scope = INHERIT)
  void library(Path file) {
    context.useLibrary(file);
  }

  private static Map<String, Function<Context, Callable<Integer>>> inOrder() {
    var commands = new LinkedHashMap<String, Function<Context, Callable<Integer>>>();
    commands.put("open", OpenCommand::new);
    commands.put("import", ImportCommand::new);
    commands.put("watch", WatchCommand::new);
    commands.put("inspect", InspectCommand::new);
    commands.put("reanchor", ReanchorCommand::new);
    commands.put("reports", ReportsCommand::new);
    commands.put("talks", TalksCommand::new);
    commands.put("events", EventsCommand::new);
    commands.put("speakers", SpeakersCommand::new);
    commands.put("notes", NotesCommand::new);
    commands.put("highlights", HighlightsCommand::new);
    commands.put("note", NoteCommand::new);
    commands.put("highlight", HighlightCommand::new);
    commands.put("talk", TalkCommand::new);
    commands.put("queue", QueueCommand::new);
    commands.put("notices", NoticesCommand::new);
    commands.put("actions", ActionsCommand::new);
    commands.put("speaker", SpeakerCommand::new);
    commands.put("report", ReportCommand::new);
    commands.put("event", EventCommand::new);
    commands.put("changes", ChangesCommand::new);
    commands.put("delete", DeleteCommand::new);
    commands.put("undo", UndoCommand::new);
    commands.put("redo", RedoCommand::new);
    commands.put("search", SearchCommand::new);
    commands.put("export", ExportCommand::new);
    commands.put("templates", TemplatesCommand::new);
    commands.put("digest", DigestCommand::new);
    commands.put("draft", DraftCommand::new);
    commands.put("annotations", AnnotationsCommand::new);
    commands.put("vault", VaultCommand::new);
    commands.put("render", RenderCommand::new);
    commands.put("check", CheckCommand::new);
    commands.put("backup", BackupCommand::new);
    commands.put("restore", RestoreCommand::new);
    commands.put("tour", TourCommand::new);
    return commands;
  }

  /** Without a command, the window; what is neither a command nor a report is wrong usage. */
  @Override
  public Integer call() throws Exception {
    for (var name : reports) {
      if (!ErrandArguments.mayBe(name)) {
        throw new ParameterException(spec.commandLine(), Texts.of("error.no-command", name));
      }
    }
    return new Showing(context).show(new ErrandArguments(context).errand(reports));
  }

  /** Runs a command and returns its exit code. */
  public int run(String... arguments) {
    try {
      return commandLine(arguments).execute(arguments);
    } catch (Error beyondUs) {
      return new Failures(context).unexpected(beyondUs);
    } finally {
      context.out().flush();
      context.err().flush();
    }
  }

  /** For a thread that nobody waits for: says in a line that something is wrong with it. */
  public void uncaught(Thread thread, Throwable failure) {
    new Failures(context).unexpected(failure);
  }

  /** The names of all commands. */
  static Set<String> names() {
    return COMMANDS.keySet();
  }

  /** That of the module, which the build has from the POM. */
  private static String version() {
    return Optional.ofNullable(HallwayCommand.class.getModule().getDescriptor())
        .flatMap(ModuleDescriptor::rawVersion)
        .map(version -> Texts.of("program.version", version))
        .orElseGet(() -> Texts.of("program.version.none"));
  }

  /** Knows the commands that the arguments name; all of them, where help is to list them. */
  CommandLine commandLine(String... arguments) {
    var line = new CommandLine(this);
    line.getCommandSpec()
        .addOption(OptionSpec.builder("-h", "--help").usageHelp(true).scopeType(INHERIT).build())
        .addOption(OptionSpec.builder("-V", "--version").versionHelp(true).build());
    commands(Set.copyOf(Arrays.asList(arguments))).forEach(line::addSubcommand);
    line.getCommandSpec().version(version());
    line.setResourceBundle(Texts.bundle());
    line.setOut(context.out().help());
    line.setErr(context.err().help());
    line.setAbbreviatedOptionsAllowed(false);
    line.setExpandAtFiles(false);
    converters(line);
    var failures = new Failures(context);
    line.setParameterExceptionHandler(failures);
    line.setExecutionExceptionHandler(failures);
    return line;
  }

  /** Those that the arguments name: to take all apart takes longer than a quick command. */
  private List<Callable<Integer>> commands(Set<String> arguments) {
    var named = new LinkedHashMap<>(COMMANDS);
    named.keySet().retainAll(arguments);
    return (named.isEmpty() && mayAskForHelp(arguments) ? COMMANDS : named)
        .values().stream().map(command -> command.apply(context)).toList();
  }

  private static boolean mayAskForHelp(Set<String> arguments) {
    return arguments.stream()
        .anyMatch(argument -> argument.startsWith("-") && argument.contains("h"));
  }

  private static void converters(CommandLine line) {
    id(line, ReportId.class, ReportId::new);
    id(line, TalkId.class, TalkId::new);
    id(line, SuggestionId.class, SuggestionId::new);
    id(line, HighlightId.class, HighlightId::new);
    id(line, NoteId.class, NoteId::new);
    line.registerConverter(Path.class, HallwayCommand::path);
    line.registerConverter(SpeakerName.class, HallwayCommand::speaker);
    constants(line, line);
    line.getSubcommands().values().forEach(command -> constants(line, command));
  }

  /** All that a command takes one word of a few for, in whatever case it is written. */
  private static void constants(CommandLine line, CommandLine command) {
    command.getCommandSpec().args().stream()
        .flatMap(argument -> Arrays.stream(argument.auxiliaryTypes()))
        .filter(Class::isEnum)
        .forEach(type -> constant(line, type));
  }

  private static <T> void id(CommandLine line, Class<T> type, LongFunction<T> constructor) {
    line.registerConverter(
        type,
        text -> {
          try {
            return constructor.apply(Long.parseLong(text));
          } catch (IllegalArgumentException wrong) {
            throw new TypeConversionException(Texts.of("error.id", text));
          }
        });
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException none) {
      throw new TypeConversionException(Texts.of("error.path", text));
    }
  }

  private static SpeakerName speaker(String text) {
    if (text.isBlank()) {
      throw new TypeConversionException(Texts.of("error.no-name"));
    }
    return new SpeakerName(text);
  }

  private static <E> void constant(CommandLine line, Class<E> type) {
    line.registerConverter(
        type,
        text ->
            Names.find(type, text)
                .orElseThrow(
                    () ->
                        new TypeConversionException(
                            Texts.of("error.constant", text, Names.all(type)))));
  }
}
