/**
 * View models of the open report: loading it, its marks, its versions.
 *
 * <p>Uses: library, library.wording, model, render, render.pictures, ui.common.shared,
 * ui.common.texts, ui.common.threads, ui.reader.page, ui.reader.server.
 */
package app.hallway.ui.reader.open;
