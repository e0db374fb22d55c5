package app.hallway.render.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.PictureType;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All drawings here are harmless; those that are refused are just over a bound. */
@Timeout(20)
class DrawingTest {
  private static final String ROOT =
      "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
          + " viewBox='0 0 1000 1000' width='1000' height='1000'>";
  private static final String LINE = "M0 0H1000";

  private final PictureGate gate = new PictureGate();

  @Test
  void what_is_known_stays_as_it_is() {
    var drawing =
        """
        <defs><linearGradient id="g" x1="0%" y2="1"><stop offset="10%" stop-color="rgb(1, 2, 3)"/></linearGradient>
        <symbol id="s" viewBox="0 0 2 2"><path d="M0 0l1-1.5A1 1 0 01.5.5z"/></symbol></defs>
        <g transform="translate(1 2) rotate(30)" fill="url(#g)" stroke-dasharray="4, 2">
        <use xlink:href="#s" width="10"/><text x="1" font-family="Inter, sans-serif">a <tspan>b</tspan></text></g>
        """;
    assertThat(shown(ROOT + drawing + "</svg>"))
        .contains("x1=\"0%\"", "stop-color=\"rgb(1, 2, 3)\"", "viewBox=\"0 0 2 2\"")
        .contains("d=\"M0 0l1-1.5A1 1 0 01.5.5z\"", "transform=\"translate(1 2) rotate(30)\"")
        .contains("fill=\"url(#g)\"", "stroke-dasharray=\"4, 2\"", "xlink:href=\"#s\"")
        .contains("font-family=\"Inter, sans-serif\"", ">a <tspan>b</tspan>");
  }

  @Test
  void style_sheets_are_dissolved_into_what_they_say_of_each_element() {
    var drawing =
        """
        <style>/* x */ .a, rect { fill: red; stroke: blue !important } #i.a { fill: green }
          @import url(http://example.org/); @media print { .a { fill: black } }
          .a:hover { fill: black } .a { background-image: url(x); width: 9px; animation: spin 1s }
        </style><rect id="i" class="a" style="stroke: none" width="1" height="1"/>
        """;
    assertThat(shown(ROOT + drawing + "</svg>"))
        .contains("style=\"fill:green;stroke:none;\"")
        .doesNotContain("<style", "class=", "black", "http://example.org", "animation", "9px");
  }

  @Test
  void nothing_runs_moves_or_leads_away() {
    var drawing =
        """
        <script>x</script><animate attributeName="x"/><set/><rect onload="x" width="1" height="1">
        <animateTransform/></rect><image href="http://example.org/a.png"/><a href="http://example.org/">
        <circle r="1" fill="url(http://example.org/#a)" style="filter:url('other.svg#f')"/></a>
        <use href="other.svg#x"/><foreignObject><div xmlns="http://www.w3.org/1999/xhtml" style="width:9px">
        <iframe src="x"/><img src="x"/><b>kept</b></div></foreignObject><style>@import "x";</style>
        <feImage href="#a"/><style>*{cursor:url(x)}</style>
        """;
    assertThat(shown(ROOT + drawing + "</svg>"))
        .contains("<b", "kept", "width:9px")
        .doesNotContain("script", "animate", "<set", "onload", "example", "other", "iframe")
        .doesNotContain("<img", "feImage", "cursor", "import");
  }

  @Test
  void entities_mean_nothing_and_the_document_type_goes() {
    var text =
        shown(
            "<!DOCTYPE svg [<!ENTITY a 'boom'><!ENTITY b '&a;&a;'>]>"
                + ROOT
                + "<text>&b;</text></svg>");
    assertThat(text).doesNotContain("DOCTYPE", "ENTITY", "boom");
  }

