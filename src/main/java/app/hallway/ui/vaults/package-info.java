/**
 * Folders that are kept up to date: which they are, and what was changed in their files.
 *
 * <p>Uses: export, library, library.wording, model, ui.common, ui.common.shared, ui.common.texts,
 * ui.common.threads, ui.importing.
 */
package app.hallway.ui.vaults;
