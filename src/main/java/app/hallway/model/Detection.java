package app.hallway.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report tells of.
 *
 * @param event the edition's name as a reader would say it ("KubeCon + CloudNativeCon Europe
 *     2022"), or null where the report does not tell
 * @param talks in the order of their first mention
 * @param suggestions what may be talks, though less likely so than not, in the order of the report;
 *     none stands within a talk or has the title of one
 */
public record Detection(
    @Nullable String event, List<DetectedTalk> talks, List<DetectedTalk> suggestions) {
  public static final Detection NOTHING = new Detection(null, List.of(), List.of());

  public Detection {
    talks = List.copyOf(talks);
    suggestions = List.copyOf(suggestions);
  }
}
