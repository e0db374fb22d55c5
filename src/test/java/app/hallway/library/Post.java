package app.hallway.library;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A made-up report, and what its author makes of it later. */
record Post(String address, String title, List<String> opening, List<Section> sections) {
  Post {
    opening = List.copyOf(opening);
    sections = List.copyOf(sections);
  }

  /** What it tells of one talk. */
  record Section(Session session, String title, List<String> sentences) {
    String markdown() {
      return "### Talk: %s (%s)\n\n%s\n\n[Video](%s)\n"
          .formatted(title, session.speaker(), String.join(" ", sentences), session.link());
    }
  }

  /** A talk as the programme has it. */
  record Session(String title, String speaker, String link) {}

  byte[] bytes() {
    return markdown().getBytes(StandardCharsets.UTF_8);
  }

  String markdown() {
    return "---\ntitle: %s\ncanonical_url: %s\ndate: 2026-09-14\n---\n\n%s\n\n%s"
        .formatted(
            title,
            address,
            String.join(" ", opening),
            sections.stream().map(Section::markdown).collect(Collectors.joining("\n")));
  }

  /** One to four changes of it. */
  Post changed(Random random, MadeUp words, List<Session> programme) {
    var next = this;
    for (int i = random.nextInt(4); i >= 0; i--) {
      next = next.changedOnce(random, words, programme);
    }
    return next;
  }

  private Post changedOnce(Random random, MadeUp words, List<Session> programme) {
    return switch (random.nextInt(10)) {
      case 0 -> opening(added(opening, random, words.sentence()));
      case 1 -> opening(without(opening, random));
      case 2 -> opening(reworded(opening, random, words));
      case 3 -> with(random, told -> added(told, random, words.sentence()));
      case 4 -> with(random, told -> without(told, random));
      case 5, 6 -> with(random, told -> reworded(told, random, words));
      case 7 -> new Post(address, title, opening, without(sections, random));
      case 8 -> told(programme.get(random.nextInt(programme.size())), random, words);
      default -> new Post(address, title, opening, sections.reversed());
    };
  }

  private Post opening(List<String> other) {
    return new Post(address, title, other, sections);
  }

  /** With other sentences in one section. */
  private Post with(Random random, UnaryOperator<List<String>> change) {
    var all = new ArrayList<>(sections);
    int at = random.nextInt(all.size());
    var section = all.get(at);
    all.set(at, new Section(section.session(), section.title(), change.apply(section.sentences())));
    return new Post(address, title, opening, all);
  }

  private static <T> List<T> without(List<T> list, Random random) {
    var left = new ArrayList<>(list);
    if (left.size() > 1) {
      left.remove(random.nextInt(left.size()));
    }
    return left;
  }

  private Post told(Session session, Random random, MadeUp words) {
    if (sections.stream().anyMatch(section -> section.session().equals(session))) {
      return this;
    }
    return new Post(
        address,
        title,
        opening,
        added(sections, random, new Section(session, session.title(), words.sentences(2))));
  }

  private static List<String> reworded(List<String> sentences, Random random, MadeUp words) {
    var all = new ArrayList<>(sentences);
    int at = random.nextInt(all.size());
    all.set(at, words.reworded(all.get(at)));
    return all;
  }

  private static <T> List<T> added(List<T> list, Random random, T more) {
    var all = new ArrayList<>(list);
    all.add(random.nextInt(all.size() + 1), more);
    return all;
  }
}
