package app.hallway.library.window;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** A folder for what lives as long as a program runs, into which nobody but its user can see. */
public final class PrivateFolder {
  private static final Set<PosixFilePermission> OWNERS =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  private PrivateFolder() {}

  /**
   * In the place that the system has for such things, else in the folder for temporary files.
   *
   * @throws IOException where somebody else could have a hand in it
   */
  public static Path of(Map<String, String> environment) throws IOException {
    var named = Path.of(environment.getOrDefault("XDG_RUNTIME_DIR", ""));
    if (named.isAbsolute() && Files.isDirectory(named)) {
      return made(named.resolve("hallway"));
    }
    var temporary = Path.of(System.getProperty("java.io.tmpdir", ""));
    return made(temporary.resolve("hallway-" + System.getProperty("user.name", "")));
  }

  private static Path made(Path folder) throws IOException {
    try {
      Files.createDirectory(folder, attributes(folder));
    } catch (FileAlreadyExistsException before) {
      requireOwn(folder);
    }
    return folder;
  }

  private static FileAttribute<?>[] attributes(Path folder) {
    return isPosix(folder)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNERS)}
        : new FileAttribute<?>[0];
  }

  /** Elsewhere a user's folder for temporary files is the user's alone. */
  private static boolean isPosix(Path folder) {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static void requireOwn(Path folder) throws IOException {
    if (!isPosix(folder)) {
      return;
    }
    var found = Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (!found.isDirectory() || !OWNERS.containsAll(found.permissions()) || !isOwn(folder, found)) {
      throw new IOException("not a folder of this user alone: " + folder);
    }
  }

  private static boolean isOwn(Path folder, PosixFileAttributes found) throws IOException {
    var probe = Files.createTempFile(folder, "owner", "");
    try {
      return Files.getOwner(probe).equals(found.owner());
    } finally {
      Files.delete(probe);
    }
  }
}
