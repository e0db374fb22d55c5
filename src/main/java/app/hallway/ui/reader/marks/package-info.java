/**
 * Marking a passage with the pointer or by keys.
 *
 * <p>Uses: model, render, ui.common, ui.common.texts, ui.reader.open, ui.reader.page.
 */
package app.hallway.ui.reader.marks;
