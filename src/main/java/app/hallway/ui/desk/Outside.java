package app.hallway.ui.desk;

import app.hallway.ui.common.Browser;
import app.hallway.ui.importing.FilePicker;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/**
 * What the window needs of the world around it.
 *
 * @param samples the folder of sample reports, or null where there is none
 * @param exportFolder proposed for exported notes
 * @param restorer closes the window, puts a copy in the library's place and opens it again
 * @param systemIsDark what the system asks of its windows
 */
public record Outside(
    Browser browser,
    FilePicker picker,
    @Nullable Path samples,
    Path exportFolder,
    Consumer<Path> restorer,
    ObservableBooleanValue systemIsDark) {}
