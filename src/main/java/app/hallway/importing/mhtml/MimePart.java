package app.hallway.importing.mhtml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of a file, and the parts in it (RFC 2046, 5.1).
 *
 * @param body its bytes as Latin-1, as they stand in the file
 * @param whole whether a line follows that says where it ends
 */
record MimePart(MimeHeaders headers, String body, boolean whole) {
  /** More parts, or parts deeper in others, are of no page that we know of. */
  private static final int MOST = 10_000;

  private static final int DEEPEST = 4;

  static MimePart of(String file) {
    var headers = MimeHeaders.at(file, 0);
    return new MimePart(headers, file.substring(headers.end()), true);
  }

  boolean isMultipart() {
    return headers.mediaType().startsWith("multipart/");
  }

  /** Itself, or the parts in it and in these, in their order. */
  List<MimePart> leaves() {
    var leaves = new ArrayList<MimePart>();
    collect(leaves, 0);
    return leaves;
  }

  private void collect(List<MimePart> leaves, int depth) {
    if (!isMultipart()) {
      leaves.add(this);
    } else if (depth < DEEPEST) {
      for (var part : parts()) {
        if (leaves.size() < MOST) {
          part.collect(leaves, depth + 1);
        }
      }
    }
  }

  private List<MimePart> parts() {
    var boundary = headers.parameter("boundary").map(name -> "--" + name).orElse("");
    var parts = new ArrayList<MimePart>();
    int delimiter = boundary.isEmpty() ? -1 : next(boundary, 0);
    while (delimiter >= 0 && !closes(boundary, delimiter) && parts.size() < MOST) {
      int start = afterLine(delimiter);
      int end = next(boundary, start);
      parts.add(part(start, end));
      delimiter = end;
    }
    return parts;
  }

  private MimePart part(int start, int end) {
    var part = body.substring(start, end < 0 ? body.length() : beforeLineEnd(start, end));
    var inner = MimeHeaders.at(part, 0);
    return new MimePart(inner, part.substring(inner.end()), end >= 0);
  }

  /** Where the next line begins that parts one part from another. */
  private int next(String boundary, int from) {
    int at = body.indexOf(boundary, from);
    while (at >= 0 && !(isLineStart(at) && isAlone(at + boundary.length()))) {
      at = body.indexOf(boundary, at + 1);
    }
    return at;
  }

  private boolean isLineStart(int at) {
    return at == 0 || body.charAt(at - 1) == '\n';
  }

  /** Whether nothing but two dashes and blanks follow in the line. */
  private boolean isAlone(int from) {
    int at = body.startsWith("--", from) ? from + 2 : from;
    while (at < body.length() && (body.charAt(at) == ' ' || body.charAt(at) == '\t')) {
      at++;
    }
    return at >= body.length() || body.charAt(at) == '\n' || body.charAt(at) == '\r';
  }

  private boolean closes(String boundary, int delimiter) {
    return body.startsWith("--", delimiter + boundary.length());
  }

  private int afterLine(int at) {
    int end = body.indexOf('\n', at);
    return end < 0 ? body.length() : end + 1;
  }

  /** The line end before a delimiter belongs to it. */
  private int beforeLineEnd(int start, int delimiter) {
    int end = delimiter > start && body.charAt(delimiter - 1) == '\n' ? delimiter - 1 : delimiter;
    return end > start && body.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  /** Its bytes, decoded; empty where they are not what its headers say. */
  Optional<byte[]> content() {
    var encoding = headers.field("content-transfer-encoding").orElse("8bit");
    return switch (encoding.toLowerCase(Locale.ROOT)) {
      case "base64" -> base64();
      case "quoted-printable" -> Optional.of(QuotedPrintable.decode(body));
      case "7bit", "8bit", "binary" -> Optional.of(body.getBytes(StandardCharsets.ISO_8859_1));
      default -> Optional.empty();
    };
  }

  private Optional<byte[]> base64() {
    try {
      return Optional.of(
          Base64.getMimeDecoder().decode(body.getBytes(StandardCharsets.ISO_8859_1)));
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }
}
