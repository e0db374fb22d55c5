package app.hallway.export;

import app.hallway.model.FileOwner;
import app.hallway.model.Highlight;
import app.hallway.model.Note;
import app.hallway.model.ReportSummary;
import app.hallway.model.TalkId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * By what a block of a vault is known: the same for ever and in all copies of a library, another
 * one for what two copies make after they were copied. Legal as a block id of Obsidian and as an id
 * of HTML.
 */
final class BlockId {
  private static final String PREFIX = "hw-";
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int LENGTH = 10;

  private BlockId() {}

  static String of(Note note) {
    return hash("note " + note.id().value() + " of " + note.created());
  }

  static String of(Highlight highlight) {
    return hash("highlight " + highlight.id().value() + " of " + highlight.created());
  }

  /** The head of a file. */
  static String of(FileOwner file) {
    return hash("head of " + file);
  }

  /** What is said of a talk in a file. */
  static String of(FileOwner file, TalkId talk) {
    return hash("talk " + talk.value() + " in " + file);
  }

  /** What is said of a report in a file. */
  static String of(FileOwner file, ReportSummary report) {
    return hash("told of " + FileOwner.of(report) + " in " + file);
  }

  private static String hash(String words) {
    var bytes = sha256(words);
    var id = new StringBuilder(PREFIX);
    for (int i = 0; i < LENGTH; i++) {
      id.append(LETTERS.charAt(bytes[i] & 31));
    }
    return id.toString();
  }

  private static byte[] sha256(String words) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
