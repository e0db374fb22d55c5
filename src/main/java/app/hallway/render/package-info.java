/**
 * From a version to one safe page and its reading text, which are the same characters. No script,
 * and no address that was not allowed, comes through.
 *
 * <p>Uses: markdown, model, render.pictures, render.quoting, texts.
 */
package app.hallway.render;
