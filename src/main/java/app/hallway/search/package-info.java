/**
 * What the user asks, as a query that never fails, and what is shown of a hit. The interface of the
 * index lies here, its tables in the store.
 *
 * <p>Uses: model.
 */
package app.hallway.search;
