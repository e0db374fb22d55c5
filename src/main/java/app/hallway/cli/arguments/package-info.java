/**
 * Options and arguments that commands share, and how what a user typed becomes a report, a talk, a
 * highlight or a place. What cannot be found is refused with a sentence that says what to try.
 *
 * <p>Uses: cli.context, cli.json, cli.output, library, library.wording, model, templates.
 */
package app.hallway.cli.arguments;
