package app.hallway.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.Main;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what each package says of itself to what it is. */
class PackagesTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final String ROOT = "app.hallway";
  private static final Pattern USES = Pattern.compile("(?s)<p>Uses: ([^/]*?)\\.\\s*\\*/");
  private static final Pattern DRAWN = Pattern.compile("font-weight=\"600\"[^>]*>(\\w+)<");
  private static final String NOTHING = "nothing of the house";

  static List<JavaPackage> packages() throws URISyntaxException {
    var classes = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return new ClassFileImporter()
        .importPath(classes).getPackage(ROOT).getSubpackagesInTree().stream()
            .filter(it -> !it.getClasses().isEmpty())
            .toList();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void a_package_says_what_of_the_house_it_uses(JavaPackage one) throws IOException {
    var info = SOURCES.resolve(one.getName().replace('.', '/')).resolve("package-info.java");
    assertThat(info).as("say there what belongs into the package and what it promises").exists();
    assertThat(said(Files.readString(info)))
        .as("say in %s: <p>Uses: %s.", info, used(one))
        .isEqualTo(used(one));
  }

  @Test
  void the_drawing_in_the_readme_has_every_room() throws IOException, URISyntaxException {
    var rooms =
        packages().stream()
            .map(it -> it.getName().substring(ROOT.length()))
            .filter(name -> !name.isEmpty())
            .map(name -> name.substring(1).replaceFirst("\\..*", ""))
            .distinct();
    var drawing = Files.readString(Path.of(".github/pictures/rooms.svg"));
    assertThat(DRAWN.matcher(drawing).results().map(room -> room.group(1)))
        .as("draw it in .github/pictures/rooms.svg")
        .containsExactlyInAnyOrderElementsOf(rooms.toList());
  }

  private static String said(String info) {
    var match = USES.matcher(info);
    return match.find() ? match.group(1).replaceAll("\\s*\\*?\\s+", " ").strip() : "";
  }

  private static String used(JavaPackage one) {
    var names =
        one.getClasses().stream()
            .flatMap(it -> it.getDirectDependenciesFromSelf().stream())
            .flatMap(PackagesTest::packagesOf)
            .filter(name -> name.startsWith(ROOT) && !name.equals(one.getName()))
            .map(name -> name.equals(ROOT) ? name : name.substring(ROOT.length() + 1))
            .collect(Collectors.toCollection(TreeSet::new));
    return names.isEmpty() ? NOTHING : String.join(", ", names);
  }

  private static Stream<String> packagesOf(Dependency dependency) {
    return Stream.of(dependency.getTargetClass())
        .map(JavaClass::getBaseComponentType)
        .map(JavaClass::getPackageName);
  }
}
