package app.hallway.cli.json;

/** How a value is told as one JSON object. */
@FunctionalInterface
public interface JsonForm<T> {
  void write(JsonFields json, T value);
}
