/**
 * The window's composition root: opens the library, shows the window or says why it cannot, and
 * closes both in order.
 *
 * <p>Uses: library, model, render, ui.common, ui.common.shared, ui.common.texts, ui.common.threads,
 * ui.desk, ui.importing, ui.reader, ui.restoring, ui.settings, ui.tour, ui.window.
 */
package app.hallway.ui;
