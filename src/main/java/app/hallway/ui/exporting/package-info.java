/**
 * The sheet that writes notes to files.
 *
 * <p>Uses: export, library, model, ui.common, ui.common.shared, ui.common.texts, ui.common.threads,
 * ui.importing.
 */
package app.hallway.ui.exporting;
