package app.hallway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds the window's code and its texts together: each key that is asked for is there, and each key
 * that is there is asked for. Keys put together at run time are those of {@link #FAMILIES}.
 */
class MessageKeysTest {
  private static final Path SOURCES = Path.of("src/main/java/app/hallway/ui");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][\\w-]*(?:\\.[\\w-]+)*)\\.?\"");
  private static final Pattern NAMED =
      Pattern.compile("(?:Messages\\.(?:text|find)|Command\\.of)\\(\\s*\"([^\"]+)\"\\s*[,)]");
  private static final Pattern ENDING = Pattern.compile("\\b(?:key|prefix|name) \\+ \"\\.(\\w+)\"");
  private static final Pattern COUNTED = Pattern.compile("\\{\\d,count,([\\w.-]+)}");
  private static final List<String> EMPTY_PANE = List.of("title", "sentence");
  private static final List<String> QUESTION = List.of("title", "hint", "deed");
  private static final List<String> CARDS =
      List.of("name", "filter", "empty.title", "empty.sentence");

  /** What stands behind a prefix: the constants of an enum, or a fixed set. */
  private static final Map<String, List<String>> FAMILIES =
      Map.ofEntries(
          Map.entry("welcome", EMPTY_PANE),
          Map.entry("page.empty", EMPTY_PANE),
          Map.entry("side.empty", EMPTY_PANE),
          Map.entry("reader.empty", EMPTY_PANE),
          Map.entry("talks.empty", EMPTY_PANE),
          Map.entry("talkpage.empty", EMPTY_PANE),
          Map.entry("notes.empty", EMPTY_PANE),
          Map.entry("highlights.empty", EMPTY_PANE),
          Map.entry("library.reports.empty", EMPTY_PANE),
          Map.entry("library.reports.tags", QUESTION),
          Map.entry("library.reports.tags.several", QUESTION),
          Map.entry("library.reports.event", QUESTION),
          Map.entry("library.talks", CARDS),
          Map.entry("library.writings", CARDS),
          Map.entry("library.speakers", CARDS),
          Map.entry("library.speakers.order", constants("ui.library.speakers.SpeakerOrder")),
          Map.entry("speakerpage.empty", EMPTY_PANE),
          Map.entry("library.queue", CARDS),
          Map.entry("library.queue.order", constants("model.QueueOrder")),
          Map.entry("library.queue.group", constants("model.QueuedTalk$Recording")),
          Map.entry("library.queue.state", constants("model.QueuedTalk$Recording")),
          Map.entry("library.todos", CARDS),
          Map.entry("library.todos.scope", constants("ui.library.todos.TodosViewModel$Scope")),
          Map.entry("library.todos.scope.tip", constants("ui.library.todos.TodosViewModel$Scope")),
          Map.entry("library.todos.group", constants("ui.library.todos.TodosViewModel$Group")),
          Map.entry("library.todos.tick", List.of("ACTION", "QUESTION")),
          Map.entry("notes.tick", List.of("ACTION", "QUESTION")),
          Map.entry("notes.tick.tip", List.of("ACTION", "QUESTION")),
          Map.entry("library.reports.order", constants("ui.library.reports.ReportOrder")),
          Map.entry("refusal", constants("library.LibraryException$Reason")),
          Map.entry("side.failed", constants("model.StorageException$Reason")),
          Map.entry("reason", constants("library.LibraryException$Reason")),
          Map.entry("restore.origin", constants("model.LibraryCopy$Origin")),
          Map.entry("search.kind", constants("model.SearchHit$Kind")),
          Map.entry("search.type", constants("model.SearchHit$Kind")),
          Map.entry(
              "export.form",
              List.of("plain", "obsidian", "logseq", "joplin", "digest", "tripreport", "page")),
          Map.entry("export.layout", constants("export.Layout")),
          Map.entry("export.scope", constants("ui.exporting.ExportViewModel$Reach")),
          Map.entry("settings.appearance", constants("ui.settings.Appearance")),
          Map.entry("side.segment", constants("ui.side.SidePaneViewModel$Segment")),
          Map.entry("side.segment.tip", constants("ui.side.SidePaneViewModel$Segment")),
          Map.entry("side.removed", constants("ui.common.shared.UndoOffer$Removal")),
          Map.entry("notes.kind", constants("model.NoteKind")),
          Map.entry("notes.state", constants("ui.notes.NoteEditorViewModel$SaveState")),
          Map.entry("highlights.colour", constants("model.HighlightColour")),
          Map.entry(
              "reader.menu",
              List.of("link.open", "link.copy", "copy", "note", "talk", "find", "all")),
          Map.entry("reader.change", constants("model.ChangeKind")),
          Map.entry("reader.colour", lower(constants("model.HighlightColour"))),
          Map.entry("leads.why", constants("ui.common.links.LinkTarget$Reason")),
          Map.entry("talks.kind", constants("model.TalkKind")),
          Map.entry("talks.role", constants("model.LinkRole")),
          Map.entry("talks.expected", constants("model.LinkRole")),
          Map.entry("talks.has", List.of("VIDEO", "SLIDES")),
          Map.entry("talks.follow", constants("model.FollowUp")),
          Map.entry("talks.follow.tip", List.of("TO_WATCH", "WATCHED", "DROPPED")),
          Map.entry("vaults.flavour", constants("model.VaultFlavour")),
          Map.entry("changes.kind", constants("model.BlockKind")),
          Map.entry("changes.state", constants("model.BlockState")),
          Map.entry("changes.empty", EMPTY_PANE),
          Map.entry("paper.name", constants("ui.exporting.Paper")),
          Map.entry("paper.hint", constants("ui.exporting.Paper")),
          Map.entry("paper.file", constants("ui.exporting.Paper")),
          Map.entry("waiting.empty", EMPTY_PANE),
          Map.entry("paper.empty", EMPTY_PANE),
          Map.entry("talks.problem", constants("ui.talks.form.TalkFormViewModel$Problem")));

  /** Rooms whose keys are words of other rooms, asked for with a word to fall back on. */
  private static final List<String> OPEN = List.of("evidence.", "history.", "shortcuts.");

  private final String code = code();
  private final Set<String> keys = keys();
  private final Set<String> literals = found(LITERAL);

  @Test
  void every_text_that_the_code_names_exists() {
    assertThat(found(NAMED))
        .filteredOn(name -> !FAMILIES.containsKey(name))
        .as("add these keys to ui/messages.properties, or their family to this test")
        .allMatch(keys::contains);
  }

  @Test
  void every_member_of_a_family_has_a_text() {
    assertThat(keys).as("add what is missing to ui/messages.properties").containsAll(familyKeys());
  }

  @Test
  void every_literal_in_a_room_of_the_texts_is_a_key_or_a_family() {
    var rooms = keys.stream().map(MessageKeysTest::room).collect(Collectors.toSet());
    assertThat(literals)
        .filteredOn(literal -> literal.contains(".") && rooms.contains(room(literal)))
        .filteredOn(literal -> OPEN.stream().noneMatch(literal::startsWith))
        .filteredOn(literal -> !literal.endsWith(".hallway") && !literal.endsWith(".js"))
        .filteredOn(literal -> !literal.startsWith("app.hallway."))
        .as("a key that is written wrong, or a family that this test does not know")
        .allMatch(literal -> keys.contains(literal) || FAMILIES.containsKey(literal));
  }

  @Test
  void every_text_is_asked_for() {
    var asked = familyKeys();
    asked.addAll(literals);
    asked.addAll(counted());
    var endings = found(ENDING);
    endings.add("named");
    assertThat(keys)
        .filteredOn(key -> OPEN.stream().noneMatch(key::startsWith))
        .as("remove these keys from ui/messages.properties")
        .allMatch(key -> asked.contains(key) || isEnded(key, asked, endings));
  }

  /**
   * Such as {@code talks.edit.tip}, where the code has {@code talks.edit} and {@code key + tip}.
   */
  private static boolean isEnded(String key, Set<String> asked, Set<String> endings) {
    int dot = key.lastIndexOf('.');
    return dot > 0
        && endings.contains(key.substring(dot + 1))
        && asked.contains(key.substring(0, dot));
  }

  private static Set<String> familyKeys() {
    return FAMILIES.entrySet().stream()
        .flatMap(family -> family.getValue().stream().map(it -> family.getKey() + "." + it))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String room(String key) {
    return key.substring(0, Math.max(key.indexOf('.'), 0));
  }

  private Set<String> found(Pattern pattern) {
    return pattern
        .matcher(code)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> constants(String name) {
    try {
      var constants = Class.forName("app.hallway." + name).getEnumConstants();
      return Arrays.stream(constants).map(it -> ((Enum<?>) it).name()).toList();
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException("an enum that this test names is gone", gone);
    }
  }

  private static List<String> lower(List<String> names) {
    UnaryOperator<String> lower = name -> name.toLowerCase(Locale.ROOT);
    return names.stream().map(lower).toList();
  }

  private static String code() {
    try (var files = Files.walk(SOURCES)) {
      var code = new StringBuilder();
      for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        code.append(Files.readString(file));
      }
      return code.toString();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** What other texts count. */
  private static Set<String> counted() {
    return texts().values().stream()
        .flatMap(text -> COUNTED.matcher(text.toString()).results())
        .map(place -> place.group(1))
        .collect(Collectors.toSet());
  }

  private static Set<String> keys() {
    return texts().stringPropertyNames().stream()
        .map(key -> key.replaceFirst("\\.(?:zero|one|other)$", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties texts() {
    var texts = new Properties();
    try (var stream = MessageKeysTest.class.getResourceAsStream("messages.properties")) {
      texts.load(Objects.requireNonNull(stream));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return texts;
  }
}
