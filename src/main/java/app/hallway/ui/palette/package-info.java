/**
 * A list from which one thing is chosen by some of its letters: a command, or a place to go to.
 *
 * <p>Uses: library, model, search, ui.common, ui.common.shared, ui.common.texts, ui.common.threads.
 */
package app.hallway.ui.palette;
