package app.hallway.importing.mhtml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.importing.ReportReader;
import app.hallway.model.Draft;
import app.hallway.model.ImportWarning;
import app.hallway.model.Picture;
import app.hallway.model.ReadResult;
import app.hallway.model.RejectReason;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MhtmlTest {
  private static final String PAGE =
      "<html><head><title>Zwei Tage Förde</title></head><body><article><h1>Zwei Tage Förde</h1>"
          + "<p>Es war windig, der Kaffee war dünn, und die Vorträge über Schlangen waren besser"
          + " als je zuvor, wie alle sagten.</p><p>%s</p></article></body></html>";

  private static final String DOT = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

  private final ReportReader reader = new ReportReader(Clock.systemUTC());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          utf-8        | quoted-printable | trip.mhtml
          utf-8        | base64           | trip.mht
          utf-8        | 8bit             | trip.html
          windows-1252 | quoted-printable | trip.MHTML
          iso-8859-15  | binary           | trip.htm
          utf-16       | base64           | trip.mhtml
          windows-1252 | Quoted-Printable | trip.txt
          """)
  void a_page_is_read_however_it_is_written(String charset, String encoding, String name) {
    var page = text(PAGE.formatted("Ende.").getBytes(Charset.forName(charset)), encoding);
    var part =
        part("text/html; charset=\"" + charset + "\"", encoding, "https://f.example/t", page);

    for (var file : List.of(related(part), related(part).replace("\r\n", "\n"))) {
      var draft = draft(name, file.getBytes(ISO_8859_1));

      assertThat(draft.metadata().title()).isEqualTo("Zwei Tage Förde");
      assertThat(draft.metadata().canonicalUrl()).isEqualTo("https://f.example/t");
      assertThat(draft.markdown())
          .startsWith("Es war windig")
          .endsWith("zuvor, wie alle sagten.\n\nEnde.\n");
    }
  }

  @Test
  void an_encoding_that_shifts_between_scripts_is_read_as_it_is_declared() {
    var html = PAGE.replace("Zwei Tage Förde", "港会議の旅").formatted("");
    var page = text(html.getBytes(Charset.forName("iso-2022-jp")), "quoted-printable");

    assertThat(
            draft(
                    "a.mht",
                    related(part("text/html; charset=iso-2022-jp", "quoted-printable", "x", page)))
                .metadata()
                .title())
        .isEqualTo("港会議の旅");
  }

  @Test
  void the_page_may_tell_its_encoding_itself() {
    var html = PAGE.formatted("").replace("<title>", "<meta charset=koi8-r><title>Трап ");
    var page = text(html.getBytes(Charset.forName("koi8-r")), "quoted-printable");

    assertThat(
            draft("a.mhtml", related(part("text/html", "quoted-printable", "x", page)))
                .metadata()
                .title())
        .startsWith("Трап Zwei Tage");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://f.example/img/dot.gif",
        "/img/dot.gif",
        "img/dot.gif",
        "./img/dot.gif",
        "cid:dot-1@mhtml.blink",
        "https://f.example/img/d%6ft.gif"
      })
  void pictures_come_along_under_the_address_that_the_page_has(String address) {
    var page = PAGE.formatted("<img alt=Punkt src='" + address + "'>");
    var draft =
        draft(
            "trip.mhtml",
            related(
                part("text/html; charset=utf-8", "8bit", "https://f.example/trip", latin1(page)),
                part("image/gif", "base64", "https://f.example/img/dot.gif", DOT)
                    .replaceFirst(
                        "Content-Type", "Content-ID: <dot-1@mhtml.blink>\r\nContent-Type")));

    assertThat(draft.warnings()).isEmpty();
    assertThat(draft.pictures())
        .singleElement()
        .satisfies(
            picture -> {
              assertThat(picture.mediaType()).isEqualTo("image/gif");
              assertThat(draft.markdown()).contains("![Punkt](" + picture.reference() + ")");
            });
  }

  @Test
  void a_picture_that_did_not_come_along_is_told_unless_it_is_on_the_network() {
    var page =
        PAGE.formatted("<img src='https://f.example/a.gif'><img src=b.gif><img src='cid:c'>");
    var draft = draft("t.mhtml", related(part("text/html", "8bit", "f", latin1(page))));

    assertThat(draft.pictures()).isEmpty();
    assertThat(draft.warnings())
        .extracting(ImportWarning::kind)
        .containsExactly(ImportWarning.Kind.PICTURE_MISSING, ImportWarning.Kind.PICTURE_MISSING);
  }

  @Test
  void what_is_no_picture_does_not_come_along() {
    var page = PAGE.formatted("<img src='a.gif'>");
    var draft =
        draft(
            "t.mhtml",
            related(
                part("text/html", "8bit", "http://f.example/", latin1(page)),
                part("image/gif", "8bit", "http://f.example/a.gif", "#!/bin/sh")));

    assertThat(draft.pictures()).isEmpty();
    assertThat(draft.warnings()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"999, 0", "1000, 0", "1001, 1"})
  void no_more_than_a_thousand_pictures_come_along(int count, int missing) {
    var images = new StringBuilder();
    var parts = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      images.append("<img src='p").append(i).append(".gif'>");
      parts.add(part("image/gif", "base64", "http://f.example/p" + i + ".gif", DOT));
    }
    parts.addFirst(part("text/html", "8bit", "http://f.example/", latin1(PAGE.formatted(images))));

    var draft = draft("t.mhtml", related(parts.toArray(String[]::new)));

    assertThat(draft.pictures()).extracting(Picture::mediaType).hasSize(count - missing);
    assertThat(draft.warnings()).hasSize(missing);
  }

  @Test
  void the_page_may_be_a_part_of_a_part_or_the_file_itself() {
    var html = part("text/html; charset=utf-8", "8bit", "x", latin1(PAGE.formatted("a")));
    var inner =
        "--in\r\nContent-Type: text/plain\r\n\r\nplain\r\n--in\r\n" + html + "\r\n--in--\r\n";
    var nested = part("multipart/alternative; boundary=in", "7bit", "x", inner);

    assertThat(draft("a.mht", related(nested)).markdown()).startsWith("Es war windig");
    assertThat(draft("a.mht", "MIME-Version: 1.0\r\n" + html).markdown())
        .startsWith("Es war windig");
  }

  @Test
  void of_several_pages_the_one_that_is_named_is_read() {
    var frame = part("text/html", "8bit", "a", "<p>an advert</p>");
    var page =
        part("text/html; charset=utf-8", "8bit", "b", latin1(PAGE.formatted("a")))
            .replaceFirst("Content-Type", "Content-ID: <p>\r\nContent-Type");

    assertThat(
            draft("a.mht", related(frame, page).replaceFirst("type=", "start=\"<p>\"; type="))
                .markdown())
        .startsWith("Es war windig");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n--x\r\n\r\n<p>no boundary",
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--y\r\n\r\n<p>a",
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n"
            + "Content-Type: text/html\r\n\r\n<p>cut off in the middle of",
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n"
            + "Content-Type: image/png\r\n\r\nabc\r\n--x--\r\n",
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n"
            + "Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nA\r\n--x--\r\n",
        "MIME-Version: 1.0\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: x-uue\r\n\r\n<p>",
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x"
      })
  void a_file_without_a_whole_page_is_refused(String file) {
    assertThat(reader.read("trip.mhtml", null, file.getBytes(UTF_8)))
        .isEqualTo(new ReadResult.Rejected("trip.mhtml", RejectReason.BROKEN_ARCHIVE, ""));
  }

  @Test
  void a_file_that_is_cut_off_behind_its_page_is_read() {
    var page = PAGE.formatted("<img src=a.gif>");
    var file =
        related(
            part("text/html; charset=utf-8", "8bit", "http://f.example/", latin1(page)),
            part("image/gif", "base64", "http://f.example/a.gif", DOT));
    var draft = draft("t.mhtml", file.substring(0, file.length() - 30));

    assertThat(draft.markdown()).startsWith("Es war windig");
    assertThat(draft.pictures()).isEmpty();
    assertThat(draft.warnings()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Title: A trip\nContent-Type: text\n\nIt was good.",
        "From: me\nTo: you\n\nHello.",
        "Content-Type: multipart/related; boundary=x\n\nA note about MHTML.",
        "# MIME-Version: 1.0\n\nContent-Type: multipart/related"
      })
  void a_text_that_speaks_of_it_is_a_text(String text) {
    assertThat(draft("a.md", text).markdown()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bplist00\u00d2\u0001\u0002_\u0010\u000fWebMainResource\0\0",
        "<?xml version=\"1.0\"?><plist><dict><key>WebMainResource</key></dict></plist>"
      })
  void a_web_archive_of_safari_is_refused_by_its_content(String content) {
    for (var name : List.of("a.webarchive", "a.html", "a.md")) {
      assertThat(reader.read(name, null, content.getBytes(ISO_8859_1)))
          .isEqualTo(new ReadResult.Rejected(name, RejectReason.WEB_ARCHIVE, ""));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--x\r\n",
        "--x \r\n\r\n",
        "=\r\n",
        "--xx",
        "Content-Type: text/html\r\n",
        " a\r\n"
      })
  void a_file_of_one_line_a_hundred_thousand_times_is_read_at_once(String line) {
    var head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n";
    var file = (head + "\r\n--x\r\n" + line.repeat(100_000)).getBytes(UTF_8);
    var header = (head + line.repeat(100_000)).getBytes(UTF_8);

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(reader.read("a.mhtml", null, file)).isNotNull();
          assertThat(reader.read("a.mhtml", null, header)).isNotNull();
        });
  }

  @Test
  void a_file_cut_off_anywhere_is_answered() {
    var file = related(part("text/html", "quoted-printable", "x", "<p>a=3Db=\r\nc=</p>"));
    for (int end = 0; end <= file.length(); end++) {
      assertThat(reader.read("a.mhtml", null, file.substring(0, end).getBytes(UTF_8))).isNotNull();
    }
  }

  @Test
  void what_is_not_quoted_as_it_should_be_stands_as_it_is() {
    assertThat(new String(QuotedPrintable.decode("a=C3=a4=\r\nb= \t\nc=Gd=4\r\ne="), UTF_8))
        .isEqualTo("aäbc=Gd=4\r\ne");
  }

  private static String related(String... parts) {
    return "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
        + "\ttype=\"text/html\";\r\n\tboundary=\"--=_b\"\r\n\r\n\r\n----=_b\r\n"
        + String.join("\r\n----=_b\r\n", parts)
        + "\r\n----=_b--\r\n";
  }

  private static String part(String type, String encoding, String location, String body) {
    return "Content-Type: %s\r\nContent-Transfer-Encoding: %s\r\nContent-Location: %s\r\n\r\n%s"
        .formatted(type, encoding, location, body);
  }

  private static String latin1(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1);
  }

  private static String text(byte[] bytes, String encoding) {
    if (encoding.equals("base64")) {
      return Base64.getMimeEncoder().encodeToString(bytes);
    }
    if (!encoding.equalsIgnoreCase("quoted-printable")) {
      return new String(bytes, ISO_8859_1);
    }
    var text = new StringBuilder();
    for (int i = 0; i < bytes.length; i++) {
      boolean plain = bytes[i] >= ' ' && bytes[i] < 127 && bytes[i] != '=';
      text.append(plain ? String.valueOf((char) bytes[i]) : "=%02X".formatted(bytes[i] & 0xff));
      text.append(i % 60 == 59 ? "=\r\n" : "");
    }
    return text.toString();
  }

  private Draft draft(String name, String file) {
    return draft(name, file.getBytes(ISO_8859_1));
  }

  private Draft draft(String name, byte[] file) {
    var read = reader.read(name, null, file);
    assertThat(read).isInstanceOf(ReadResult.Read.class);
    return ((ReadResult.Read) read).draft();
  }
}
