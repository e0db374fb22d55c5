/**
 * Makes versions ready to be read, compares them, and takes marks and talks from one version to
 * another.
 *
 * <p>Uses: anchor, detect, detect.event, detect.links, importing, library.likeness, markdown,
 * model, render, store, store.notes, store.reports, store.talks.
 */
package app.hallway.library.reading;
