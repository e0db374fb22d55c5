/**
 * What may be talks of the open report, to be taken or dismissed.
 *
 * <p>Uses: library, model, ui.common, ui.common.shared, ui.common.texts, ui.notes, ui.talks.cards,
 * ui.talks.words.
 */
package app.hallway.ui.talks.perhaps;
