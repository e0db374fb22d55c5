/**
 * What commands write with {@code --json}, a form for each aggregate. Names and shapes do not
 * change; new fields may come.
 *
 * <p>Uses: export, library, library.wording, model, templates.
 */
package app.hallway.cli.json;
