package app.hallway.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.hallway.model.AnnotationFate;
import app.hallway.model.AnnotationRefusal;
import app.hallway.model.ChangeKind;
import app.hallway.model.EventCandidate;
import app.hallway.model.ImportWarning;
import app.hallway.model.Join;
import app.hallway.model.JoinCandidate;
import app.hallway.model.LeftOut;
import app.hallway.model.LinkRole;
import app.hallway.model.PassReason;
import app.hallway.model.QueuedTalk;
import app.hallway.model.RejectReason;
import app.hallway.model.SearchHit;
import app.hallway.model.SpeakerOffer;
import app.hallway.model.Spoiled;
import app.hallway.model.StorageException;
import app.hallway.model.SyncOutcome;
import app.hallway.model.TalkKind;
import app.hallway.render.pictures.PictureRefusal;
import app.hallway.search.Operator;
import app.hallway.templates.TemplateFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Holds the texts of all rooms and the code that asks for them together. Keys that are put together
 * at run time are those of a room's {@link Bundle#families}; the window has a test of its own for
 * them, because it has so many.
 */
class EveryTextTest {
  private static final Path SOURCES = Path.of("src/main/java/app/hallway");
  private static final Path TEXTS = Path.of("src/main/resources/app/hallway");
  private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z][\\w.-]*)\"");
  private static final Pattern COUNT = Pattern.compile("\\{(\\d),count,([\\w.-]+)}");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
  private static final Set<String> FORMS =
      Stream.concat(Stream.of(".zero"), Arrays.stream(PluralForm.values()).map(PluralForm::ending))
          .collect(Collectors.toSet());

  private static final Bundle LIBRARY =
      new Bundle(
          "library",
          "(?<![\\w.])format\\(",
          Map.ofEntries(
              Map.entry("warning.", names(ImportWarning.Kind.class)),
              Map.entry("left-out.", names(LeftOut.Kind.class)),
              Map.entry("left-out-part.", names(LeftOut.Kind.class)),
              Map.entry("reject.", names(RejectReason.class)),
              Map.entry("pass.", names(PassReason.class)),
              Map.entry("annotation.", names(AnnotationFate.class)),
              Map.entry("annotations.", names(AnnotationRefusal.class)),
              Map.entry("changes.", names(ChangeKind.class)),
              Map.entry("notice.", names(LinkRole.class)),
              Map.entry("notice.expected.", names(LinkRole.class)),
              Map.entry("join.", names(Join.Reason.class)),
              Map.entry("likeness.", names(JoinCandidate.Likeness.class)),
              Map.entry("edition.", names(EventCandidate.Likeness.class)),
              Map.entry("speakers.", names(SpeakerOffer.Likeness.class)),
              Map.entry("search.doubt.", lower(names(Operator.class))),
              Map.entry("spoiled.", names(Spoiled.Part.class)),
              Map.entry("template.", names(TemplateFault.Reason.class)),
              Map.entry("storage.", names(StorageException.Reason.class))));
  private static final Bundle RENDER =
      new Bundle(
          "render",
          "Words\\.of\\(",
          Map.of(
              "facts.kind.", lower(names(TalkKind.class)),
              "facts.link.", lower(names(LinkRole.class)),
              "facts.expected.", lower(names(LinkRole.class)),
              "picture.refused.", names(PictureRefusal.class)));
  private static final Bundle CLI =
      new Bundle(
          "cli",
          "(?:Texts\\.of|\\bsay|\\bcomplain)\\(",
          Map.ofEntries(
              Map.entry("vault.file.", vaultFiles()),
              Map.entry(
                  "vault.state.", List.of("proposed", "conflict", "own", "deleted", "damaged")),
              Map.entry("vault.done.", List.of("take", "leave", "put", "restore")),
              Map.entry("search.", names(SearchHit.Kind.class)),
              Map.entry("queue.recording.", names(QueuedTalk.Recording.class)),
              Map.entry("library.", names(StorageException.Reason.class)),
              Map.entry("restore.refused.", List.of("DAMAGED", "NOT_A_LIBRARY", "NEWER_FORMAT")),
              Map.entry("templates.per.", List.of("report", "talk", "event", "page", "part")),
              Map.entry("step.", steps()),
              Map.entry("export.", List.of("written", "unchanged", "kept")),
              Map.entry(
                  "error.io.",
                  List.of("missing", "denied", "exists", "no-folder", "not-empty", "refused"))));
  private static final Bundle UI = new Bundle("ui", "Messages\\.text\\(", Map.of());

  /** All, and those whose families are told here. */
  static final List<Bundle> ALL = List.of(LIBRARY, RENDER, CLI, UI);

  private static List<String> vaultFiles() {
    return lower(names(SyncOutcome.Fate.class));
  }

  static final List<Bundle> TOLD = List.of(LIBRARY, RENDER, CLI);

  /**
   * The texts of a room.
   *
   * @param methods by which its code asks for them
   * @param families the keys that it puts together, by how they begin
   */
  record Bundle(
      String folder,
      Pattern methods,
      Map<String, List<String>> families,
      Map<String, String> texts) {
    Bundle(String folder, String methods, Map<String, List<String>> families) {
      this(folder, Pattern.compile(methods), families, read(folder));
    }

    @Override
    public String toString() {
      return folder;
    }

    private static Map<String, String> read(String folder) {
      var properties = new Properties();
      try (var reader =
          Files.newBufferedReader(TEXTS.resolve(folder).resolve("messages.properties"))) {
        properties.load(reader);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
      var texts = new TreeMap<String, String>();
      properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
      return texts;
    }

    /** The keys as the code asks for them: without the forms of a number. */
    Set<String> keys() {
      return texts.keySet().stream()
          .map(this::asked)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A key without the form of a number; what else ends so is a name. */
    String asked(String key) {
      int dot = key.lastIndexOf('.');
      return dot > 0
              && FORMS.contains(key.substring(dot))
              && texts.containsKey(key.substring(0, dot) + ".one")
          ? key.substring(0, dot)
          : key;
    }

    String code() {
      return EveryTextTest.code(SOURCES.resolve(folder()));
    }

    List<Asking> askings() {
      return Asking.in(code(), methods);
    }
  }

  private final Set<String> literals = new TreeSet<>();

  /** Where the command line puts in what an option may be. */
  private static final String LISTED = "${COMPLETION-CANDIDATES}";

  @ParameterizedTest
  @FieldSource("ALL")
  void every_text_is_a_pattern_and_chooses_no_form_itself(Bundle room) {
    room.texts()
        .forEach(
            (key, text) -> {
              var pattern = COUNT.matcher(text.replace(LISTED, "")).replaceAll("{$1}");
              assertThatCode(() -> new MessageFormat(pattern, Locale.ENGLISH))
                  .as(key)
                  .doesNotThrowAnyException();
              assertThat(text)
                  .as("%s: a key for each form of the number, .one and .other", key)
                  .doesNotContain(",choice");
            });
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void every_text_that_counts_has_both_forms_of_the_first_language(Bundle room) {
    var texts = room.texts().keySet();
    var forms = texts.stream().filter(key -> !room.asked(key).equals(key)).toList();
    assertThat(forms.stream().map(room::asked).distinct())
        .as("in %s, keys with .one and .other", room)
        .allSatisfy(
            key -> {
              assertThat(texts).contains(key + ".one", key + ".other").doesNotContain(key);
            });
    assertThat(forms).noneMatch(key -> key.endsWith(".few") || key.endsWith(".many"));
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void what_a_text_counts_is_a_text_with_forms(Bundle room) {
    var texts = room.texts();
    texts.values().stream()
        .flatMap(text -> COUNT.matcher(text).results().toList().stream())
        .map(place -> place.group(2))
        .forEach(key -> assertThat(texts).containsKeys(key + ".one", key + ".other"));
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void every_text_that_the_code_names_exists(Bundle room) {
    var keys = room.keys();
    var named = room.askings().stream().flatMap(asking -> asking.keys().stream());
    assertThat(named)
        .filteredOn(
            key -> !room.equals(UI) || keys.stream().noneMatch(it -> it.startsWith(key + ".")))
        .as("add these keys to %s/messages.properties", room.folder())
        .allMatch(keys::contains);
  }

  @ParameterizedTest
  @FieldSource("TOLD")
  void every_family_has_all_its_members_and_no_other(Bundle room) {
    var keys = room.keys();
    assertThat(room.askings().stream().flatMap(asking -> asking.prefixes().stream()))
        .as("prefixes in %s that this test does not know", room.folder())
        .allMatch(room.families()::containsKey);
    room.families()
        .forEach(
            (prefix, names) ->
                assertThat(keys)
                    .as("of %s/messages.properties", room.folder())
                    .containsAll(names.stream().map(prefix::concat).toList()));
  }

  @ParameterizedTest
  @FieldSource("TOLD")
  void every_text_is_asked_for(Bundle room) {
    var asked = new TreeSet<String>();
    LITERAL.matcher(room.code()).results().forEach(found -> asked.add(found.group(1)));
    room.families().forEach((prefix, names) -> names.forEach(name -> asked.add(prefix + name)));
    room.texts().values().stream()
        .flatMap(text -> COUNT.matcher(text).results().toList().stream())
        .forEach(place -> asked.add(place.group(2)));
    assertThat(room.keys())
        .filteredOn(key -> !room.equals(CLI) || !isHelp(key))
        .as("remove these keys from %s/messages.properties", room.folder())
        .allMatch(asked::contains);
  }

  /** The window's own test knows which of its keys are put together. */
  @ParameterizedTest
  @FieldSource("ALL")
  void every_place_in_a_text_is_filled(Bundle room) {
    var texts = room.texts();
    for (var asking : room.askings()) {
      for (var entry : texts.entrySet()) {
        boolean named = asking.keys().contains(room.asked(entry.getKey()));
        boolean made = asking.prefixes().stream().anyMatch(entry.getKey()::startsWith);
        if (named || (made && !isNamed(room, entry.getKey()))) {
          assertThat(places(entry.getValue()))
              .as("%s: %s, asked for with %d", entry.getKey(), entry.getValue(), asking.arguments())
              .isLessThanOrEqualTo(asking.arguments());
        }
      }
    }
  }

  private static boolean isNamed(Bundle room, String key) {
    return room.askings().stream().anyMatch(asking -> asking.keys().contains(room.asked(key)));
  }

  /** How many arguments a text needs. */
  private static int places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .mapToInt((MatchResult place) -> Integer.parseInt(place.group(1)) + 1)
        .max()
        .orElse(0);
  }

  @Test
  void every_step_has_a_name_in_the_window_and_on_the_command_line() {
    assertThat(UI.keys()).containsAll(steps().stream().map("history."::concat).toList());
    assertThat(CLI.keys().stream().filter(key -> key.startsWith("step.")))
        .containsExactlyElementsOf(steps().stream().map("step."::concat).sorted().toList());
  }

  /** What the library calls the steps of its history. */
  private static List<String> steps() {
    return Pattern.compile(
            "(?:Step\\.\\w+\\(|\\b(?:run|forEach)\\((?:\\s*\\w+,)*)\\s*\"([a-z.-]+)\"")
        .matcher(code(SOURCES.resolve("library")))
        .results()
        .map(found -> found.group(1))
        .distinct()
        .sorted()
        .toList();
  }

  /** Keys that picocli asks for: an option's or a parameter's name, a command's usage. */
  private boolean isHelp(String key) {
    if (literals.isEmpty()) {
      Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)+)\"")
          .matcher(CLI.code())
          .results()
          .forEach(found -> literals.add(found.group(1)));
    }
    var name = key.replaceFirst("\\[.*", "");
    var last = name.substring(name.lastIndexOf('.') + 1);
    var command = name.split("\\.", -1);
    boolean known =
        !key.startsWith("hallway.")
            || command.length == 2
            || command[1].equals("usage")
            || literals.contains(command[1]);
    return known
        && (key.contains(".usage.")
            || literals.contains("--" + last)
            || literals.contains(last)
            || key.endsWith("]"));
  }

  private static String code(Path folder) {
    try (var files = Files.walk(folder)) {
      var code = new StringBuilder();
      for (var file : files.filter(it -> it.toString().endsWith(".java")).sorted().toList()) {
        code.append(Files.readString(file));
      }
      return code.toString();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<String> names(Class<? extends Enum<?>> constants) {
    return Arrays.stream(constants.getEnumConstants()).map(Enum::name).toList();
  }

  private static List<String> lower(List<String> names) {
    return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
  }
}
