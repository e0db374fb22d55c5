/**
 * Finds what may introduce a talk: headings, list entries, rows, lines, sentences and whole posts.
 * Rather too many than too few; judging them is for the clues.
 *
 * <p>Uses: detect.blocks, detect.event, detect.headlines, detect.links, detect.people,
 * detect.prose, detect.words, markdown, model.
 */
package app.hallway.detect.candidates;
