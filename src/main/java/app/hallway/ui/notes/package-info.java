/**
 * Cards of highlights and notes, and writing them: what is typed is saved as it is typed, and says
 * so truly.
 *
 * <p>Uses: library, library.wording, model, render, ui.common, ui.common.links, ui.common.shared,
 * ui.common.texts, ui.common.threads.
 */
package app.hallway.ui.notes;
