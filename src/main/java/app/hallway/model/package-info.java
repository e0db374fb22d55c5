/**
 * The words of the house as records, sealed types and typed ids, with their invariants in their
 * constructors. No input, no output, nothing but the JDK.
 *
 * <p>Uses: nothing of the house.
 */
package app.hallway.model;
