/**
 * Opens a report or a version of it: the page with all that stands on it, of one moment of the
 * library.
 *
 * <p>Uses: anchor, library.joining, library.reading, model, store, store.notes, store.reports,
 * store.talks.
 */
package app.hallway.library.opening;
