package app.hallway.ui.common;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the window tells its user in passing. FX thread only. */
public final class Notices {
  private static final Logger LOG = System.getLogger(Notices.class.getName());

  private final ReadOnlyObjectWrapper<@Nullable Notice> newest = new ReadOnlyObjectWrapper<>();

  /**
   * One sentence.
   *
   * @param problem true where something went wrong
   */
  public record Notice(String sentence, boolean problem) {}

  /** The one that stands now, or null. */
  public ReadOnlyObjectProperty<@Nullable Notice> newest() {
    return newest.getReadOnlyProperty();
  }

  public void tell(String sentence) {
    newest.set(new Notice(sentence, false));
  }

  public void warn(String sentence) {
    newest.set(new Notice(sentence, true));
  }

  public void dismiss() {
    newest.set(null);
  }

  /**
   * For the failure side of a task: logs it once and says that it happened.
   *
   * @param what the deed as a noun phrase, already worded ("Opening the report")
   */
  public Consumer<Exception> failureOf(String what) {
    return failure -> failed(what, failure);
  }

  public void failed(String what, Throwable failure) {
    LOG.log(Level.ERROR, what, failure);
    warn(Messages.text("app.failed", what, reason(failure)));
  }

  private static String reason(Throwable failure) {
    return Objects.requireNonNullElseGet(
        failure.getLocalizedMessage(), () -> Messages.text("app.failed.unexpected"));
  }
}
