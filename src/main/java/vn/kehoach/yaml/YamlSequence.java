package vn.kehoach.yaml;

import vn.kehoach.source.Span;

import java.util.List;

public record YamlSequence(List<YamlNode> elements, Span span) implements YamlNode {
    public YamlSequence {
        elements = List.copyOf(elements);
    }
}
