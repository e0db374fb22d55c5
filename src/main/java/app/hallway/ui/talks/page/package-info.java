/**
 * The page of a talk: all reports that tell of it, and joining or parting them.
 *
 * <p>Uses: library, library.wording, model, ui.common, ui.common.shared, ui.common.texts,
 * ui.common.threads, ui.notes, ui.talks.cards, ui.talks.words.
 */
package app.hallway.ui.talks.page;
