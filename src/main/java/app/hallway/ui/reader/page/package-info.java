/**
 * The WebView and what is said to and heard from the page. Only numbers and ids cross; no script of
 * a report runs.
 *
 * <p>Uses: model, render.
 */
package app.hallway.ui.reader.page;
