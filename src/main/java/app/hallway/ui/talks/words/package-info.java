/**
 * A talk and its kinds in words for people.
 *
 * <p>Uses: model, ui.common.texts.
 */
package app.hallway.ui.talks.words;
