/**
 * Annotations as other programs write and read them, in one neutral form: bytes in, records out,
 * and back. Pure functions: no file, no clock. What a file is, is told by what stands in it; what
 * cannot be read is told, entry by entry, and never keeps the rest out.
 *
 * <p>Uses: markdown, model.
 */
package app.hallway.annotations;
