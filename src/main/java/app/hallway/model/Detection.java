package app.hallway.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report tells of.
 *
 * @param event the edition's name as a reader would say it ("KubeCon + CloudNativeCon Europe
 *     2022"), or null where the report does not tell
 * @param talks in the order of their first mention
 */
public record Detection(@Nullable String event, List<DetectedTalk> talks) {
  public static final Detection NOTHING = new Detection(null, List.of());

  public Detection {
    talks = List.copyOf(talks);
  }
}
