/**
 * People who gave talks: whose names may mean one person, and what there is by each.
 *
 * <p>Uses: model, store, store.reports, store.talks.
 */
package app.hallway.library.speakers;
