package app.hallway.vault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A library and a user who both write to one file, at random, and what each of them meant. */
final class TwoWriters {
  private static final List<String> OWN =
      List.of(
          "Own words %d.",
          "## Own heading %d",
          "> own quote %d",
          "- own item %d",
          "    own code %d",
          "| own %d | table |\n|---|---|\n| a | b |",
          "[own]: https://example.org/%d",
          "<div>own %d</div>",
          "%%%% own comment %d %%%%",
          "```\nown ^code %d\n```",
          "Own\ttab %d  \nand a hard break %d");

  private final Random random;

  /** What the library has to say, in its order. */
  final List<Integer> order = new ArrayList<>();

  final Map<Integer, String> words = new HashMap<>();

  /** What both said when they were in step last. */
  final Map<Integer, String> agreedWords = new HashMap<>();

  final Map<Integer, String> agreedFile = new HashMap<>();

  /** What the user took out. */
  final Set<Integer> out = new HashSet<>();

  /** What the user left as it is, though both differ. */
  final Set<Integer> left = new HashSet<>();

  private final List<Integer> binned = new ArrayList<>();
  String file = "";
  private int last;

  TwoWriters(long seed) {
    random = new Random(seed);
    for (int i = 0; i < 6; i++) {
      addWords();
    }
  }

  ToldFile told() {
    var told = new ToldFile().property("title: Quay days").property("hallway: report 1 of 2026");
    told.block(0, ToldFile.head("Quay days", "By Ada"));
    order.forEach(number -> told.quoted(number, words(number)));
    return told;
  }

  String words(int number) {
    return Objects.requireNonNull(words.get(number));
  }

  void libraryWrites() {
    switch (random.nextInt(4)) {
      case 0 -> addWords();
      case 1 -> change();
      case 2 -> bin();
      default -> putBack();
    }
  }

  private void addWords() {
    int number = ++last;
    order.add(random.nextInt(order.size() + 1), number);
    words.put(number, "Words of " + number + ".");
  }

  private void change() {
    if (!order.isEmpty()) {
      int number = order.get(random.nextInt(order.size()));
      words.put(number, words(number) + " More " + random.nextInt(3) + ".");
    }
  }

  private void bin() {
    if (!order.isEmpty()) {
      int place = random.nextInt(order.size());
      binned.add(order.get(place));
      order.subList(place, place + 1).clear();
    }
  }

  private void putBack() {
    if (!binned.isEmpty()) {
      order.add(random.nextInt(order.size() + 1), binned.removeLast());
    }
  }

  void userWrites() {
    switch (random.nextInt(7)) {
      case 0, 1 -> writeOwn();
      case 2, 3 -> mend();
      case 4 -> takeOut();
      case 5 -> move();
      default -> writeProperty();
    }
  }

  private void writeOwn() {
    var form = OWN.get(random.nextInt(OWN.size()));
    put(form.formatted(++last, last));
  }

  /** Into a gap between blocks, or to the end. */
  private void put(String text) {
    var parts = new ArrayList<>(List.of(file.split("\n\n(?=> \\[!quote]|## )", -1)));
    int at = 1 + random.nextInt(parts.size());
    parts.add(at, text);
    file = String.join("\n\n", parts.stream().map(String::stripTrailing).toList()) + "\n";
  }

  private void mend() {
    var there = present();
    if (!there.isEmpty()) {
      int number = there.get(random.nextInt(there.size()));
      var content = standing(number);
      replace(content, content + " Mended " + random.nextInt(3) + ".", number);
    }
  }

  private void takeOut() {
    var there = present();
    if (!there.isEmpty()) {
      int number = there.get(random.nextInt(there.size()));
      replace(standing(number) + marker(number), "", number);
    }
  }

  private void move() {
    var there = present();
    if (!there.isEmpty()) {
      int number = there.get(random.nextInt(there.size()));
      var block = standing(number) + marker(number);
      replace(block, "", number);
      put(block.stripTrailing());
    }
  }

  private void writeProperty() {
    var lines =
        List.of("own-" + ++last + ":  [a,  b]", "# own " + ++last, "Own " + last + ": '010'");
    var line = lines.get(random.nextInt(lines.size()));
    file = file.replaceFirst("---\n", "---\n" + line + "\n");
  }

  private void replace(String before, String after, int number) {
    int at = file.indexOf(before + (before.endsWith("\n") ? "" : marker(number)));
    file = file.substring(0, at) + after + file.substring(at + before.length());
  }

  List<Integer> present() {
    return words.keySet().stream().filter(number -> inFile(number) != null).sorted().toList();
  }

  static String marker(int number) {
    return "\n\n^" + ToldFile.id(number) + "\n";
  }

  /** What the file says of it, read without the help of what is tested; null where nothing. */
  @Nullable String inFile(int number) {
    int marker = file.indexOf(marker(number));
    return marker < 0 ? null : file.substring(file.lastIndexOf("> [!quote]", marker), marker);
  }

  /** What the file says of one that it has. */
  String standing(int number) {
    return Objects.requireNonNull(inFile(number));
  }

  /** All lines that are neither blank nor of a block. */
  List<String> ownLines() {
    var rest = file;
    for (int number : words.keySet()) {
      var content = inFile(number);
      if (content != null) {
        rest = rest.replace(content + marker(number), "\n");
      }
    }
    return Arrays.stream(rest.split("\n")).filter(line -> !line.isBlank()).toList();
  }
}
