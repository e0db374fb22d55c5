/**
 * Choosing a copy of the library and putting it in its place.
 *
 * <p>Uses: library, model, ui.common, ui.common.shared, ui.common.texts, ui.common.threads.
 */
package app.hallway.ui.restoring;
