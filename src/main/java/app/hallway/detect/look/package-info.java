/**
 * The second look at the candidates of a report: what they are like together.
 *
 * <p>Uses: detect.blocks, detect.candidates, detect.clues, detect.headlines, detect.words, model.
 */
@NullMarked
package app.hallway.detect.look;

import org.jspecify.annotations.NullMarked;
