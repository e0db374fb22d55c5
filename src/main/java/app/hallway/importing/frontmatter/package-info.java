/**
 * Finds and reads the metadata at the top of a file, in YAML, TOML, JSON or looser forms. Metadata
 * that cannot be read leaves the text whole.
 *
 * <p>Uses: model.
 */
package app.hallway.importing.frontmatter;
