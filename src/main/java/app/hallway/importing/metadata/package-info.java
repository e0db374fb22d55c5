/**
 * Title, authors, date, event and tags of a report, from its metadata, its head, its name and its
 * address.
 *
 * <p>Uses: importing.frontmatter, markdown, model.
 */
package app.hallway.importing.metadata;
