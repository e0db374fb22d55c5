/**
 * Folders of notes that are kept up to date: what was agreed on with their files, and how what the
 * library has to say of each report is.
 *
 * <p>Uses: model, store.sql.
 */
package app.hallway.store.vaults;
