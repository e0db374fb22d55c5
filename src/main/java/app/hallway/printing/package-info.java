/**
 * Pages as PDF: a page that stands alone in, bytes out, and which characters no font has. Loaded
 * only when something is printed.
 *
 * <p>Uses: nothing of the house.
 */
package app.hallway.printing;
