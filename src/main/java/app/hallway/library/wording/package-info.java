/**
 * What reasons, warnings and changes say to a person, in sentences that also tell what to do; for
 * the window and the command line alike.
 *
 * <p>Uses: model, templates, texts.
 */
package app.hallway.library.wording;
