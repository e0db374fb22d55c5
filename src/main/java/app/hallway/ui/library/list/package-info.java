/**
 * What the lists have in common: filter, order, groups, and keeping the place where the user was.
 *
 * <p>Uses: library, model, ui.common, ui.common.shared, ui.common.texts, ui.common.threads.
 */
package app.hallway.ui.library.list;
