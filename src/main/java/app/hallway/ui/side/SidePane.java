package app.hallway.ui.side;

import app.hallway.library.Library;
import app.hallway.ui.Workspace;
import app.hallway.ui.common.Browser;
import app.hallway.ui.common.LibraryFacts;
import app.hallway.ui.common.TaskExecutor;
import javafx.scene.layout.StackPane;

/** The window's right pane: the open report's talks, highlights and notes. */
public final class SidePane extends StackPane {

  public SidePane(
      Library library,
      Workspace workspace,
      LibraryFacts facts,
      TaskExecutor tasks,
      Browser browser) {
    getStyleClass().add("side-pane");
  }

  /** What takes the keyboard back to the page when Esc leaves the pane. */
  public void setOnLeave(Runnable action) {
    getProperties().put("leave", action);
  }

  /** Writes what is still being typed, before it returns: for the moment when the window closes. */
  public void saveNow() {}
}
