/**
 * The right half: the talks, notes and highlights of the open report.
 *
 * <p>Uses: library, model, ui.common, ui.common.shared, ui.common.texts, ui.common.threads,
 * ui.notes, ui.talks, ui.talks.cards, ui.talks.perhaps.
 */
package app.hallway.ui.side;
