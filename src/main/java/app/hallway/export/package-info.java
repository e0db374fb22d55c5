/**
 * Notes and highlights as files: pure functions to text, and a writer that replaces a file at once
 * or leaves it as it was.
 *
 * <p>Uses: markdown, model.
 */
package app.hallway.export;
