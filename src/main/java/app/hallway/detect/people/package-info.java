/**
 * Tells names of people from other words, and reads lists of them with their affiliations.
 *
 * <p>Uses: detect.words, model.
 */
package app.hallway.detect.people;
