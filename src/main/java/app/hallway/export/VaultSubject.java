package app.hallway.export;

import app.hallway.model.BlockKind;

/**
 * What a block of a vault tells of.
 *
 * @param id by which the block is known in its file
 * @param row of the note, the highlight or the talk; 0 where it is none of them
 */
public record VaultSubject(String id, BlockKind kind, long row) {}
