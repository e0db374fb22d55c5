package app.hallway.ui;

import app.hallway.ui.common.Browser;
import app.hallway.ui.importing.FilePicker;
import java.nio.file.Path;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/**
 * What the window needs of the world around it.
 *
 * @param samples the folder of sample reports, or null where there is none
 * @param exportFolder proposed for exported notes
 * @param systemIsDark what the system asks of its windows
 */
record Outside(
    Browser browser,
    FilePicker picker,
    @Nullable Path samples,
    Path exportFolder,
    ObservableBooleanValue systemIsDark) {}
