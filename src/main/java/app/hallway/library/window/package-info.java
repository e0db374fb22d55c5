/**
 * How a second start of the program finds the window of the first: a socket in a private folder,
 * within a time.
 *
 * <p>Uses: model.
 */
package app.hallway.library.window;
