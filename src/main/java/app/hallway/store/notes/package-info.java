/**
 * What the user wrote: notes, highlights, and notices of what came for a talk.
 *
 * <p>Uses: model, store.sql.
 */
package app.hallway.store.notes;
