/**
 * The sheets that write notes to files, and texts about events.
 *
 * <p>Uses: export, library, library.wording, model, templates, ui.common, ui.common.shared,
 * ui.common.texts, ui.common.threads, ui.importing, ui.notes.
 */
package app.hallway.ui.exporting;
