/**
 * Work off the FX thread and back on it: tasks, newest answers only, delays, facts of the library.
 * The only place that hops between threads.
 *
 * <p>Uses: library, model, ui.common.texts.
 */
package app.hallway.ui.common.threads;
