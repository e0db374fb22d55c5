package app.hallway.markdown;

import org.commonmark.node.Node;

/**
 * Markdown and the one tree that detection and rendering both read. Nobody may change the tree.
 *
 * @param text lines end in \n; source spans of the tree are offsets into it
 */
public record MarkdownDocument(String text, Node root) {}
