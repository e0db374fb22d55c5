/**
 * How reports come in: read on several threads, recognised as known, new or changed, written in
 * order, their talks matched with those that are known.
 *
 * <p>Uses: anchor, export, library.joining, library.likeness, library.reading, library.sharing,
 * library.wording, model, render, store, store.journal, store.notes, store.reports, store.talks.
 */
package app.hallway.library.arriving;
