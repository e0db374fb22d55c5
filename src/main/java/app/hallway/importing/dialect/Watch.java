package app.hallway.importing.dialect;

import java.util.regex.Pattern;

/** The page where a person would watch what a player's address embeds. */
final class Watch {
  private static final Pattern YOUTUBE =
      Pattern.compile(
          "(?:https?:)?//(?:www\\.)?youtube(?:-nocookie)?\\.com/embed/([\\w-]{6,20})(?:\\?[^#]*)?");
  private static final Pattern VIMEO =
      Pattern.compile("(?:https?:)?//player\\.vimeo\\.com/video/(\\d+).*");

  private Watch() {}

  static String address(String url) {
    var youtube = YOUTUBE.matcher(url);
    if (youtube.matches() && !youtube.group(1).equals("videoseries")) {
      return "https://www.youtube.com/watch?v=" + youtube.group(1);
    }
    var vimeo = VIMEO.matcher(url);
    if (vimeo.matches()) {
      return "https://vimeo.com/" + vimeo.group(1);
    }
    return url.startsWith("//") ? "https:" + url : url;
  }

  static boolean isVideo(String url) {
    return url.contains("youtube.com/") || url.contains("youtu.be/") || url.contains("vimeo.com/");
  }
}
