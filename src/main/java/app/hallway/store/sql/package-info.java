/**
 * Statements, rows and errors of SQLite in Java's terms. The only place that speaks JDBC.
 *
 * <p>Uses: model.
 */
package app.hallway.store.sql;
