/**
 * Commands about talks, speakers, the queue of what to watch, and what is new about them.
 *
 * <p>Uses: cli.arguments, cli.context, cli.json, cli.output, library, library.wording, model.
 */
package app.hallway.cli.talks;
