/**
 * What features share about the open report: what is chosen, what is said to the user, what can be
 * undone.
 *
 * <p>Uses: library, library.wording, model, render, ui.common.texts, ui.common.threads.
 */
package app.hallway.ui.common.shared;
