/**
 * The page of a speaker.
 *
 * <p>Uses: library, library.wording, model, ui.common, ui.common.shared, ui.common.texts,
 * ui.common.threads, ui.talks.cards.
 */
package app.hallway.ui.speakers;
