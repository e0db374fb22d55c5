/**
 * Where a link leads, read strictly, so that what is shown is what is opened.
 *
 * <p>Uses: ui.common.texts.
 */
package app.hallway.ui.common.links;
