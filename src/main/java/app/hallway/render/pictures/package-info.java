/**
 * Which pictures a page may show, and drawings cleaned of all that acts or reaches out. What is
 * refused has a reason.
 *
 * <p>Uses: model.
 */
package app.hallway.render.pictures;
