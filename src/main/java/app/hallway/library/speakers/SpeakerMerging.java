package app.hallway.library.speakers;

import app.hallway.model.SpeakerName;
import app.hallway.store.Session;
import app.hallway.store.talks.SpeakerRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Makes one person of two names, and two of one, within one transaction. */
public final class SpeakerMerging {
  private final Session session;
  private final SpeakerRepository speakers;

  public SpeakerMerging(Session session) {
    this.session = session;
    this.speakers = session.speakers();
  }

  public void merge(SpeakerName name, SpeakerName other) {
    if (name.equals(other)) {
      throw new IllegalArgumentException(name + " cannot be merged with itself");
    }
    requireTold(name);
    requireTold(other);
    var mine = speakers.namesOf(name);
    var theirs = speakers.namesOf(other);
    forEachPair(mine, theirs, speakers::forgetParting);
    var all = new ArrayList<>(mine);
    all.addAll(theirs);
    speakers.merge(all, name);
  }

  public void split(SpeakerName name, SpeakerName other) {
    var names = new ArrayList<>(speakers.namesOf(name));
    if (name.equals(other) || !names.remove(other)) {
      throw new IllegalArgumentException(other + " is no other name of " + name);
    }
    speakers.free(other);
    names.forEach(left -> speakers.part(left, other));
    if (names.size() == 1) {
      speakers.free(names.getFirst());
    } else if (speakers.shownNames().containsValue(other)) {
      speakers.merge(names, name);
    }
  }

  public void part(SpeakerName name, SpeakerName other) {
    requireTold(name);
    requireTold(other);
    if (speakers.namesOf(name).contains(other)) {
      throw new IllegalArgumentException(name + " and " + other + " are one person");
    }
    speakers.part(name, other);
  }

  private static void forEachPair(
      List<SpeakerName> some,
      List<SpeakerName> others,
      BiConsumer<SpeakerName, SpeakerName> action) {
    some.forEach(one -> others.forEach(other -> action.accept(one, other)));
  }

  private void requireTold(SpeakerName name) {
    if (new SpeakerIndex(session).find(name).isEmpty()) {
      throw new IllegalArgumentException("no speaker " + name);
    }
  }
}
