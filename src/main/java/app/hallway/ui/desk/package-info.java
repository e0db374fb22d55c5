/**
 * Puts the window together from its features: their models, the lanes on which they work, the
 * commands that reach them; and shows what a start of the program asks for. May enter every
 * feature.
 *
 * <p>Uses: library, library.wording, model, ui.common, ui.common.shared, ui.common.texts,
 * ui.common.threads, ui.exporting, ui.importing, ui.library, ui.library.list, ui.library.queue,
 * ui.library.reports, ui.library.shelves, ui.library.speakers, ui.library.talks, ui.library.todos,
 * ui.library.writings, ui.palette, ui.reader, ui.restoring, ui.search, ui.settings, ui.side,
 * ui.speakers, ui.talks.page, ui.templating, ui.vaults, ui.window.
 */
package app.hallway.ui.desk;
