/**
 * Reads one line as a talk's title with its speakers, kind, number and time, by the shapes in which
 * people write them.
 *
 * <p>Uses: detect.blocks, detect.links, detect.people, detect.words, markdown, model.
 */
package app.hallway.detect.headlines;
