/**
 * The program: where the command line and the window are put together from what the process has
 * around it.
 *
 * <p>Uses: cli, cli.context, library, model, ui.
 */
package app.hallway;
