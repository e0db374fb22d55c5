/**
 * Words as detection needs them: lists of known words, what begins and ends titles and sentences,
 * patterns that are tried only where they can match. The floor of the room.
 *
 * <p>Uses: markdown, model.
 */
package app.hallway.detect.words;
