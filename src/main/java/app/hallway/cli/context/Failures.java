package app.hallway.cli.context;

import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Refusal;
import app.hallway.cli.output.TerminalText;
import app.hallway.cli.output.Texts;
import app.hallway.library.LibraryException;
import app.hallway.model.StorageException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Says in one line what went wrong, in words for people. What a programmer wants to know of it is
 * in the log, and shown to those who ask for it.
 */
public final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private static final int LONGEST = 400;

  private final Context context;

  public Failures(Context context) {
    this.context = context;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    var command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    complain(Texts.of("error.usage", wrong.getMessage(), command));
    return Exit.USAGE;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    show(failure);
    return switch (failure) {
      case Refusal refusal -> complain(Exit.REJECTED, String.valueOf(refusal.getMessage()));
      case LibraryException unusable -> library(unusable.reason().name(), unusable.getMessage());
      case StorageException spoiled when spoiled.reason() == StorageException.Reason.SPOILED ->
          complain(Exit.REJECTED, Texts.of("library.SPOILED", spoiled.getMessage()));
      case StorageException unusable -> library(unusable.reason().name(), unusable.getMessage());
      case IOException io -> complain(Exit.REJECTED, FileTroubles.sentence(io));
      case UncheckedIOException io ->
          complain(Exit.REJECTED, FileTroubles.sentence(Objects.requireNonNull(io.getCause())));
      default -> unexpected(failure);
    };
  }

  /** For what no command should ever end in. */
  public int unexpected(Throwable failure) {
    log(failure);
    var sentence = failure instanceof OutOfMemoryError ? "error.memory" : "error.unexpected";
    return complain(Exit.REJECTED, Texts.of(sentence, context.logFile()));
  }

  /** What logs is not loaded before it is needed: a quick command does without. */
  private static void log(Throwable failure) {
    System.getLogger(Failures.class.getName()).log(Level.ERROR, "unexpected", failure);
  }

  private int library(String reason, @Nullable String detail) {
    return complain(Exit.LIBRARY, Texts.of("library." + reason, context.libraryFile(), detail));
  }

  private void show(Exception failure) {
    if (context.isDebugging()) {
      var trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace, true));
      context.err().printLines(trace.toString());
    }
  }

  private int complain(int code, String message) {
    complain(message);
    return code;
  }

  private void complain(String message) {
    if (context.isEnding()) {
      return;
    }
    context.out().flush();
    context.err().println("hallway: " + shortened(TerminalText.words(message)));
    context.err().flush();
  }

  private static String shortened(String line) {
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "\u2026";
  }
}
