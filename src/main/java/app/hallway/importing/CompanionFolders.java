package app.hallway.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Folders in which a browser put what belongs to a page that it saved: {@code Trip_files} beside
 * {@code Trip.html}. The frames and adverts in them are no reports.
 */
final class CompanionFolders {
  /** What browsers append to the name of the page, in the languages that they speak. */
  private static final List<String> ENDINGS =
      List.of(
          "_files",
          ".files",
          "-files",
          "-dateien",
          "_dateien",
          "_fichiers",
          "-fichiers",
          "_archivos",
          "-archivos",
          "_ficheiros",
          "_arquivos",
          "_file",
          "_bestanden",
          "-bestanden",
          "-filer",
          "_filer",
          "_tiedostot",
          "_pliki",
          "_soubory",
          "_súbory",
          "_datoteke",
          "_elemei",
          "_dosyalar",
          "_файлы",
          "_файли",
          "_fitxers",
          "_fitxategiak",
          "_fails",
          "_failid",
          "_bylos",
          "_fajlovi",
          "_αρχεία");

  private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml", ".xht");

  private final Set<String> names;

  private CompanionFolders(Set<String> names) {
    this.names = names;
  }

  /** Those that may lie among these files and folders. */
  static CompanionFolders among(List<Path> entries) {
    return new CompanionFolders(
        entries.stream().map(CompanionFolders::name).collect(Collectors.toUnmodifiableSet()));
  }

  boolean hold(Path entry) {
    var name = name(entry);
    return ENDINGS.stream()
            .filter(name::endsWith)
            .map(ending -> name.substring(0, name.length() - ending.length()))
            .anyMatch(page -> PAGES.stream().anyMatch(ending -> names.contains(page + ending)))
        && Files.isDirectory(entry);
  }

  private static String name(Path path) {
    var name = Normalizer.normalize(String.valueOf(path.getFileName()), Normalizer.Form.NFC);
    return name.toLowerCase(Locale.ROOT);
  }
}
