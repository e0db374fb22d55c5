package app.hallway.vault;

import java.util.ArrayList;
import java.util.List;

/** A file as a library would write it anew: a head, quotes and notes. */
final class ToldFile {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private final List<String> properties = new ArrayList<>();
  private final List<Told> blocks = new ArrayList<>();

  record Told(String id, String content) {}

  static String id(int number) {
    return "hw-aaaaaaaa"
        + LETTERS.charAt(number / LETTERS.length())
        + LETTERS.charAt(number % LETTERS.length());
  }

  static String quote(String words) {
    return "> [!quote] Quote\n> " + words;
  }

  static String head(String title, String fact) {
    return "## " + title + "\n\n- " + fact;
  }

  ToldFile property(String lines) {
    properties.add(lines);
    return this;
  }

  ToldFile block(int number, String content) {
    blocks.add(new Told(id(number), content));
    return this;
  }

  ToldFile quoted(int number, String words) {
    return block(number, quote(words));
  }

  List<String> properties() {
    return properties;
  }

  List<Told> blocks() {
    return blocks;
  }

  String text() {
    var text = new StringBuilder("---\n");
    properties.forEach(lines -> text.append(lines).append('\n'));
    text.append("---\n");
    for (var block : blocks) {
      text.append('\n').append(block.content()).append("\n\n^").append(block.id()).append('\n');
    }
    return text.toString();
  }

  VaultFile parsed() {
    return VaultFile.parse(text());
  }
}
