package app.hallway.model;

/**
 * How a query that is being typed may go on.
 *
 * @param shown the name or the value that it is completed by
 * @param query the query with it, up to where the caret stands then
 */
public record SearchCompletion(String shown, String query) {}
