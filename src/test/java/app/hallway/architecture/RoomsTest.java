package app.hallway.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.Main;
import app.hallway.model.TextSpan;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of rooms in {@code .github/ARCHITECTURE.md}. */
class RoomsTest {
  private static final String ROOT = "app.hallway.";
  private static JavaClasses house;

  @BeforeAll
  static void readTheHouse() throws URISyntaxException {
    var classes = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    house = new ClassFileImporter().importPath(classes);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          texts,     ''
          model,     ''
          markdown,  ''
          importing, model markdown
          detect,    model markdown
          render,    model markdown texts
          anchor,    model
          search,    model
          store,     model search
          export,    model markdown
          annotations, model markdown
          vault,     model markdown
          templates, markdown
          printing,  ''
          library,   model markdown importing detect render anchor search store export annotations vault templates printing texts
          cli,       model export templates library texts
          ui,        model render export templates library search texts
          """)
  void a_room_uses_only_what_lies_below_it(String room, String below) {
    var allowed = packages("", room + " " + below);
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + room + "..")
            .should()
            .dependOnClassesThat(
                resideInAPackage("app.hallway..").and(not(resideInAnyPackage(allowed)))));
  }

  /** What of a room others may use besides what lies in its root package. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          importing,  metadata
          detect,     event links
          render,     pictures
          anchor,     ''
          search,     ''
          store,      backup bin index journal locks notes reports talks vaults
          export,     ''
          annotations, ''
          vault,      ''
          templates,  ''
          printing,   ''
          library,    wording
          cli,        context
          ui.common,  links shared texts threads
          ui.library, ''
          ui.reader,  ''
          ui.talks,   cards perhaps
          """)
  void a_room_is_entered_by_its_doors(String room, String doors) {
    var inside =
        resideInAPackage(ROOT + room + "..")
            .and(not(resideInAPackage(ROOT + room)))
            .and(not(resideInAnyPackage(packages(room + ".", doors))));
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + room + "..", ROOT + "ui.desk", ROOT + "ui.tour")
            .should()
            .dependOnClassesThat(inside)
            .as("what is inside " + room + " is used by " + room + " only"));
  }

  @Test
  void packages_have_no_cycles() {
    check(slices().matching("app.hallway.(**)").should().beFreeOfCycles());
  }

  @Test
  void the_model_knows_the_jdk_only() {
    check(
        classes()
            .that()
            .resideInAPackage(ROOT + "model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", ROOT + "model.."));
  }

  @Test
  void what_says_the_texts_knows_the_jdk_only() {
    check(
        classes()
            .that()
            .resideInAPackage(ROOT + "texts..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", ROOT + "texts.."));
  }

  @Test
  void only_the_floor_reads_texts_and_asks_for_the_language() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "texts..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(MessageFormat.class, ChoiceFormat.class)
            .orShould()
            .callMethod(ResourceBundle.class, "getBundle", String.class)
            .orShould()
            .callMethod(ResourceBundle.class, "getBundle", String.class, Locale.class)
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(Locale.class, "getDefault", Locale.Category.class));
  }

  @Test
  void javafx_is_used_only_by_the_window() {
    onlyIn("javafx..", ROOT + "ui..");
    onlyIn("javafx.scene.web..", ROOT + "ui.reader..");
  }

  @Test
  void sql_is_spoken_only_by_the_store() {
    onlyIn("java.sql..", ROOT + "store..");
    onlyIn("org.sqlite..", ROOT + "store..");
  }

  @Test
  void a_view_model_knows_no_controls() {
    check(
        noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx.scene.."));
  }

  @Test
  void only_the_command_line_prints() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "cli..")
            .and()
            .doNotHaveFullyQualifiedName("app.hallway.Main")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err"));
  }

  @Test
  void all_that_commands_say_goes_through_one_place() {
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + "cli..")
            .and()
            .doNotHaveSimpleName("Output")
            .should()
            .callMethodWhere(target(owner(assignableTo(PrintStream.class))))
            .orShould()
            .callMethodWhere(target(owner(assignableTo(PrintWriter.class)))));
  }

  @Test
  void no_use_case_takes_a_span_without_its_version() {
    check(
        noMethods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage(ROOT + "library")
            .should()
            .haveRawParameterTypes(
                DescribedPredicate.describe(
                    "a span",
                    types ->
                        types.stream().anyMatch(type -> type.isEquivalentTo(TextSpan.class)))));
  }

  @Test
  void the_wall_clock_is_read_only_where_the_program_is_put_together() {
    check(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName("app.hallway.Main")
            .and()
            .doNotHaveSimpleName("HallwayApp")
            .should()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis"));
  }

  @Test
  void no_name_of_a_class_stands_twice() {
    assertThat(house.stream().filter(JavaClass::isTopLevelClass).filter(RoomsTest::isNamed))
        .as("say in the name what tells it from the other")
        .extracting(JavaClass::getSimpleName)
        .doesNotHaveDuplicates();
  }

  private static boolean isNamed(JavaClass one) {
    return !one.getSimpleName().equals("package-info");
  }

  private static String[] packages(String prefix, String names) {
    return Arrays.stream(names.split(" ", -1))
        .filter(name -> !name.isEmpty())
        .map(name -> ROOT + prefix + name + "..")
        .toArray(String[]::new);
  }

  private static void onlyIn(String used, String room) {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(room)
            .should()
            .dependOnClassesThat(resideInAPackage(used)));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(house);
  }
}
