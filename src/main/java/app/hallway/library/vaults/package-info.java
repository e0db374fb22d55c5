/**
 * Brings folders of notes up to date: looks what there is, has each file brought together with what
 * the library says, and writes it whole or not at all.
 *
 * <p>Uses: anchor, export, library.reading, model, store, store.backup, store.notes, store.reports,
 * store.talks, store.vaults, vault.
 */
package app.hallway.library.vaults;