  @ParameterizedTest
  @ValueSource(ints = {9_990, 10_001})
  void things_are_counted_as_often_as_they_are_drawn(int twice) {
    int many = twice / 10;
    var drawing = "<g id='a'>" + "<rect/>".repeat(8) + "</g>" + "<use href='#a'/>".repeat(many);
    // each use is one, as is the group; each is counted again where it stands in the file
    int all = many * 11 + 20;
    assertThat(refusal(drawing))
        .isEqualTo(all > DrawingBudget.SHAPES ? PictureRefusal.SHAPES : null);
    var more = drawing + "<use href='#a'/>".repeat((int) ((DrawingBudget.SHAPES - all) / 11) + 1);
    assertThat(refusal(more)).isEqualTo(PictureRefusal.SHAPES);
  }

  @Test
  void a_few_letters_that_mean_many_things_are_refused() {
    var drawing = new StringBuilder("<rect id='a0'/>");
    for (int i = 0; i < 5; i++) {
      drawing.append("<g id='a%d'>".formatted(i + 1));
      drawing.append("<use href='#a%d'/>".formatted(i).repeat(8)).append("</g>");
    }
    assertThat(refusal(drawing.toString())).isEqualTo(PictureRefusal.SHAPES);
    assertThat(refusal("<g id='a'><use href='#a'/></g>")).isNull();
  }

  @Test
  void patterns_masks_clips_and_markers_count_what_is_in_them() {
    var rects = "<rect width='1' height='1'/>".repeat(150);
    var users = "<rect width='1' height='1' %s/>".repeat(150);
    for (var part : new String[] {"pattern", "mask", "clipPath"}) {
      var property =
          switch (part) {
            case "pattern" -> "fill='url(#p)'";
            case "mask" -> "mask='url(#p)'";
            default -> "clip-path='url(#p)'";
          };
      var drawing = "<" + part + " id='p'>" + rects + "</" + part + ">";
      assertThat(refusal(drawing + users.replace("%s", property)))
          .as(part)
          .isEqualTo(PictureRefusal.SHAPES);
      assertThat(refusal(drawing + users.replace("%s", ""))).isNull();
    }
    var marker = "<marker id='p'>" + "<rect/>".repeat(10) + "</marker>";
    assertThat(refusal(marker + marked(900))).isEqualTo(PictureRefusal.SHAPES);
    assertThat(refusal(marker + marked(500))).isNull();
  }

