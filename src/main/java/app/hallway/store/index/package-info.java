/**
 * The full-text index: what is in it, what of it is out of date, and finding things by it.
 *
 * <p>Uses: model, search, store.notes, store.sql, store.talks.
 */
package app.hallway.store.index;
