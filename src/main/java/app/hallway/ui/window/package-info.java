/**
 * The window without its features: panes, header, menu, looks, and where it stands on the screen.
 *
 * <p>Uses: render, ui.common, ui.common.texts, ui.settings.
 */
package app.hallway.ui.window;
