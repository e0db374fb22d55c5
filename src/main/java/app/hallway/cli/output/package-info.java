/**
 * How words leave the program: texts, tables by the width of what a terminal shows, exit codes.
 * Nothing of a title, a name or a file reaches a terminal that would obey it.
 *
 * <p>Uses: cli.json, texts.
 */
package app.hallway.cli.output;
