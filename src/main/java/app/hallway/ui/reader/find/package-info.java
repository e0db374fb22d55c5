/**
 * Finding words on the page, and the links under the pointer.
 *
 * <p>Uses: model, ui.common, ui.common.links, ui.common.texts, ui.reader.open, ui.reader.page.
 */
package app.hallway.ui.reader.find;
