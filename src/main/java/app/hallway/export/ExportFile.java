package app.hallway.export;

import app.hallway.model.FileOwner;

/**
 * A file to be written.
 *
 * @param name what it is called where nothing else has that name: relative, ends as its style's
 *     names do, safe on Linux, macOS and Windows
 * @param owner what it is about
 * @param sole whether nothing else in the library would be called so
 * @param content ends in \n
 */
public record ExportFile(String name, FileOwner owner, boolean sole, String content) {}
