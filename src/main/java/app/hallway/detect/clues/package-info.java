/**
 * One small class for each group of signs that speak for or against a candidate. A clue has a name,
 * and a strength between 0 and 1 with the words that it was seen in; how much it counts is not
 * known here.
 *
 * <p>Uses: detect.blocks, detect.candidates, detect.event, detect.headlines, detect.links,
 * detect.people, detect.prose, detect.words, markdown, model.
 */
package app.hallway.detect.clues;
