/**
 * From bytes to text: encodings by mark, declaration or likelihood, mended where they were mixed
 * up, and line ends of one kind.
 *
 * <p>Uses: nothing of the house.
 */
package app.hallway.importing.decoding;
