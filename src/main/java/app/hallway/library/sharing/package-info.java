/**
 * Annotations of other programs and the library: to which report and which words each belongs, what
 * is written down of it, what waits, and how our own are told in the neutral form.
 *
 * <p>Uses: anchor, annotations, library.likeness, library.reading, model, render, search, store,
 * store.notes, store.reports, store.talks.
 */
package app.hallway.library.sharing;
