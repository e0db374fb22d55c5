import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassHierarchyResolver.ClassHierarchyInfo;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A library made for Java 5 (picocli), with its classes written anew for Java 7: no ahead-of-time
 * cache takes such old ones, and each start would check them by inference. What they do stays.
 */
final class NewerClasses {
  /** What the library can do without: Groovy, and printers of colours. */
  private static final ClassHierarchyInfo ABSENT =
      ClassHierarchyInfo.ofClass(ClassDesc.of("java.lang.Object"));

  private final Path modules;

  /**
   * @param modules the jars of all libraries, some with old classes
   */
  NewerClasses(Path modules) {
    this.modules = modules;
  }

  void renew() throws IOException {
    List<Path> jars;
    try (var files = Files.list(modules)) {
      jars = files.sorted().toList();
    }
    for (Path jar : jars) {
      if (isOld(jar)) {
        renew(jar);
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
      return entry.getName().endsWith(".class") && isOld(zip.getInputStream(entry).readNBytes(8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Of before Java 6, which brought the frames by which classes are checked quickly. */
  private static boolean isOld(byte[] bytes) {
    return (bytes[6] << 8 | bytes[7] & 0xff) < ClassFile.JAVA_6_VERSION;
  }

  private static void renew(Path jar) throws IOException {
    Path renewed = jar.resolveSibling(jar.getFileName() + ".renewed");
    try (ZipFile zip = new ZipFile(jar.toFile());
        OutputStream file = Files.newOutputStream(renewed);
        ZipOutputStream out = new ZipOutputStream(file)) {
      ClassFile classes = classes(zip);
      for (ZipEntry entry : Collections.list(zip.entries())) {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        boolean old = entry.getName().endsWith(".class") && isOld(bytes);
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(old ? renewed(classes, bytes) : bytes);
      }
    }
    Files.move(renewed, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static byte[] renewed(ClassFile classes, byte[] bytes) {
    ClassTransform version =
        (builder, element) -> {
          if (element instanceof ClassFileVersion) {
            builder.withVersion(ClassFile.JAVA_7_VERSION, 0);
          } else {
            builder.with(element);
          }
        };
    return classes.transformClass(
        classes.parse(bytes),
        version.andThen(ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)));
  }

  /** Frames tell of common superclasses: the library's own, else those of the running Java. */
  private static ClassFile classes(ZipFile zip) {
    ClassHierarchyResolver own =
        ClassHierarchyResolver.ofResourceParsing(name -> stream(zip, name));
    return ClassFile.of(
        StackMapsOption.GENERATE_STACK_MAPS,
        ClassFile.ClassHierarchyResolverOption.of(
            own.orElse(ClassHierarchyResolver.defaultResolver()).orElse(name -> ABSENT)));
  }

  private static InputStream stream(ZipFile zip, ClassDesc name) {
    try {
      String path = name.descriptorString();
      ZipEntry entry = zip.getEntry(path.substring(1, path.length() - 1) + ".class");
      return entry == null ? null : zip.getInputStream(entry);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
