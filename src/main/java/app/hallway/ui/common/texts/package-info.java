/**
 * The window's texts and dates in the user's words.
 *
 * <p>Uses: nothing of the house.
 */
package app.hallway.ui.common.texts;
