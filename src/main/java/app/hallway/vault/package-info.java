/**
 * Files that the user and the library both write: what of a file is whose, and what becomes of it
 * where either has changed. Pure functions, text in and text out.
 *
 * <p>Uses: markdown, model.
 */
package app.hallway.vault;
