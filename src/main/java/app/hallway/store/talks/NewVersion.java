package app.hallway.store.talks;

import app.hallway.model.DetectedTalk;
import app.hallway.model.Draft;
import app.hallway.model.TalkKey;
import app.hallway.model.TextSpan;
import app.hallway.store.sql.Deflated;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that there is to write of one state of a report. Making one does the work that needs no
 * library (digest, compression), on the caller's thread.
 */
public final class NewVersion {
  private final Draft draft;
  private final String readingText;
  private final int readingForm;
  private final @Nullable String event;
  private final List<NewMention> mentions;
  private final List<NewMention> suggestions;
  private final String sha256;
  private final byte[] source;
  private final byte[] markdown;

  /**
   * A detected talk and its place.
   *
   * @param heading that it stands under, or empty
   * @param keys by which the talk may be known again
   */
  public record NewMention(DetectedTalk talk, TextSpan span, String heading, List<TalkKey> keys) {
    public NewMention {
      keys = List.copyOf(keys);
    }
  }

  /**
   * Makes it.
   *
   * @param readingForm the form of the program's reading that made the reading text
   */
  public NewVersion(
      Draft draft,
      String readingText,
      int readingForm,
      @Nullable String event,
      List<NewMention> mentions,
      List<NewMention> suggestions) {
    this.draft = draft;
    this.readingText = readingText;
    this.readingForm = readingForm;
    this.event = event;
    this.mentions = List.copyOf(mentions);
    this.suggestions = List.copyOf(suggestions);
    this.sha256 = draft.bytes().sha256();
    this.source = Deflated.deflate(draft.bytes().toArray());
    this.markdown = Deflated.deflate(draft.markdown().getBytes(StandardCharsets.UTF_8));
  }

  public Draft draft() {
    return draft;
  }

  public String readingText() {
    return readingText;
  }

  public int readingForm() {
    return readingForm;
  }

  public @Nullable String event() {
    return event;
  }

  public List<NewMention> mentions() {
    return mentions;
  }

  public List<NewMention> suggestions() {
    return suggestions;
  }

  public String sha256() {
    return sha256;
  }

  public byte[] deflatedSource() {
    return source;
  }

  public byte[] deflatedMarkdown() {
    return markdown;
  }
}
