package app.hallway.export;

/**
 * A file to be written.
 *
 * @param name relative, safe on Linux, macOS and Windows
 * @param content ends in \n
 */
public record ExportFile(String name, String content) {}
