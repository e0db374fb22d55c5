/**
 * The list of speakers.
 *
 * <p>Uses: library, model, ui.common, ui.common.shared, ui.common.texts, ui.library.list,
 * ui.library.shelves.
 */
package app.hallway.ui.library.speakers;
