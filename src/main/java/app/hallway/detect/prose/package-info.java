/**
 * Finds talks that are told of in sentences: titles in quotes, links or emphasis, and phrases such
 * as “spoke about”.
 *
 * <p>Uses: detect.headlines, detect.links, detect.people, detect.words, markdown, model.
 */
package app.hallway.detect.prose;