  private static String marked(int corners) {
    return "<path style='marker-mid:url(#p)' d='M0 0" + "h1".repeat(corners) + "'/>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<feGaussianBlur stdDeviation='251'/>",
        "<feGaussianBlur stdDeviation='1 251'/>",
        "<feTurbulence numOctaves='9'/>",
        "<feConvolveMatrix order='10'/>",
        "<feMorphology radius='251'/>",
      })
  void an_effect_that_looks_too_far_is_refused(String step) {
    var filter = "<filter id='f'>%s</filter><rect width='10' height='10' filter='url(#f)'/>";
    assertThat(refusal(filter.formatted(step))).isEqualTo(PictureRefusal.EFFECTS);
    var less = step.replace("251", "250").replace("'9'", "'8'").replace("'10'", "'9'");
    assertThat(refusal(filter.formatted(less))).isNull();
    assertThat(refusal("<g transform='scale(1.01)'>" + filter.formatted(less) + "</g>"))
        .isEqualTo(less.contains("250") ? PictureRefusal.EFFECTS : null);
  }

  @Test
  void effects_are_counted_by_their_area_and_number() {
    var filter = "<filter id='f'><feGaussianBlur stdDeviation='3'/></filter>";
    var large = "<rect width='950' height='950' filter='url(#f)'/>";
    assertThat(refusal(filter + large.repeat(7))).isNull();
    assertThat(refusal(filter + large.repeat(8))).isEqualTo(PictureRefusal.EFFECTS);
    var small = "<rect width='9' height='9' filter='url(#f)'/>";
    assertThat(refusal(filter + small.repeat(490))).isNull();
    assertThat(refusal(filter + small.repeat(510))).isEqualTo(PictureRefusal.EFFECTS);
    assertThat(
            refusal(
                "<style>rect{filter:url(#f)}</style>"
                    + filter
                    + "<rect width='950' height='950'/>".repeat(8)))
        .isEqualTo(PictureRefusal.EFFECTS);
  }

  @Test
  void dashes_are_counted_however_the_line_is_made() {
    assertThat(refusal(dashed("<path d='" + LINE + "' %s/>", "0.02"))).isNull();
    assertThat(refusal(dashed("<path d='" + LINE + "' %s/>", "0.0199")))
        .isEqualTo(PictureRefusal.DASHES);
    assertThat(refusal(dashed("<g %s><line x2='1000'/></g>", "0.0199")))
        .isEqualTo(PictureRefusal.DASHES);
    assertThat(refusal(dashed("<polyline points='0 0 1000 0' %s/>", "0.0199")))
        .isEqualTo(PictureRefusal.DASHES);
    assertThat(refusal("<style>circle{stroke-dasharray:.01}</style><circle r='300'/>"))
        .isEqualTo(PictureRefusal.DASHES);
    assertThat(
            refusal(
                "<path d='M0 0C500 1 1 500 9 9s9 9 99 9t9 9a5 5 0 0150 50' stroke-dasharray='1'/>"))
        .isNull();
    assertThat(shown(ROOT + "<path d='M0 0h9' pathLength='9000000'/></svg>"))
        .doesNotContain("pathLength");
  }

  private static String dashed(String shape, String each) {
    return shape.replace("%s", "stroke='red' stroke-dasharray='" + each + "'");
  }

  @Test
  void text_is_bounded_in_number_and_size() {
    var text = "<text font-size='%s'>%s</text>";
    assertThat(refusal(text.formatted("9", "x".repeat(50_000)))).isNull();
    assertThat(refusal(text.formatted("9", "x".repeat(50_001)))).isEqualTo(PictureRefusal.TEXT);
    assertThat(refusal(text.formatted("1000", "x"))).isNull();
    assertThat(refusal(text.formatted("1001", "x"))).isEqualTo(PictureRefusal.TEXT);
    assertThat(refusal("<g font-size='100' transform='scale(10.1)'><text>x</text></g>"))
        .isEqualTo(PictureRefusal.TEXT);
    assertThat(refusal("<g font-size='100'><text style='font-size:11em'>x</text></g>"))
        .isEqualTo(PictureRefusal.TEXT);
  }

  @Test
  void parts_lie_in_one_another_to_a_depth() {
    assertThat(refusal("<g>".repeat(60) + "</g>".repeat(60))).isNull();
    assertThat(refusal("<g>".repeat(70) + "</g>".repeat(70))).isEqualTo(PictureRefusal.DEPTH);
    var chain = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      chain.append("<g id='c%d'><use href='#c%d'/></g>".formatted(i, i + 1));
    }
    assertThat(refusal(chain.toString())).isEqualTo(PictureRefusal.DEPTH);
  }

  @Test
  void a_file_is_bounded_packed_or_not() throws IOException {
    var filled =
        ROOT + "<desc>" + "x".repeat(Drawing.LARGEST - ROOT.length() - 19) + "</desc></svg>";
    assertThat(filled).hasSize(Drawing.LARGEST);
    assertThat(shown(filled)).contains("<svg");
    assertThat(refusal(bytes(filled + " "))).isEqualTo(PictureRefusal.BYTES);
    assertThat(gate.admit(packed(filled))).isInstanceOf(Verdict.Shown.class);
    assertThat(refusal(packed(filled + " "))).isEqualTo(PictureRefusal.BYTES);
  }

  private static byte[] packed(String text) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes(text));
    }
    return out.toByteArray();
  }

  @Test
  void its_size_is_bounded() {
    assertThat(refusal(bytes("<svg viewBox='0 0 1 20'/>"))).isNull();
    assertThat(refusal(bytes("<svg viewBox='0 0 1 20.1'/>"))).isEqualTo(PictureRefusal.SIZE);
    assertThat(refusal(bytes("<svg width='0'/>"))).isEqualTo(PictureRefusal.SIZE);
    assertThat(refusal("<rect width='999990' height='1'/>")).isNull();
    assertThat(refusal("<rect width='1000010' height='1'/>")).isEqualTo(PictureRefusal.SIZE);
  }

  @Test
  void a_drawing_in_a_drawing_is_held_to_the_same() {
    var inner = ROOT + "<script/><text font-size='%s'>x</text></svg>";
    var fine = image(inner.formatted("9"));
    assertThat(decoded(shown(ROOT + fine + "</svg>")))
        .contains("font-size=\"9\"")
        .doesNotContain("script");
    assertThat(refusal(image(inner.formatted("1001")))).isEqualTo(PictureRefusal.TEXT);
    assertThat(refusal(image(ROOT + image(inner.formatted("9")) + "</svg>"))).isNull();
    assertThat(
            refusal(image(ROOT + image(ROOT + image(inner.formatted("9")) + "</svg>") + "</svg>")))
        .isEqualTo(PictureRefusal.DEPTH);
  }

  @Test
  void a_disguised_drawing_is_known_by_its_bytes() {
    var disguised =
        "<image href='data:image/png;base64,%s'/>"
            .formatted(base64(bytes(ROOT + "<text font-size='1001'>x</text></svg>")));
    assertThat(refusal(disguised)).isEqualTo(PictureRefusal.TEXT);
  }

  @Test
  void the_pixels_of_pictures_in_a_drawing_are_counted() throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(1500, 2000, BufferedImage.TYPE_BYTE_BINARY), "png", out);
    var image =
        "<image width='9' height='9' href='data:image/png;base64,%s'/>"
            .formatted(base64(out.toByteArray()));
    assertThat(refusal(image.repeat(4))).isNull();
    assertThat(refusal(image.repeat(5))).isEqualTo(PictureRefusal.PIXELS);
    assertThat(refusal("<g id='a'>" + image + "</g>" + "<use href='#a'/>".repeat(4)))
        .isEqualTo(PictureRefusal.PIXELS);
  }

  @Test
  void no_beginning_of_a_drawing_is_stumbled_over() {
    var whole =
        ROOT
            + "<style>.a{fill:red}@media x{b{c:d}}</style><g class='a' transform='scale(2)'>"
            + "<path d='M1-2.5e3C.1.2.3.4 5 6zA1 1 0 011 1'/></g></svg>";
    for (int length = 0; length <= whole.length(); length++) {
      assertThat(gate.admit(bytes(whole.substring(0, length)))).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<path d='%s'/>",
        "<rect transform='scale(%s'/>",
        "<rect fill='rgb(%s'/>",
        "<polygon points='%sx'/>",
        "<style>%s</style>",
        "<style>@%s</style>",
        "<style>a{%s</style>",
        "<rect style='%s'/>",
        "<rect x='%s'/>",
      })
  void long_nonsense_is_read_in_little_time(String drawing) {
    for (var piece : new String[] {"1", "1 ", "-.", "@", "{", "a{}", ";", "(", "1e", "a,", ". "}) {
      var all = drawing.replace("%s", piece.repeat(100_000 / piece.length()));
      assertThat(gate.admit(bytes(ROOT + all + "</svg>"))).isNotNull();
    }
  }

  private static String image(String drawing) {
    return "<image xlink:href='data:image/svg+xml;base64," + base64(bytes(drawing)) + "'/>";
  }

  private static String decoded(String drawing) {
    var inner = drawing.replaceAll("(?s).*base64,([^\"]*)\".*", "$1");
    return new String(Base64.getDecoder().decode(inner), StandardCharsets.UTF_8);
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String shown(String drawing) {
    var shown = (Verdict.Shown) gate.admit(bytes(drawing));
    assertThat(shown.type()).isEqualTo(PictureType.SVG);
    return new String(shown.bytes().toArray(), StandardCharsets.UTF_8);
  }

  private @Nullable PictureRefusal refusal(String content) {
    return refusal(bytes(ROOT + content + "</svg>"));
  }

  private @Nullable PictureRefusal refusal(byte[] drawing) {
    assertThat(gate.refusal(drawing).orElse(null))
        .isEqualTo(gate.admit(drawing) instanceof Verdict.Refused(var reason) ? reason : null);
    return gate.refusal(drawing).orElse(null);
  }
}
