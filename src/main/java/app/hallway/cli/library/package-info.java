/**
 * Commands about a library as a whole: search, export, vaults, backup, check, restore, undo, redo.
 *
 * <p>Uses: cli.arguments, cli.context, cli.json, cli.output, export, library, library.wording,
 * model, templates.
 */
package app.hallway.cli.library;
