/**
 * The one configured parser, and the trees that it makes, so that import, detection and rendering
 * read the same document; and pieces of Markdown that are written so that they are read as meant.
 *
 * <p>Uses: nothing of the house.
 */
package app.hallway.markdown;
