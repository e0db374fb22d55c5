import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies a jar and writes classes of Java 5 and before anew: an ahead-of-time cache takes none of
 * them, so that each start would read and verify them, the old and slow way.
 */
final class NewerClasses {
  /** Java 6, from which on a class tells the types that verifying it needs. */
  private static final int FIRST_WITH_FRAMES = 50;

  private NewerClasses() {}

  static void copy(Path jar, Path copy) throws IOException {
    if (!isOld(jar)) {
      Files.copy(jar, copy);
      return;
    }
    try (ZipFile from = new ZipFile(jar.toFile());
        URLClassLoader beside = new URLClassLoader(new URL[] {jar.toUri().toURL()});
        OutputStream file = Files.newOutputStream(copy);
        ZipOutputStream to = new ZipOutputStream(file)) {
      ClassFile classes =
          ClassFile.of(
              ClassFile.ClassHierarchyResolverOption.of(
                  ClassHierarchyResolver.ofResourceParsing(beside)));
      for (ZipEntry entry : from.stream().toList()) {
        byte[] bytes = from.getInputStream(entry).readAllBytes();
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(isOld(entry, bytes) ? newer(classes, bytes) : bytes);
        to.closeEntry();
      }
    }
  }

  private static boolean isOld(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream().anyMatch(entry -> isOld(zip, entry));
    }
  }

  private static boolean isOld(ZipFile zip, ZipEntry entry) {
    try {
      return entry.getName().endsWith(".class")
          && isOld(entry, zip.getInputStream(entry).readNBytes(8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The version stands in the bytes 6 and 7. */
  private static boolean isOld(ZipEntry entry, byte[] bytes) {
    return entry.getName().endsWith(".class") && (bytes[6] << 8 | bytes[7]) < FIRST_WITH_FRAMES;
  }

  private static byte[] newer(ClassFile classes, byte[] bytes) {
    ClassTransform bodies = ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL);
    ClassTransform version =
        (builder, element) -> {
          if (element instanceof ClassFileVersion) {
            builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
          } else {
            builder.with(element);
          }
        };
    return classes.transformClass(classes.parse(bytes), bodies.andThen(version));
  }
}
