/**
 * Controls and small pieces of look and feel that features share. Nothing here knows a feature.
 *
 * <p>Uses: ui.common.links, ui.common.shared, ui.common.texts.
 */
package app.hallway.ui.common;
