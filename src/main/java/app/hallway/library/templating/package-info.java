/**
 * What exporting by templates needs: the folder of the user's own, and how a file that a template
 * wrote is known again.
 *
 * <p>Uses: export, model, templates.
 */
package app.hallway.library.templating;
