/**
 * The search field and what it found.
 *
 * <p>Uses: library, library.wording, model, ui.common, ui.common.shared, ui.common.texts,
 * ui.common.threads.
 */
package app.hallway.ui.search;
