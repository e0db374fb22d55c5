/**
 * The window's texts and dates in the user's words, and the words that filters take.
 *
 * <p>Uses: model, texts.
 */
package app.hallway.ui.common.texts;
