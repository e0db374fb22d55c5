/**
 * Templates of exported files: what there is to tell, as maps, lists, texts and numbers, to text by
 * the rules of a template. A template sees nothing else: no object of the program, no file, no
 * clock; and what it may take of time and space has bounds.
 *
 * <p>Uses: markdown.
 */
package app.hallway.templates;
