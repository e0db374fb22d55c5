/**
 * The names of conferences and their editions: which series there are, and which edition a report
 * is about.
 *
 * <p>Uses: detect.words, model.
 */
package app.hallway.detect.event;
