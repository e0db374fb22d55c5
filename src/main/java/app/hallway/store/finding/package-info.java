/**
 * Finds things by the index, says where they are, and completes what is asked for in a field.
 *
 * <p>Uses: model, search, store.notes, store.reports, store.sql, store.talks.
 */
package app.hallway.store.finding;
