package app.hallway.vault;

import app.hallway.model.BlockState;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a block: the base of the three that are compared.
 *
 * @param ours digest of what the library said when both were in step last
 * @param theirs digest of what the file said then
 * @param own whether the user decided that both may differ: nothing is written over it any more
 * @param mine what the library says now, where there is something to decide; null where it says
 *     nothing any more
 * @param yours what the file says now, where there is something to decide
 */
public record Agreed(
    String ours,
    String theirs,
    boolean own,
    BlockState state,
    @Nullable String mine,
    @Nullable String yours) {
  private static final int BYTES = 15;

  /** Both say the same. */
  public static Agreed on(String content) {
    var digest = digest(content);
    return new Agreed(digest, digest, false, BlockState.IN_STEP, null, null);
  }

  /** The one says this and the other that, and so it is meant to be. */
  public static Agreed on(String ours, String theirs) {
    return new Agreed(digest(ours), digest(theirs), false, BlockState.IN_STEP, null, null);
  }

  /** They never said the same. */
  static Agreed never() {
    return new Agreed("", "", false, BlockState.IN_STEP, null, null);
  }

  /** The one says this and the other that, and the user decided that both stay as they are. */
  public static Agreed apart(String ours, String theirs) {
    return new Agreed(digest(ours), digest(theirs), true, BlockState.OWN, null, null);
  }

  /** What the file says now is to be written over by whatever the library says. */
  public static Agreed writtenOver(String theirs) {
    return new Agreed("", digest(theirs), false, BlockState.IN_STEP, null, null);
  }

  /** With nothing to decide. */
  Agreed with(BlockState now) {
    return new Agreed(ours, theirs, own, now, null, null);
  }

  Agreed open(BlockState now, @Nullable String mineNow, String yoursNow) {
    return new Agreed(ours, theirs, own, now, mineNow, yoursNow);
  }

  boolean saidByUs(String content) {
    return ours.equals(digest(content));
  }

  boolean saidByThem(String content) {
    return theirs.equals(digest(content));
  }

  private static String digest(String content) {
    try {
      var hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(copy(hash));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private static byte[] copy(byte[] hash) {
    var beginning = new byte[BYTES];
    System.arraycopy(hash, 0, beginning, 0, BYTES);
    return beginning;
  }
}
