package app.hallway.cli.context;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What the command line touches outside itself.
 *
 * @param out for results, in UTF-8
 * @param err for errors, in UTF-8
 * @param library the file that is used where none is named
 * @param environment of the process
 * @param atEnd takes what is to be done when the system ends the process, before it is gone
 */
public record Surroundings(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Clock clock,
    Path library,
    Map<String, String> environment,
    Consumer<Runnable> atEnd) {

  /** Those of this process. */
  public static Surroundings ofThisProcess() {
    var environment = System.getenv();
    return new Surroundings(
        System.in,
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        Clock.system(ZoneId.systemDefault()),
        LibraryPlace.ofThisSystem(environment).file(),
        environment,
        work -> Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(work)));
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    var buffered = new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16);
    return new PrintStream(buffered, false, StandardCharsets.UTF_8);
  }
}
