package vn.kehoach.yaml;

import vn.kehoach.source.Span;

/** A located YAML tree: what was written and where, and nothing of what it means. */
public sealed interface YamlNode permits YamlScalar, YamlSequence, YamlMapping {
    Span span();
}
