/**
 * The use cases, one class for each aggregate, for the window and the command line alike. Every
 * deed of the user is one step that can be undone, facts are told after they are committed, and
 * whatever needs two rooms below is put together here.
 *
 * <p>Uses: anchor, annotations, detect, detect.links, export, importing, library.arriving,
 * library.joining, library.likeness, library.opening, library.reading, library.sharing,
 * library.speakers, library.templating, library.vaults, library.window, library.wording, markdown,
 * model, printing, render, render.pictures, search, store, store.backup, store.bin, store.index,
 * store.journal, store.locks, store.notes, store.reports, store.talks, store.vaults, templates,
 * vault.
 */
package app.hallway.library;
