package app.hallway.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A few reports of our own, for tests that need a library with something in it. */
public final class OwnReports {
  private OwnReports() {}

  /** Writes them into a folder. */
  public static Path into(Path folder) throws IOException {
    Files.createDirectories(folder);
    write(
        folder,
        "harbour.md",
        """
        ---
        title: "Three days at Harbour Conf 2026"
        author: Mina Okafor
        date: 2026-09-14
        tags: [platform, observability]
        ---

        The ferry was late, the coffee was early. Here is what I would tell a colleague.

        ## Day 1

        ### Keynote: Boring queues (Leila Haddad, Northwind Freight)

        Her claim was simple: a retry is a write that you forgot to design. The rule on their mugs:
        the caller owns the deadline, the callee owns the budget.

        [Slides](https://slides.example/boring-queues) [Video](https://video.example/boring-queues)

        ### Talk: Feature flags are a database (Tomasz Wilk and Ana Reyes)

        Treat them as rows with owners and a time to live, and half of the stories go away.
        """);
    write(
        folder,
        "lisbon.md",
        """
        ---
        title: "JVM Days Lisbon: my notes on virtual threads, lazy statics, and a very long lunch by the river that became a hallway track"
        author: Rita Sousa
        date: 2026-05-19
        ---

        ### Profiling the profiler (Wen Li)

        It measured itself, and blushed.
        """);
    write(
        folder,
        "datafjord.md",
        """
        ---
        title: 数据湖大会第二天笔记 🌊
        author: 陈雨
        date: 2026-07-02
        ---

        ### 主题演讲：无聊的队列（张伟）

        重试就是一次忘记设计的写入。
        """);
    return folder;
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
