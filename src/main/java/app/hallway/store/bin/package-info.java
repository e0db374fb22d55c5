/**
 * What was deleted and can still come back, and removing it for good with all that belongs to
 * nothing else.
 *
 * <p>Uses: store.index, store.sql.
 */
package app.hallway.store.bin;
