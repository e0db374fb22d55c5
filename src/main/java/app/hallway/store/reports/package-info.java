/**
 * Reports, their versions and sources, and the folders that are watched.
 *
 * <p>Uses: model, store.file, store.index, store.sql, store.talks.
 */
package app.hallway.store.reports;
