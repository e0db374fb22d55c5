/**
 * A report as blocks, sections and tables, each with the lines where it stands. Nothing here judges
 * what a block is about.
 *
 * <p>Uses: detect.links, detect.words, markdown, model.
 */
package app.hallway.detect.blocks;
