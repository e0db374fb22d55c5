package app.hallway.render;

import app.hallway.render.pictures.PictureRefusal;
import org.jspecify.annotations.Nullable;

/** Where the pictures of an article are to be had. */
@FunctionalInterface
public interface PictureSource {
  /** What stands in a picture's place. */
  sealed interface Place {}

  /**
   * The picture.
   *
   * @param address of what a {@link app.hallway.render.pictures.PictureGate} let in
   */
  record At(String address) implements Place {}

  /** A placeholder that says why. */
  record Refused(PictureRefusal reason) implements Place {}

  /**
   * Asked for each picture of the Markdown.
   *
   * @param reference as the Markdown has it; it may hold the picture itself
   * @return null where there is no such picture: then a quiet placeholder stands there
   */
  @Nullable Place placeOf(String reference);
}
