/**
 * What the user chose about the program, where it is kept, and the sheet for it.
 *
 * <p>Uses: library, library.wording, model, render, ui.common, ui.common.shared, ui.common.texts,
 * ui.common.threads, ui.importing.
 */
package app.hallway.ui.settings;
