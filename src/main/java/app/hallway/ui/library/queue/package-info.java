/**
 * The list of talks that the user means to watch.
 *
 * <p>Uses: library, library.wording, model, ui.common, ui.common.links, ui.common.shared,
 * ui.common.texts, ui.common.threads, ui.library.list, ui.library.shelves, ui.library.talks.
 */
package app.hallway.ui.library.queue;
