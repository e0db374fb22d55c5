package app.hallway.model;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How reports write a speaker: the same letters with one space between words are one name. */
public record SpeakerName(String text) implements Comparable<SpeakerName> {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  public SpeakerName {
    text = SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a speaker has a name");
    }
  }

  public static SpeakerName of(Speaking speaking) {
    return new SpeakerName(speaking.name());
  }

  @Override
  public int compareTo(SpeakerName other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
