package app.hallway.render.quoting;

import app.hallway.model.TextSpan;
import java.util.stream.Stream;

/** Writes stretches of one article as Markdown. */
public final class PassageWriter {
  private final ReadText read;

  /**
   * One for an article.
   *
   * @param html its inside, safe
   */
  public PassageWriter(String html) {
    read = new ReadText(html);
  }

  /** The article's text, in which spans count. */
  public String text() {
    return read.text();
  }

  /** A stretch as Markdown, in ways that lose more and more of what is no word, made when asked. */
  public Stream<String> ways(TextSpan span) {
    return Stream.of(LineTree.Marks.values())
        .map(marks -> SafeMarkdown.of(new PassageTree(read, span, marks).document()));
  }
}
