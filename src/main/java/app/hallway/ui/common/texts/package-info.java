/**
 * The window's texts and dates in the user's words.
 *
 * <p>Uses: texts.
 */
package app.hallway.ui.common.texts;
