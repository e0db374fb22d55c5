/**
 * The talks of the open report, as they stand beside it.
 *
 * <p>Uses: ui.common, ui.talks.cards, ui.talks.form, ui.talks.perhaps.
 */
package app.hallway.ui.talks;
