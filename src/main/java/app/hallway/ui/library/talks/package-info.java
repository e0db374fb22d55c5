/**
 * The list of talks of the whole library.
 *
 * <p>Uses: library, model, ui.common, ui.common.shared, ui.common.texts, ui.common.threads,
 * ui.library.list, ui.library.shelves.
 */
package app.hallway.ui.library.talks;
