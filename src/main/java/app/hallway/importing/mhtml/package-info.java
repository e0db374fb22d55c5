/**
 * Pages that a browser saved with all that belongs to them in one file: MHTML, as RFC 2557 has it.
 *
 * <p>Uses: nothing of the house.
 */
package app.hallway.importing.mhtml;
