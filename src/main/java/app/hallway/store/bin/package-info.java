/**
 * What was deleted and can still come back, and removing it for good with all that belongs to
 * nothing else.
 *
 * <p>Uses: model, store.sql.
 */
package app.hallway.store.bin;
