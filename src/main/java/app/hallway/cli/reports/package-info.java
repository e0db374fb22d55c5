/**
 * Commands about reports, their versions and events: import, watch, inspect, render, list, compare.
 *
 * <p>Uses: cli.arguments, cli.context, cli.json, cli.output, library, library.wording, model.
 */
package app.hallway.cli.reports;
