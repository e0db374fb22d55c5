package app.hallway.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class PdfPrinterTest {
  /** One that has the fonts of the program alone, as on a system that has none. */
  private final PdfPrinter printer = new PdfPrinter(List.of());

  @Test
  void what_a_page_says_is_text_in_the_pdf() throws IOException {
    var printed = printer.print(page("<h1>Rückblick</h1><p>Five <b>knots</b> by Łukasz 🚢</p>"));
    assertThat(text(printed)).contains("Rückblick", "Five knots by Łukasz");
    assertThat(printed.missing()).isEmpty();
  }

  @Test
  void characters_without_a_font_are_told_and_not_passed_over() throws IOException {
    var printed = printer.print(page("<p>Talks at 数据湖, with joiners\u200d and marks\ufe0f</p>"));
    assertThat(printed.missing()).containsExactlyInAnyOrder(0x6570, 0x636e, 0x6e56);
  }

  @Test
  void what_is_for_the_screen_is_not_printed() throws IOException {
    var printed = printer.print(page("<p class=screen>Choose a colour</p><p>Words</p>"));
    assertThat(text(printed)).contains("Words").doesNotContain("Choose");
  }

  /** What asked would wait for an answer. */
  @Test
  @Timeout(60)
  void nothing_is_fetched() throws IOException {
    try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(1);
      var root = "http://localhost:" + server.getLocalPort();
      var body =
          ("<link rel=stylesheet href='%1$s/a.css'><style>@import '%1$s/b.css';"
                  + " p { background: url(%1$s/c.png) }</style><p>Words <img src='%1$s/d.png'>"
                  + "<object data='%1$s/e.svg'></object></p>")
              .formatted(root);
      assertThat(text(printer.print(page(body)))).contains("Words");
      assertThatThrownBy(server::accept)
          .as("who was asked would be answered")
          .isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void what_reads_aloud_knows_the_headings_the_title_and_the_language() throws IOException {
    var printed = printer.print(page("<h1>Ropes</h1><p>Words</p>"));
    try (var document = Loader.loadPDF(printed.pdf())) {
      var catalogue = document.getDocumentCatalog();
      assertThat(catalogue.getLanguage()).isEqualTo("en");
      assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("T");
    }
  }

  private static String page(String body) {
    return "<!DOCTYPE html><html lang=en><head><title>T</title></head><body>"
        + body
        + "</body></html>";
  }

  private static String text(Printed printed) throws IOException {
    try (var document = Loader.loadPDF(printed.pdf())) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document);
    }
  }
}
