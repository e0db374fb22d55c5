package app.hallway.ui.common.links;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Where a link leads: read as browsers read it, but strictly, so that what is shown is what is
 * opened. An address that could be read in two ways leads nowhere.
 */
public sealed interface LinkTarget {
  /** In one line, without anything that could reorder or hide a part of it. */
  String line();

  /** The whole address, to be copied. */
  String written();

  /**
   * Leads out of Hallway.
   *
   * @param address what is handed to the system, in plain ASCII
   * @param place the scheme and the true host, or the mail address: always shown whole
   * @param rest what follows the place, as it is read
   * @param letters the host in its own alphabet, where that is not the one of {@code place}
   */
  record Outside(String address, String place, String rest, String letters) implements LinkTarget {
    private static final int LONGEST_REST = 40;

    @Override
    public String line() {
      return place
          + AddressText.cut(rest, LONGEST_REST)
          + (letters.isEmpty() ? "" : " (" + letters + ")");
    }

    @Override
    public String written() {
      return address;
    }
  }

  /** Is not opened. */
  record Closed(Reason reason, String text) implements LinkTarget {
    private static final int LONGEST = 120;

    @Override
    public String line() {
      return AddressText.cut(written(), LONGEST);
    }

    @Override
    public String written() {
      return AddressText.plain(text);
    }
  }

  /** Why a link is not opened. */
  enum Reason {
    /** It names no site at all. */
    RELATIVE,
    /** Neither http, https nor mailto. */
    SCHEME,
    /** Words before an @ pose as the site. */
    USER,
    /** The site's name cannot be read, or in two ways. */
    SITE,
    /** No mail address, or several. */
    MAIL
  }

  /** Reads an absolute address. */
  static LinkTarget of(String href) {
    Matcher parts = AddressText.SCHEME.matcher(AddressText.asBrowsersRead(href));
    if (!parts.matches()) {
      return new Closed(Reason.RELATIVE, href);
    }
    String scheme = parts.group(1).toLowerCase(Locale.ROOT);
    return switch (scheme) {
      case "http", "https" -> site(href, scheme, parts.group(2));
      case "mailto" -> mail(href, parts.group(2));
      default -> new Closed(Reason.SCHEME, href);
    };
  }

  /** Whether an address is written with a scheme, whichever. */
  static boolean isAbsolute(String href) {
    return AddressText.SCHEME.matcher(AddressText.asBrowsersRead(href)).matches();
  }

  private static LinkTarget site(String href, String scheme, String afterScheme) {
    Matcher parts = AddressText.AUTHORITY.matcher(afterScheme);
    if (!parts.matches()) {
      return new Closed(Reason.SITE, href);
    }
    if (parts.group(1).contains("@")) {
      return new Closed(Reason.USER, href);
    }
    String rest = AddressText.encoded(parts.group(2));
    Optional<HostName> host = HostName.of(parts.group(1));
    return host.isEmpty()
        ? new Closed(Reason.SITE, href)
        : outside(scheme + "://" + host.get().withPort(), rest, host.get());
  }

  private static Outside outside(String place, String rest, HostName host) {
    return new Outside(place + rest, place, AddressText.readable(rest), host.letters());
  }

  private static LinkTarget mail(String href, String afterScheme) {
    Matcher parts = AddressText.MAIL.matcher(afterScheme);
    Optional<HostName> host =
        parts.matches()
            ? HostName.of(parts.group(2)).filter(found -> found.port().isEmpty())
            : Optional.empty();
    if (host.isEmpty()) {
      return new Closed(Reason.MAIL, href);
    }
    String place = "mailto:" + parts.group(1) + "@" + host.get().ascii();
    String subject = AddressText.subject(parts.group(3));
    return subject.isEmpty()
        ? new Outside(place, place, "", host.get().letters())
        : new Outside(
            place + "?subject=" + AddressText.encodedWords(subject),
            place,
            " \u201c" + subject + "\u201d",
            host.get().letters());
  }
}
