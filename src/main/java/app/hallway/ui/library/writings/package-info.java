/**
 * The list of notes and highlights.
 *
 * <p>Uses: library, model, render, ui.common, ui.common.shared, ui.common.texts, ui.common.threads,
 * ui.library.list.
 */
package app.hallway.ui.library.writings;
