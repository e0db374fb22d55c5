package app.hallway.annotations;

import app.hallway.model.AnnotationFate;
import app.hallway.model.AnnotationFormat;
import app.hallway.model.AnnotationRefusal;
import java.util.List;

/** What came of reading bytes for annotations. */
public sealed interface ReadAnnotations {
  /**
   * They are of a form that is known.
   *
   * @param leftOut what of it could not be taken, and why
   */
  record Taken(AnnotationFormat format, List<SharedAnnotation> annotations, List<LeftOver> leftOut)
      implements ReadAnnotations {
    public Taken {
      annotations = List.copyOf(annotations);
      leftOut = List.copyOf(leftOut);
    }
  }

  /** They are not to be had, and why. */
  record Refused(AnnotationRefusal reason) implements ReadAnnotations {}

  /**
   * An entry that holds nothing to keep.
   *
   * @param words of it, or where it stands; enough for a person to know it
   */
  record LeftOver(String words, AnnotationFate why) {}
}
