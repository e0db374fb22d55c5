package app.hallway.library;

import app.hallway.library.speakers.AlikeNames;
import app.hallway.library.speakers.LikelySpeakers;
import app.hallway.library.speakers.SpeakerIndex;
import app.hallway.library.speakers.SpeakerMerging;
import app.hallway.library.speakers.SpeakerPages;
import app.hallway.model.Speaker;
import app.hallway.model.SpeakerName;
import app.hallway.model.SpeakerOffer;
import app.hallway.model.SpeakerPage;
import app.hallway.store.Session;
import app.hallway.store.Store;
import app.hallway.store.journal.Step;
import java.util.List;
import java.util.Optional;

/**
 * Who gave talks, over all events. Every name that reports write is a speaker of its own until the
 * user says that two are one person; that outlives new versions and whatever is detected later.
 */
public final class Speakers {
  private final Store store;
  private final AlikeNames alike = new AlikeNames();

  Speakers(Store store) {
    this.store = store;
  }

  /** In no order. */
  public List<Speaker> list() {
    return store.read(session -> new SpeakerIndex(session).speakers());
  }

  /** By any of their names. Empty where no talk that is seen was given under one. */
  public Optional<Speaker> find(SpeakerName name) {
    return store.read(session -> new SpeakerIndex(session).find(name));
  }

  /** All that there is to a speaker. Empty where {@link #find} is. */
  public Optional<SpeakerPage> page(SpeakerName name) {
    return store.read(session -> new SpeakerPages(session, alike).of(name));
  }

  /** Who may be one person, each pair once, the likeliest first. */
  public List<SpeakerOffer> offers() {
    return store.read(session -> likely(session).all());
  }

  private LikelySpeakers likely(Session session) {
    return new LikelySpeakers(new SpeakerIndex(session), session.speakers().partings(), alike);
  }

  /**
   * They are one person with all their other names, shown as the first; of names that are one
   * person's already, says only that. Undoable.
   *
   * @throws IllegalArgumentException where they are one name, or nobody has it
   */
  public void merge(SpeakerName name, SpeakerName other) {
    Steps.run(
        store, Step.of("speaker.merge"), session -> new SpeakerMerging(session).merge(name, other));
  }

  /**
   * The other name is another person's; both are not offered as one any more. Undoable.
   *
   * @throws IllegalArgumentException where they are not one person's names
   */
  public void split(SpeakerName name, SpeakerName other) {
    Steps.run(
        store, Step.of("speaker.split"), session -> new SpeakerMerging(session).split(name, other));
  }

  /**
   * They are different people, and not offered as one any more. Undoable.
   *
   * @throws IllegalArgumentException where they are one person, or nobody has the name
   */
  public void tellApart(SpeakerName name, SpeakerName other) {
    Steps.run(
        store, Step.of("speaker.apart"), session -> new SpeakerMerging(session).part(name, other));
  }
}
