/** Hallway: a desktop reader and notebook for conference reports. */
@org.jspecify.annotations.NullMarked
module app.hallway {
  requires static org.jspecify;
  requires java.desktop;
  requires java.sql;
  requires java.net.http;
  requires jdk.net;
  requires jdk.xml.dom;
  requires javafx.controls;
  requires javafx.web;
  requires atlantafx.base;
  requires org.kordamp.ikonli.core;
  requires org.kordamp.ikonli.javafx;
  requires org.kordamp.ikonli.feather;
  requires org.commonmark;
  requires org.commonmark.ext.autolink;
  requires org.commonmark.ext.footnotes;
  requires org.commonmark.ext.gfm.strikethrough;
  requires org.commonmark.ext.gfm.tables;
  requires org.commonmark.ext.heading.anchor;
  requires org.commonmark.ext.image.attributes;
  requires org.commonmark.ext.task.list.items;
  requires flexmark.html2md.converter;
  requires flexmark.util.data;
  requires org.jsoup;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.dataformat.csv;
  requires com.fasterxml.jackson.dataformat.yaml;
  requires com.fasterxml.jackson.dataformat.toml;
  requires org.yaml.snakeyaml;
  requires com.github.albfernandez.juniversalchardet;
  requires org.xerial.sqlitejdbc;
  requires io.github.javadiffutils;
  requires info.picocli;
  requires io.pebbletemplates;
  requires org.slf4j.nop;
  requires openhtmltopdf.core;
  requires openhtmltopdf.pdfbox;
  requires org.apache.fontbox;
  requires org.apache.pdfbox.io;

  exports app.hallway.ui to
      javafx.graphics;

  provides java.net.spi.URLStreamHandlerProvider with
      app.hallway.ui.reader.server.HallwayUrls;

  opens app.hallway.cli to
      info.picocli;
  opens app.hallway.cli.arguments to
      info.picocli;
  opens app.hallway.cli.library to
      info.picocli;
  opens app.hallway.cli.notes to
      info.picocli;
  opens app.hallway.cli.reports to
      info.picocli;
  opens app.hallway.cli.talks to
      info.picocli;
  opens app.hallway.cli.window to
      info.picocli;
}
