/**
 * What tells whether two reports, talks or events are the same: keys, fingerprints, names of
 * editions, near titles. Pure functions.
 *
 * <p>Uses: detect.event, detect.links, importing.metadata, model, search, store, store.talks.
 */
package app.hallway.library.likeness;
