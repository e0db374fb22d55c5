package app.hallway.ui.library.speakers;

import app.hallway.library.Library;
import app.hallway.model.Speaker;
import app.hallway.model.SpeakerName;
import app.hallway.model.SpeakerOffer;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A speaker in the list.
 *
 * @param offer the likeliest of those that may be the same person, or null
 */
public record SpeakerRow(Speaker speaker, @Nullable SpeakerOffer offer) {
  static List<SpeakerRow> of(Library library) {
    var likeliest = new HashMap<SpeakerName, SpeakerOffer>();
    for (var offer : library.speakers().offers()) {
      likeliest.putIfAbsent(offer.speaker().name(), offer);
      likeliest.putIfAbsent(offer.other().name(), offer.turned());
    }
    return library.speakers().list().stream()
        .map(speaker -> new SpeakerRow(speaker, likeliest.get(speaker.name())))
        .toList();
  }
}
