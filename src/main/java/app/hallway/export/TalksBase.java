package app.hallway.export;

import java.nio.charset.StandardCharsets;

/**
 * A table of talks beside their files, for the Bases of Obsidian (1.9 and later; grouped since
 * 1.10). Bases show properties and nothing of what stands below them: of notes their number.
 */
public final class TalksBase {
  public static final String NAME = "Talks.base";

  private static final String TEXT =
      """
      filters:
        and:
          - file.hasTag("hallway/talk")
      properties:
        note.event:
          displayName: Event
        note.speaker:
          displayName: Speakers
        note.follow-up:
          displayName: Follow-up
        note.recording:
          displayName: Recording
        note.notes:
          displayName: My notes
      views:
        - type: table
          name: By event
          groupBy:
            property: note.event
            direction: ASC
          order:
            - file.name
            - note.speaker
            - note.follow-up
            - note.recording
            - note.notes
        - type: table
          name: To watch
          filters:
            and:
              - note["follow-up"] == "To watch"
          order:
            - file.name
            - note.event
            - note.recording
            - note.notes
      """;

  private TalksBase() {}

  public static byte[] bytes() {
    return TEXT.getBytes(StandardCharsets.UTF_8);
  }
}
