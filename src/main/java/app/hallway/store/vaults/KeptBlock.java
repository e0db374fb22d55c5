package app.hallway.store.vaults;

import app.hallway.model.BlockKind;
import app.hallway.model.BlockState;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed on about a block of a file.
 *
 * @param id 0 where it is not stored yet
 * @param block by which it is known in its file
 * @param row of the note, highlight or talk that it tells of
 * @param ours digest of what the library said
 * @param theirs digest of what the file said
 * @param own whether the user decided that both may differ
 * @param mine what the library says now, where there is something to decide
 * @param yours what the file says now, where there is something to decide
 */
public record KeptBlock(
    long id,
    String block,
    BlockKind kind,
    long row,
    String ours,
    String theirs,
    boolean own,
    BlockState state,
    @Nullable String mine,
    @Nullable String yours) {}
