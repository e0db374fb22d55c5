/**
 * Commands that show the window, or ask the one that is there to come to the front.
 *
 * <p>Uses: cli.arguments, cli.context, cli.output, library, model.
 */
package app.hallway.cli.window;
