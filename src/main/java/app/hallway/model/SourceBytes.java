package app.hallway.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The bytes of a report exactly as they were imported. Immutable. */
public final class SourceBytes {
  private final byte[] bytes;

  /** Worked out when it is first asked for, perhaps by two threads: both find the same. */
  private @Nullable String digest;

  private SourceBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  public static SourceBytes of(byte[] bytes) {
    return new SourceBytes(bytes.clone());
  }

  public byte[] toArray() {
    return bytes.clone();
  }

  public int size() {
    return bytes.length;
  }

  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  public String sha256() {
    var known = digest;
    if (known == null) {
      known = sha256(bytes);
      digest = known;
    }
    return known;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceBytes that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return bytes.length + " bytes";
  }
}
