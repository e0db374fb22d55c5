/**
 * The command line: its commands by name, and how one is run. Every command goes through the use
 * cases of the library, as the window does, and ends with a code that says how it went.
 *
 * <p>Uses: cli.arguments, cli.context, cli.library, cli.notes, cli.output, cli.reports, cli.talks,
 * cli.window, model.
 */
package app.hallway.cli;
