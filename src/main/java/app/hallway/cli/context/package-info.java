/**
 * What all commands share: the library that they are about, the streams, the environment and the
 * window. What fails without being foreseen becomes one line here, and stands in the log.
 *
 * <p>Uses: cli.json, cli.output, library, library.wording, model.
 */
package app.hallway.cli.context;
