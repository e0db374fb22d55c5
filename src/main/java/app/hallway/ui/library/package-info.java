/**
 * The left half: shelves, and for each shelf its list.
 *
 * <p>Uses: model, ui.common, ui.library.list, ui.library.queue, ui.library.reports,
 * ui.library.shelves, ui.library.speakers, ui.library.talks, ui.library.todos, ui.library.writings.
 */
package app.hallway.ui.library;
