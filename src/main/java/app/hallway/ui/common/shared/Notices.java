package app.hallway.ui.common.shared;

import app.hallway.library.LibraryException;
import app.hallway.library.wording.Wording;
import app.hallway.model.StorageException;
import app.hallway.ui.common.texts.Messages;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the window tells its user in passing. FX thread only. */
public final class Notices {
  private static final Logger LOG = System.getLogger(Notices.class.getName());

  private final ReadOnlyObjectWrapper<@Nullable Notice> newest = new ReadOnlyObjectWrapper<>();

  /**
   * One sentence, and what can be done about it.
   *
   * @param problem true where something went wrong
   * @param offer null where there is nothing to do
   */
  public record Notice(String sentence, boolean problem, @Nullable Offer offer) {}

  /** Such as "Undo". */
  public record Offer(String text, Runnable action) {}

  /** The one that stands now, or null. */
  public ReadOnlyObjectProperty<@Nullable Notice> newest() {
    return newest.getReadOnlyProperty();
  }

  public void tell(String sentence) {
    newest.set(new Notice(sentence, false, null));
  }

  public void tell(String sentence, Offer offer) {
    newest.set(new Notice(sentence, false, offer));
  }

  public void warn(String sentence) {
    newest.set(new Notice(sentence, true, null));
  }

  public void warn(String sentence, Offer offer) {
    newest.set(new Notice(sentence, true, offer));
  }

  public void dismiss() {
    newest.set(null);
  }

  /**
   * For the failure side of a task: logs it once and says that it happened.
   *
   * @param deed what was done as a noun phrase, already worded ("Opening the report")
   */
  public Consumer<Exception> failureOf(String deed) {
    return failure -> failed(deed, failure);
  }

  public void failed(String deed, Throwable failure) {
    LOG.log(Level.ERROR, deed, failure);
    warn(Messages.text("app.failed", deed, reason(failure)));
  }

  /** What a program's own mistakes say of themselves is for the log. */
  private static String reason(Throwable failure) {
    var message = failure.getLocalizedMessage();
    boolean telling =
        failure instanceof IOException
            || failure instanceof LibraryException
            || failure instanceof IllegalArgumentException;
    return failure instanceof StorageException storage
        ? Wording.storage(storage.reason())
        : telling && message != null ? message : Messages.text("app.failed.unexpected");
  }
}
