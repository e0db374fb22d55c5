/**
 * The shelves, and what is known of an event.
 *
 * <p>Uses: library, library.wording, model, ui.common, ui.common.shared, ui.common.texts,
 * ui.common.threads.
 */
package app.hallway.ui.library.shelves;
