/**
 * A talk as a card or a row, with its links and what can be done with it.
 *
 * <p>Uses: library, model, ui.common, ui.common.links, ui.common.shared, ui.common.texts,
 * ui.common.threads, ui.notes, ui.talks.form, ui.talks.words.
 */
package app.hallway.ui.talks.cards;
