/**
 * From the bytes of a file or a folder to a draft of a report, or to the reason why there is none.
 * Neither guesses in silence nor throws for what is in a file: what was mended or left out is told
 * by warnings.
 *
 * <p>Uses: importing.decoding, importing.dialect, importing.frontmatter, importing.html,
 * importing.metadata, importing.mhtml, importing.pictures, model.
 */
package app.hallway.importing;
