package app.hallway.model;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A block of a file that says something else than the library does.
 *
 * @param id by which it is taken, left or restored
 * @param file where it was seen last
 * @param block its id within the file
 * @param row of the note, highlight or talk that it tells of; 0 where it is none of them
 * @param takable whether what the user wrote can become the library's
 * @param mine what the library says, or null where it says nothing any more
 * @param yours what the file says, or null where that is settled
 */
public record VaultBlockView(
    long id,
    Path file,
    String block,
    BlockState state,
    BlockKind kind,
    long row,
    boolean takable,
    @Nullable String mine,
    @Nullable String yours) {}
