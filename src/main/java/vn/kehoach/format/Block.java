package vn.kehoach.format;

import vn.kehoach.yaml.YamlNode;

import java.util.ArrayList;
import java.util.List;

/** A collection written in lines. */
final class Block {
    final YamlNode node;
    final List<Part> parts;

    /** Lines below the last part that are indented like it. */
    final List<String> after = new ArrayList<>();

    Block(YamlNode node, List<Part> parts) {
        this.node = node;
        this.parts = parts;
    }

    int column() {
        return node.span().start().column();
    }
}
