package vn.kehoach.decode;

import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlScalar;
import vn.kehoach.yaml.YamlSequence;

/** The three forms in which YAML holds values. */
enum NodeForm {
    TEXT,
    LIST,
    MAPPING;

    static NodeForm of(YamlNode node) {
        return switch (node) {
            case YamlScalar scalar -> TEXT;
            case YamlSequence sequence -> LIST;
            case YamlMapping mapping -> MAPPING;
        };
    }
}
