/**
 * Which talks of several reports are one, by what they share, and what the user says of that. A
 * false join costs more than a missed one.
 *
 * <p>Uses: library.likeness, library.reading, model, search, store, store.notes, store.reports,
 * store.talks.
 */
package app.hallway.library.joining;
