/**
 * Shows the window around by doing in it what a person does on the first evening, and takes
 * pictures of it.
 *
 * <p>Uses: export, library, model, ui.common, ui.common.shared, ui.common.texts, ui.desk,
 * ui.exporting, ui.importing, ui.library.reports, ui.library.shelves, ui.search, ui.settings,
 * ui.templating, ui.vaults, ui.window.
 */
package app.hallway.ui.tour;
