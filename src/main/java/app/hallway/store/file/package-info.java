/**
 * The library's file: opening it, bringing it to the newest format, checking it, and the one thread
 * that writes.
 *
 * <p>Uses: model, store.locks, store.sql.
 */
package app.hallway.store.file;
