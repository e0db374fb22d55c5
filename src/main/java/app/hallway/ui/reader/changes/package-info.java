/**
 * Which version is shown, and what is different from the one that the user knows.
 *
 * <p>Uses: library.wording, model, ui.common, ui.common.links, ui.common.texts, ui.reader.open.
 */
package app.hallway.ui.reader.changes;
