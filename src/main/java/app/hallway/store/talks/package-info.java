/**
 * Events, talks, where reports tell of them, speakers, joins and suggestions.
 *
 * <p>Uses: model, store.notes, store.sql.
 */
package app.hallway.store.talks;
