/**
 * Rewrites what site generators understand and CommonMark does not, a class for each dialect's
 * rule. Words of the author stay; lines keep their numbers where they can.
 *
 * <p>Uses: markdown, model.
 */
package app.hallway.importing.dialect;
