package app.hallway.cli;

import app.hallway.library.LibraryException;
import app.hallway.model.StorageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says in one line what went wrong. A stack trace is shown to those who ask for one. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private static final int LONGEST = 400;

  private final Context context;

  Failures(Context context) {
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
    if (context.isDebugging()) {
      failure.printStackTrace(context.err());
    }
    return switch (failure) {
      case Refusal refusal -> complain(Exit.REJECTED, String.valueOf(refusal.getMessage()));
      case LibraryException unusable -> library(unusable.reason().name(), unusable.getMessage());
      case StorageException spoiled when spoiled.reason() == StorageException.Reason.SPOILED ->
          complain(Exit.REJECTED, Texts.of("library.SPOILED", spoiled.getMessage()));
      case StorageException unusable -> library(unusable.reason().name(), unusable.getMessage());
      case IOException io -> complain(Exit.REJECTED, sentence(io));
      case UncheckedIOException io -> complain(Exit.REJECTED, sentence(io));
      default -> complain(Exit.REJECTED, Texts.of("error.unexpected", failure));
    };
  }

  private int library(String reason, @Nullable String detail) {
    return complain(Exit.LIBRARY, Texts.of("library." + reason, context.libraryFile(), detail));
  }

  private static String sentence(Exception failure) {
    return Texts.of("error.io", failure.getMessage(), failure.getClass().getSimpleName());
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
    context.err().println("hallway: " + shortened(Table.plain(message)));
  }

  private static String shortened(String line) {
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "\u2026";
  }
}
