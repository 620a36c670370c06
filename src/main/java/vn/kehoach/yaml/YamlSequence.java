package vn.kehoach.yaml;

import java.util.List;
import vn.kehoach.source.Span;

public record YamlSequence(List<YamlNode> elements, Span span) implements YamlNode {
    public YamlSequence {
        elements = List.copyOf(elements);
    }
}
