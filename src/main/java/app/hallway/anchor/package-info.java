/**
 * Describes a place in a text by its words and finds it again in another text. Knows nothing of
 * reports, files or pages; all of it is pure, and a place that cannot be found for sure is detached
 * rather than guessed.
 *
 * <p>Uses: model.
 */
package app.hallway.anchor;
