/**
 * The list of notes and highlights.
 *
 * <p>Uses: library, model, render, ui.common, ui.common.shared, ui.common.texts, ui.library.list,
 * ui.library.shelves.
 */
package app.hallway.ui.library.writings;
