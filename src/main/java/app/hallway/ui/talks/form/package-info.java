/**
 * The form in which a talk is written or corrected.
 *
 * <p>Uses: model, ui.common, ui.common.texts, ui.talks.words.
 */
package app.hallway.ui.talks.form;
