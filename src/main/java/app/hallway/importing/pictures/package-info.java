/**
 * Pictures that lie beside a report. Only files that prove to be pictures, and only from folders
 * that a report may speak of.
 *
 * <p>Uses: markdown, model.
 */
package app.hallway.importing.pictures;
