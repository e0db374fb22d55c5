package app.hallway.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A file system for one test. The test is skipped where this user or system cannot mount one. */
public final class Mount implements AutoCloseable {
  private final Path folder;

  private Mount(Path folder) {
    this.folder = folder;
  }

  /** A disk of so many kilobytes. */
  public static Mount small(Path folder, int kilobytes) throws IOException {
    Files.createDirectories(folder);
    return mounted(folder, "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs");
  }

  /** What a folder holds, to be seen there again but not to be written. */
  public static Mount readOnly(Path of, Path folder) throws IOException {
    Files.createDirectories(folder);
    var mount = mounted(folder, "--bind", of.toString());
    if (!mount.tried("mount", "-o", "remount,ro,bind", folder.toString())) {
      mount.close();
      Assumptions.abort("cannot mount read-only here");
    }
    return mount;
  }

  private static Mount mounted(Path folder, String... arguments) {
    var mount = new Mount(folder);
    var command =
        Stream.of(Stream.of("mount"), Stream.of(arguments), Stream.of(folder.toString()))
            .flatMap(part -> part)
            .toArray(String[]::new);
    Assumptions.assumeTrue(mount.tried(command), "cannot mount here: this needs root on Linux");
    return mount;
  }

  private boolean tried(String... command) {
    try {
      var output = ProcessBuilder.Redirect.DISCARD;
      return new ProcessBuilder(List.of(command))
              .redirectOutput(output)
              .redirectError(output)
              .start()
              .waitFor()
          == 0;
    } catch (IOException noSuchProgram) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Takes it away as one pulls out a drive: at once, whoever uses it. */
  public void pull() {
    tried("umount", "-l", folder.toString());
  }

  @Override
  public void close() {
    tried("umount", "-l", folder.toString());
  }
}
