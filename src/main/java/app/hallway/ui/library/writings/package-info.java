/**
 * The list of notes and highlights.
 *
 * <p>Uses: library, library.wording, model, render, ui.common, ui.common.links, ui.common.shared,
 * ui.common.texts, ui.common.threads, ui.library.list, ui.library.shelves.
 */
package app.hallway.ui.library.writings;
