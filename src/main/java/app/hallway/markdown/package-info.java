/**
 * The one configured parser, and the trees that it makes, so that import, detection and rendering
 * read the same document.
 *
 * <p>Uses: nothing of the house.
 */
package app.hallway.markdown;
