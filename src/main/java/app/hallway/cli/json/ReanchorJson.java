package app.hallway.cli.json;

import app.hallway.model.Placement;
import java.util.List;

/** Where spans of one version are in another. */
public final class ReanchorJson {
  private ReanchorJson() {}

  public static void found(JsonFields json, List<Placement> placements) {
    json.objects("results", HighlightJson::placement, placements);
  }

  public static void failed(JsonFields json, String message) {
    json.text("error", message);
    found(json, List.of());
  }
}
