/**
 * Copies of a library, daily ones and those that a user asked for, and putting one in the library's
 * place. Nothing is overwritten before its successor is whole.
 *
 * <p>Uses: model, store.file, store.locks, store.sql.
 */
package app.hallway.store.backup;
