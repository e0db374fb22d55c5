/**
 * Finds talks, speakers, links and the event in a report: a pure function from a draft to what it
 * tells of, with the evidence for each. Here candidates are weighed, put within each other and
 * chosen.
 *
 * <p>Uses: detect.blocks, detect.candidates, detect.clues, detect.event, detect.headlines,
 * detect.look, detect.prose, detect.words, markdown, model.
 */
package app.hallway.detect;
