/**
 * The list of actions and open questions.
 *
 * <p>Uses: library, model, render, ui.common, ui.common.shared, ui.common.texts, ui.common.threads,
 * ui.library.list, ui.library.shelves.
 */
package app.hallway.ui.library.todos;
