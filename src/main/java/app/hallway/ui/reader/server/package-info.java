/**
 * Serves the page and its pictures by a scheme of its own, and refuses every other address.
 *
 * <p>Uses: model, render, render.pictures.
 */
package app.hallway.ui.reader.server;
