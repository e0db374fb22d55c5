/**
 * The middle: the open report as a page, its keys and its menu.
 *
 * <p>Uses: library, model, render, ui.common, ui.common.shared, ui.common.texts, ui.common.threads,
 * ui.reader.changes, ui.reader.find, ui.reader.marks, ui.reader.open, ui.reader.page,
 * ui.reader.server.
 */
package app.hallway.ui.reader;
