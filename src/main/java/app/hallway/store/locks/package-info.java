/**
 * Who may do what with a library's file, among all processes that have it open.
 *
 * <p>Uses: model, store.sql.
 */
package app.hallway.store.locks;
