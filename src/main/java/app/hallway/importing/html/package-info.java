/**
 * From a saved page to Markdown: finds the article, drops what stands around it, and writes what is
 * left.
 *
 * <p>Uses: importing.metadata, model.
 */
package app.hallway.importing.html;
