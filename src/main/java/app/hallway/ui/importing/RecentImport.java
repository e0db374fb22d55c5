package app.hallway.ui.importing;

import app.hallway.model.AnnotationSummary;
import app.hallway.model.ImportSummary;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import that is over.
 *
 * @param folder the watched one that it came from, or null where the user asked for it
 */
record RecentImport(
    Instant ended, @Nullable Path folder, ImportSummary summary, AnnotationSummary annotations) {}
