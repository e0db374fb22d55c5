/**
 * What the program says, in the language of its user: one phrasebook over the texts of a room. It
 * is the floor of the house, knows the JDK only, and holds no text itself. Every room that says
 * something has its texts beside it in {@code messages.properties}, and one class that asks a
 * phrasebook for them.
 *
 * <p>Uses: nothing of the house.
 */
package app.hallway.texts;
