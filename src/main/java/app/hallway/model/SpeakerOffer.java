package app.hallway.model;

import org.jspecify.annotations.Nullable;

/**
 * Two speakers who may be one person, for the user to decide: they are never merged in silence.
 *
 * @param here what the name of the one has where they differ; may be empty
 * @param there what the name of the other has there
 * @param affiliation that both have, or null
 */
public record SpeakerOffer(
    Speaker speaker,
    Speaker other,
    Likeness likeness,
    String here,
    String there,
    @Nullable String affiliation) {
  /** How their names are alike; the strongest first. */
  public enum Likeness {
    /** But for capitals, spaces, signs and titles. */
    SPELLING,
    /** But for accents. */
    ACCENTS,
    /** The same words in another order. */
    ORDER,
    /** One has initials where the other has names. */
    INITIALS,
    /** One has a name more, in the middle or at the end. */
    MORE_NAMES,
    /** The given name of one is a short form of the other's. */
    SHORT_FORM,
    /** One letter of a word. */
    TYPO;

    /** Whether the names themselves are the same: no other person is called so. */
    public boolean isSure() {
      return this == SPELLING || this == ACCENTS;
    }
  }

  /** The same, told of the other one. */
  public SpeakerOffer turned() {
    return new SpeakerOffer(
        /* speaker= */ other,
        /* other= */ speaker,
        likeness,
        /* here= */ there,
        /* there= */ here,
        affiliation);
  }
}
