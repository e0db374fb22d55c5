/**
 * What addresses stand for: the role of a link, one canonical form for all addresses of one thing,
 * and what a slug says. Nothing is fetched.
 *
 * <p>Uses: detect.people, detect.words, markdown, model.
 */
package app.hallway.detect.links;
