/**
 * A stretch of an article as Markdown that reads as the same words: what is marked out of the
 * article's tree, made a tree of Markdown, and written.
 *
 * <p>Uses: markdown, model.
 */
package app.hallway.render.quoting;
