/**
 * Bringing reports in by dialog, drop or watched folder, and what became of each file.
 *
 * <p>Uses: library, library.wording, model, ui.common, ui.common.shared, ui.common.texts,
 * ui.common.threads.
 */
package app.hallway.ui.importing;
