/**
 * The left half: shelves, and for each shelf its list.
 *
 * <p>Uses: ui.common, ui.library.shelves.
 */
package app.hallway.ui.library;
