package app.hallway.vault;

/**
 * A block of ours in a file, or a property.
 *
 * @param id by which it is known; of a property, {@code property} and its name
 * @param content as it is compared, lines with \n between them
 * @param firstLine of the content
 * @param lastLine of the content
 * @param marker the line that says which one it is; of a property its last line
 */
record VaultBlock(String id, String content, int firstLine, int lastLine, int marker) {
  private static final String PROPERTY = "property ";

  static String property(String name) {
    return PROPERTY + name;
  }

  static boolean isProperty(String id) {
    return id.startsWith(PROPERTY);
  }

  boolean isProperty() {
    return isProperty(id);
  }
}
