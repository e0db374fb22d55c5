/**
 * The templates of exports: what there is, a copy to change, and how it reads while it is changed.
 *
 * <p>Uses: library, library.wording, model, templates, ui.common, ui.common.shared,
 * ui.common.texts, ui.common.threads.
 */
package app.hallway.ui.templating;
