package app.hallway.export;

import app.hallway.export.FileOutline.Dated;
import app.hallway.export.FileOutline.Fact;
import app.hallway.export.FileOutline.Listed;
import app.hallway.export.FileOutline.Worded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the facts of a file; what is empty is none. */
final class FileFacts {
  private final List<Fact> facts = new ArrayList<>();

  FileFacts text(String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      facts.add(new Worded(name, value));
    }
    return this;
  }

  FileFacts date(String name, @Nullable LocalDate value) {
    if (value != null) {
      facts.add(new Dated(name, value));
    }
    return this;
  }

  FileFacts list(String name, List<String> values) {
    if (!values.isEmpty()) {
      facts.add(new Listed(name, values));
    }
    return this;
  }

  List<Fact> gathered() {
    return List.copyOf(facts);
  }
}
