/**
 * Commands about what the user wrote: notes, highlights, actions, deleting them and finding their
 * places again.
 *
 * <p>Uses: cli.arguments, cli.context, cli.json, cli.output, library, library.wording, model.
 */
package app.hallway.cli.notes;
