package app.hallway.search;

/** What a note says to who reads it, without the signs of its Markdown. Thread-safe. */
@FunctionalInterface
public interface NoteWords {
  String of(String markdown);
}
