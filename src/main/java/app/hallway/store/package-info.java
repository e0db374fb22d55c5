/**
 * All that is SQLite, behind one store: one writer with its transactions, readers with snapshots,
 * undo by a journal. Sessions hand out the repositories.
 *
 * <p>Uses: model, search, store.backup, store.bin, store.file, store.finding, store.index,
 * store.journal, store.locks, store.notes, store.reports, store.sql, store.talks, store.vaults.
 */
package app.hallway.store;
