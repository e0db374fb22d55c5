/**
 * Undo and redo: each step with the rows that it changed, as they were and as they are.
 *
 * <p>Uses: model, store.sql.
 */
package app.hallway.store.journal;
